#ifndef MORPHO_CGMP_SHIM_H
#define MORPHO_CGMP_SHIM_H
#include <gmp.h>
#endif
