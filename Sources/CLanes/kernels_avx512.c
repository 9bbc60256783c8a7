#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("arch=x86-64-v4"))), apply_to = function)
#define TERNARY(table, a, b, c)                                                                  \
    (plane_vector) __builtin_ia32_pternlogq512_mask(                                             \
        (long long __attribute__((vector_size(64))))(a),                                         \
        (long long __attribute__((vector_size(64))))(b),                                         \
        (long long __attribute__((vector_size(64))))(c), (table), (uint8_t)-1)
#define MORPHO_RUN morpho_lane_run_avx512
#include "kernels.inc"
#pragma clang attribute pop
#endif
