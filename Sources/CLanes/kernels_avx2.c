#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)
#define MORPHO_RUN morpho_lane_run_avx2
#include "kernels.inc"
#pragma clang attribute pop
#endif
