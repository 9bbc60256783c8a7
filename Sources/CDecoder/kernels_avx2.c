#if defined(__x86_64__)
#include <immintrin.h>

#define LANES 8
#define TILE_ROWS 6
#define HAS_HALVES

#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)

#include "vectors.h"

INLINE float load_half(const uint8_t *from) {
    uint16_t half;
    memcpy(&half, from, 2);
    return _cvtsh_ss(half);
}

INLINE floats load_halves(const uint8_t *from) {
    return _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)from));
}

#include "products.inc"
#include "one_token.inc"
#include "blocks.inc"

#pragma clang attribute pop

TABLE(avx2)
#endif
