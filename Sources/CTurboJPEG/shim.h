#ifndef MORPHO_CTURBOJPEG_SHIM_H
#define MORPHO_CTURBOJPEG_SHIM_H
#include <turbojpeg.h>
#endif
