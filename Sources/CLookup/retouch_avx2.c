#if defined(__x86_64__)
#include <immintrin.h>
#include <stdlib.h>
#include <string.h>

#include "lookup.h"

#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)

typedef int16_t entries_vector __attribute__((vector_size(32)));

#define JOIN(at, place)                                                                          \
    (entries_vector) _mm256_inserti128_si256(                                                    \
        _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)(at[0] + place))),               \
        _mm_loadu_si128((const __m128i *)(at[1] + place)), 1)

// (a * share + 16384) >> 15
static inline entries_vector rounded_product(entries_vector a, entries_vector share) {
    return (entries_vector)_mm256_mulhrs_epi16((__m256i)a, (__m256i)share);
}

// Of every 128 bits the lower or the upper half: of one vector, then of the other.
#define LOWER_HALVES(a, b) (entries_vector) _mm256_unpacklo_epi64((__m256i)a, (__m256i)b)
#define UPPER_HALVES(a, b) (entries_vector) _mm256_unpackhi_epi64((__m256i)a, (__m256i)b)

// Four pixels of three bytes to four numbers each, the last one 0.
static inline entries_vector spread_samples(const uint8_t *samples) {
    const __m256i order = _mm256_setr_epi8(
        0, -1, 1, -1, 2, -1, -1, -1, 3, -1, 4, -1, 5, -1, -1, -1, //
        6, -1, 7, -1, 8, -1, -1, -1, 9, -1, 10, -1, 11, -1, -1, -1);
    const __m256i twice = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)samples));
    return (entries_vector)_mm256_shuffle_epi8(twice, order);
}

// A number of each half of 128 bits, or of each quarter, as often as it fits.
static inline entries_vector eight_times(entries_vector numbers, int64_t k) {
    const __m256i order = _mm256_set1_epi16(0x0100 + 0x0202 * k);
    return (entries_vector)_mm256_shuffle_epi8((__m256i)numbers, order);
}

static inline entries_vector four_times(entries_vector numbers, int64_t first, int64_t second) {
    const int64_t k = 0x0100010001000100 + 0x0202020202020202 * first;
    const int64_t l = 0x0100010001000100 + 0x0202020202020202 * second;
    return (entries_vector)_mm256_shuffle_epi8((__m256i)numbers, _mm256_set_epi64x(l, k, l, k));
}

// Where the points below red, green, blue and 0 are in a cube.
static inline void find_corners(entries_vector points, int64_t *corners) {
    const __m256i steps = _mm256_set1_epi64x(
        (int64_t)4 * MORPHO_POINTS * MORPHO_POINTS << 32 | 4 * MORPHO_POINTS << 16 | 4);
    const __m256i sums = _mm256_madd_epi16((__m256i)points, steps);
    const __m256i all = _mm256_add_epi32(sums, _mm256_srli_epi64(sums, 32));
    _mm256_storeu_si256((__m256i *)corners, _mm256_and_si256(all, _mm256_set1_epi64x(0xFFFFFFFF)));
}

// And back, limited to 0 to 255.
static inline void store_levels(entries_vector levels, uint8_t *result) {
    const __m128i order = _mm_setr_epi8(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1);
    const __m256i bytes = _mm256_packus_epi16((__m256i)levels, (__m256i)levels);
    const __m128i all = _mm_unpacklo_epi64(
        _mm256_castsi256_si128(bytes), _mm256_extracti128_si256(bytes, 1));
    _mm_storeu_si128((__m128i *)result, _mm_shuffle_epi8(all, order));
}

#define VECTOR_BYTES 32
#define INTERLEAVED_LOW(a, b) __builtin_shufflevector(a, b, 0, 8, 1, 9, 2, 10, 3, 11)
#define INTERLEAVED_HIGH(a, b) __builtin_shufflevector(a, b, 4, 12, 5, 13, 6, 14, 7, 15)
#define MORPHO_SUM morpho_retouch_sum_avx2
#define MORPHO_MIX morpho_retouch_mix_avx2
#define MORPHO_RETOUCH morpho_retouch_avx2
#include "retouch.inc"

#pragma clang attribute pop
#endif
