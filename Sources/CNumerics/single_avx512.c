#if defined(__x86_64__)
#define IS_SINGLE 1
#define SET avx512
#define VECTOR_BYTES 64
#define MANY_REGISTERS 1
#include <math.h>
#include <string.h>
#pragma clang attribute push(                                                                    \
    __attribute__((target("arch=x86-64-v4"), min_vector_width(512))), apply_to = function)
#include "kernels.inc"
#pragma clang attribute pop
#endif
