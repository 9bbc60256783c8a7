#include <string.h>

#include "decoder.h"

extern const morpho_decoder_kernels morpho_decoder_baseline;
#if defined(__x86_64__)
extern const morpho_decoder_kernels morpho_decoder_avx2, morpho_decoder_avx512;
#endif

morpho_decoder_kernels morpho_decoder_kernels_for_processor(const char *limit) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    const int up_to = !limit || !strcmp(limit, "avx512") ? 2 : !strcmp(limit, "avx2") ? 1 : 0;
    if (up_to == 2 && __builtin_cpu_supports("x86-64-v4")) return morpho_decoder_avx512;
    if (up_to >= 1 && __builtin_cpu_supports("x86-64-v3")) return morpho_decoder_avx2;
#endif
    (void)limit;
    return morpho_decoder_baseline;
}
