#if defined(__x86_64__)
#include <immintrin.h>

#define LANES 16
#define TILE_ROWS 12
#define HAS_HALVES
#define HAS_NIBBLE_PRODUCT
#define HAS_SCALES

#pragma clang attribute push(__attribute__((target("arch=x86-64-v4"))), apply_to = function)

#include "vectors.h"

INLINE float load_half(const uint8_t *from) {
    uint16_t half;
    memcpy(&half, from, 2);
    return _cvtsh_ss(half);
}

INLINE floats load_halves(const uint8_t *from) {
    return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)from));
}

// Numbers of four bits are looked up: the permutation reads the lower half of a byte only, which
// saves masking and conversion.
INLINE floats nibble_product(const uint8_t *block, const float *vector, int bias) {
    floats table;
    for (int index = 0; index < 16; ++index) table[index] = index - bias;
    const __m512i bytes =
        _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)block));
    const floats lower = _mm512_permutexvar_ps(bytes, table);
    const floats upper = _mm512_permutexvar_ps(_mm512_srli_epi32(bytes, 4), table);
    return lower * load(vector) + upper * load(vector + 16);
}

// Scales of 16 blocks at once. A block has more than four bytes, so that no read goes beyond it.
INLINE void read_scales(
    const uint8_t *block, int step, int has_minimum, int32_t count, float *scales,
    float *minima) {
    const __m512i lanes =
        _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const __m512i places = _mm512_mullo_epi32(lanes, _mm512_set1_epi32(step));
    for (int32_t at = 0; at < count; at += 16, block += 16 * step) {
        const __mmask16 some = count - at < 16 ? (1 << (count - at)) - 1 : -1;
        const __m512i pairs =
            _mm512_mask_i32gather_epi32(_mm512_setzero_si512(), some, places, block, 1);
        _mm512_mask_storeu_ps(scales + at, some, _mm512_cvtph_ps(_mm512_cvtepi32_epi16(pairs)));
        if (has_minimum)
            _mm512_mask_storeu_ps(
                minima + at, some,
                _mm512_cvtph_ps(_mm512_cvtepi32_epi16(_mm512_srli_epi32(pairs, 16))));
    }
}

#include "products.inc"
#include "one_token.inc"
#include "blocks.inc"

#pragma clang attribute pop

TABLE(avx512)
#endif
