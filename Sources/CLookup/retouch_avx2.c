#if defined(__x86_64__)
#include <immintrin.h>
#include <stdlib.h>
#include <string.h>

#include "lookup.h"

#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)

#define MORPHO_SUMS morpho_retouch_sums_avx2
#define MORPHO_MIX morpho_retouch_mix_avx2
#include "retouch.inc"

// The shares of 256 levels, eight times each, and the places in units of 16 bits.
typedef struct {
    int16_t shares[256][8];
    int32_t red[256], green[256], blue[256];
} wide_places;

// Between a and b: what is rounded is exactly what `MIXED` rounds.
static inline __m256i mixed(__m256i a, __m256i b, __m256i share) {
    return _mm256_add_epi16(a, _mm256_mulhrs_epi16(_mm256_sub_epi16(b, a), share));
}

static inline __m256i both(const int16_t *first, const int16_t *second) {
    return _mm256_inserti128_si256(
        _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)first)),
        _mm_loadu_si128((const __m128i *)second), 1);
}

// Two pixels: four numbers of each are in the lower half of its 128 bits. A load takes the entries
// of two neighbouring points along red.
static inline __m256i pair(
    const int16_t *entries, const wide_places *places, const uint8_t *p, const uint8_t *q) {
    const int16_t *a = entries + places->red[p[0]] + places->green[p[1]] + places->blue[p[2]];
    const int16_t *b = entries + places->red[q[0]] + places->green[q[1]] + places->blue[q[2]];
    const __m256i blue = both(places->shares[p[2]], places->shares[q[2]]);
    const __m256i green = both(places->shares[p[1]], places->shares[q[1]]);
    const __m256i red = both(places->shares[p[0]], places->shares[q[0]]);
    const int32_t up = 4 * PLANE, side = 4 * POINTS;
    const __m256i near = mixed(both(a, b), both(a + up, b + up), blue);
    const __m256i far = mixed(both(a + side, b + side), both(a + up + side, b + up + side), blue);
    const __m256i along = mixed(near, far, green);
    return mixed(along, _mm256_bsrli_epi128(along, 8), red);
}

void morpho_retouch_avx2(
    const int16_t *entries, const morpho_retouch_places *places, const uint8_t *samples,
    int64_t count, uint8_t *result) {
    wide_places wide;
    for (int32_t level = 0; level < 256; ++level) {
        for (int32_t k = 0; k < 8; ++k) wide.shares[level][k] = places->shares[level];
        wide.red[level] = 4 * places->points[level];
        wide.green[level] = 4 * POINTS * places->points[level];
        wide.blue[level] = 4 * PLANE * places->points[level];
    }
    // Samples of pixels 0 and 2, then 1 and 3, as 16 bits with a fourth channel of 0.
    const __m256i spread = _mm256_setr_epi8(
        0, -1, 1, -1, 2, -1, -1, -1, 6, -1, 7, -1, 8, -1, -1, -1, //
        3, -1, 4, -1, 5, -1, -1, -1, 9, -1, 10, -1, 11, -1, -1, -1);
    // From bytes of pixels 0, 2, 0, 2 and 1, 3, 1, 3, of which the middle two pairs are taken.
    const __m128i gathered = _mm_setr_epi8(0, 1, 2, 8, 9, 10, 4, 5, 6, 12, 13, 14, -1, -1, -1, -1);
    int64_t pixel = 0;
    // Sixteen bytes are read and written for twelve.
    for (; pixel + 6 <= count; pixel += 4) {
        const uint8_t *from = samples + 3 * pixel;
        const __m256i first = pair(entries, &wide, from, from + 3);
        const __m256i second = pair(entries, &wide, from + 6, from + 9);
        const __m256i added = _mm256_unpacklo_epi64(first, second);
        const __m256i source = _mm256_shuffle_epi8(
            _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)from)), spread);
        const __m256i sum = _mm256_add_epi16(added, _mm256_slli_epi16(source, 5));
        const __m256i level =
            _mm256_srai_epi16(_mm256_add_epi16(sum, _mm256_set1_epi16(UNITS / 2)), 5);
        const __m256i bytes = _mm256_packus_epi16(level, level);
        const __m128i four = _mm_unpacklo_epi64(
            _mm256_castsi256_si128(bytes), _mm256_extracti128_si256(bytes, 1));
        _mm_storeu_si128((__m128i *)(result + 3 * pixel), _mm_shuffle_epi8(four, gathered));
    }
    for (; pixel < count; ++pixel)
        retouch_pixel(entries, places, samples + 3 * pixel, result + 3 * pixel);
}

#pragma clang attribute pop
#endif
