#include <string.h>

#include "numerics.h"

#define DECLARE(set) extern const morpho_kernels morpho_kernels_single_##set, morpho_kernels_double_##set;
DECLARE(baseline)
#if defined(__x86_64__)
DECLARE(avx2)
DECLARE(avx512)
#endif

#define CHOOSE(set) (size == 4 ? &morpho_kernels_single_##set : &morpho_kernels_double_##set)

const morpho_kernels *morpho_kernels_for_processor(int32_t size, const char *limit) {
    if (size != 4 && size != 8) return NULL;
#if defined(__x86_64__)
    __builtin_cpu_init();
    const int up_to = !limit || !strcmp(limit, "avx512") ? 2 : !strcmp(limit, "avx2") ? 1 : 0;
    if (up_to == 2 && __builtin_cpu_supports("x86-64-v4")) return CHOOSE(avx512);
    if (up_to >= 1 && __builtin_cpu_supports("x86-64-v3")) return CHOOSE(avx2);
#endif
    (void)limit;
    return CHOOSE(baseline);
}
