#include <string.h>

#include "numerics.h"

#define DECLARE(set)                                                                             \
    extern const morpho_kernels morpho_kernels_single_##set, morpho_kernels_double_##set;
DECLARE(baseline)
#if defined(__x86_64__)
DECLARE(avx2)
DECLARE(avx512)
#endif

// What the processor has of what the limit allows: 2 for AVX-512, 1 for AVX2.
static int level(const char *limit) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    const int up_to = !limit || !strcmp(limit, "avx512") ? 2 : !strcmp(limit, "avx2") ? 1 : 0;
    if (up_to == 2 && __builtin_cpu_supports("x86-64-v4")) return 2;
    if (up_to >= 1 && __builtin_cpu_supports("x86-64-v3")) return 1;
#endif
    (void)limit;
    return 0;
}

const morpho_kernels *morpho_single_kernels(const char *limit) {
    switch (level(limit)) {
#if defined(__x86_64__)
    case 2: return &morpho_kernels_single_avx512;
    case 1: return &morpho_kernels_single_avx2;
#endif
    default: return &morpho_kernels_single_baseline;
    }
}

const morpho_kernels *morpho_double_kernels(const char *limit) {
    switch (level(limit)) {
#if defined(__x86_64__)
    case 2: return &morpho_kernels_double_avx512;
    case 1: return &morpho_kernels_double_avx2;
#endif
    default: return &morpho_kernels_double_baseline;
    }
}
