#include <string.h>

#include "parts.h"

#define DECLARE(name)                                                                            \
    int morpho_upscale_##name(                                                                   \
        const morpho_upscale_plan *, const morpho_picture *, int32_t, morpho_shared_parts *,     \
        uint8_t *);                                                                              \
    void morpho_retouch_sum_##name(                                                              \
        const morpho_retouch_features *, const morpho_picture *, double *);                      \
    int morpho_retouch_mix_##name(                                                               \
        const morpho_retouch_factors *, const float *, morpho_shared_parts *, int16_t *);        \
    void morpho_retouch_##name(                                                                  \
        const int16_t *, const uint8_t *, int64_t, int32_t, morpho_shared_parts *, uint8_t *);

DECLARE(baseline)
#if defined(__x86_64__)
DECLARE(avx2)
DECLARE(avx512)
#endif

#define KERNELS(name)                                                                            \
    (morpho_lookup_kernels) {                                                                    \
        morpho_upscale_##name, morpho_retouch_sum_##name, morpho_retouch_mix_##name,             \
            morpho_retouch_##name, #name                                                         \
    }

morpho_lookup_kernels morpho_lookup_kernels_for_processor(const char *limit) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    const int up_to = !limit || !strcmp(limit, "avx512") ? 2 : !strcmp(limit, "avx2") ? 1 : 0;
    if (up_to == 2 && __builtin_cpu_supports("x86-64-v4") && __builtin_cpu_supports("avx512vbmi"))
        return KERNELS(avx512);
    if (up_to >= 1 && __builtin_cpu_supports("x86-64-v3")) return KERNELS(avx2);
#endif
    (void)limit;
    return KERNELS(baseline);
}

int morpho_takes_single_part(morpho_shared_parts *step) { return take_part(step, 0, 1) == 0; }
void morpho_finish_single_part(morpho_shared_parts *step) { finish_part(step); }
void morpho_await_single_part(morpho_shared_parts *step) { await_parts(step, 1); }
