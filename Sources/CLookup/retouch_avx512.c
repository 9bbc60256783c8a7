#if defined(__x86_64__)
#include <immintrin.h>
#include <stdlib.h>
#include <string.h>

#include "lookup.h"

#pragma clang attribute push(                                                                    \
    __attribute__((target("arch=x86-64-v4,avx512vbmi"))), apply_to = function)

typedef int16_t entries_vector __attribute__((vector_size(64)));

#define PART(k, place) _mm_loadu_si128((const __m128i *)(at[k] + place))
#define JOIN(at, place)                                                                          \
    (entries_vector) _mm512_inserti64x4(                                                         \
        _mm512_castsi256_si512(_mm256_inserti128_si256(                                          \
            _mm256_castsi128_si256(PART(0, place)), PART(1, place), 1)),                         \
        _mm256_inserti128_si256(_mm256_castsi128_si256(PART(2, place)), PART(3, place), 1), 1)

// (a * share + 16384) >> 15
static inline entries_vector rounded_product(entries_vector a, entries_vector share) {
    return (entries_vector)_mm512_mulhrs_epi16((__m512i)a, (__m512i)share);
}

// Of every 128 bits the lower or the upper half: of one vector, then of the other.
#define LOWER_HALVES(a, b) (entries_vector) _mm512_unpacklo_epi64((__m512i)a, (__m512i)b)
#define UPPER_HALVES(a, b) (entries_vector) _mm512_unpackhi_epi64((__m512i)a, (__m512i)b)

// Eight pixels of three bytes to four numbers each, the last one 0.
static inline entries_vector spread_samples(const uint8_t *samples) {
    const __m512i order = _mm512_setr_epi64(
        0x0000000200010000, 0x0000000500040003, 0x0000000800070006, 0x0000000B000A0009,
        0x0000000E000D000C, 0x000000110010000F, 0x0000001400130012, 0x0000001700160015);
    return (entries_vector)_mm512_maskz_permutexvar_epi8(
        0x1515151515151515, order,
        _mm512_castsi256_si512(_mm256_loadu_si256((const __m256i *)samples)));
}

// A number of each half of 128 bits, or of each quarter, as often as it fits.
static inline entries_vector eight_times(entries_vector numbers, int64_t k) {
    const __m512i order = _mm512_set1_epi16(0x0100 + 0x0202 * k);
    return (entries_vector)_mm512_shuffle_epi8((__m512i)numbers, order);
}

static inline entries_vector four_times(entries_vector numbers, int64_t first, int64_t second) {
    const int64_t k = 0x0100010001000100 + 0x0202020202020202 * first;
    const int64_t l = 0x0100010001000100 + 0x0202020202020202 * second;
    return (entries_vector)_mm512_shuffle_epi8((__m512i)numbers, _mm512_set4_epi64(l, k, l, k));
}

// Where the points below red, green, blue and 0 are in a cube.
static inline void find_corners(entries_vector points, int64_t *corners) {
    const __m512i steps = _mm512_set1_epi64(
        (int64_t)4 * MORPHO_POINTS * MORPHO_POINTS << 32 | 4 * MORPHO_POINTS << 16 | 4);
    const __m512i sums = _mm512_madd_epi16((__m512i)points, steps);
    const __m512i all = _mm512_add_epi32(sums, _mm512_srli_epi64(sums, 32));
    _mm512_storeu_si512(corners, _mm512_and_si512(all, _mm512_set1_epi64(0xFFFFFFFF)));
}

// And back, limited to 0 to 255.
static inline void store_levels(entries_vector levels, uint8_t *result) {
    const __m512i bytes = _mm512_packus_epi16((__m512i)levels, (__m512i)levels);
    const __m256i order = _mm256_setr_epi8(
        0, 1, 2, 4, 5, 6, 16, 17, 18, 20, 21, 22, 32, 33, 34, 36, 37, 38, 48, 49, 50, 52, 53, 54,
        0, 0, 0, 0, 0, 0, 0, 0);
    _mm256_storeu_si256(
        (__m256i *)result,
        _mm512_castsi512_si256(_mm512_permutexvar_epi8(_mm512_castsi256_si512(order), bytes)));
}

#define VECTOR_BYTES 64
#define INTERLEAVED_LOW(a, b)                                                                    \
    __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
#define INTERLEAVED_HIGH(a, b)                                                                   \
    __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
#define MORPHO_SUM morpho_retouch_sum_avx512
#define MORPHO_MIX morpho_retouch_mix_avx512
#define MORPHO_RETOUCH morpho_retouch_avx512
#include "retouch.inc"

#pragma clang attribute pop
#endif
