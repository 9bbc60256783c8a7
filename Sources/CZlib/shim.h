#ifndef MORPHO_CZLIB_SHIM_H
#define MORPHO_CZLIB_SHIM_H
#include <zlib.h>
#endif
