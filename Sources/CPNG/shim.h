#ifndef MORPHO_CPNG_SHIM_H
#define MORPHO_CPNG_SHIM_H
#include <png.h>
#endif
