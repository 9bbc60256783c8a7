#if defined(__x86_64__)
#define IS_SINGLE 0
#define SET avx2
#define VECTOR_BYTES 32
#define MANY_REGISTERS 0
#include <math.h>
#include <string.h>
#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)
#include "kernels.inc"
#pragma clang attribute pop
#endif
