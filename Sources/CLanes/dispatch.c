#include "lanes.h"

#include <string.h>

void morpho_lane_run_baseline(
    const morpho_lane_instruction *, uint64_t, const morpho_lane_block *);
#if defined(__x86_64__)
void morpho_lane_run_avx2(const morpho_lane_instruction *, uint64_t, const morpho_lane_block *);
void morpho_lane_run_avx512(const morpho_lane_instruction *, uint64_t, const morpho_lane_block *);
#endif

morpho_lane_kernels morpho_lane_kernels_for_processor(const char *limit) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    const int up_to = !limit || !strcmp(limit, "avx512") ? 2 : !strcmp(limit, "avx2") ? 1 : 0;
    if (up_to == 2 && __builtin_cpu_supports("x86-64-v4"))
        return (morpho_lane_kernels){morpho_lane_run_avx512, "avx512"};
    if (up_to >= 1 && __builtin_cpu_supports("x86-64-v3"))
        return (morpho_lane_kernels){morpho_lane_run_avx2, "avx2"};
#endif
    (void)limit;
    return (morpho_lane_kernels){morpho_lane_run_baseline, "baseline"};
}
