#include <stdlib.h>
#include <string.h>

#include "lookup.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// Vectors of 128 bits in the compiler's own terms.
typedef int16_t entries_vector __attribute__((vector_size(16)));
typedef uint16_t unsigned_numbers __attribute__((vector_size(16)));
typedef int32_t products_vector __attribute__((vector_size(32)));
typedef uint64_t halves_vector __attribute__((vector_size(16)));
typedef uint8_t bytes_vector __attribute__((vector_size(8)));

static inline entries_vector read_one(const int16_t *from) {
    entries_vector result;
    memcpy(&result, from, sizeof result);
    return result;
}

#define JOIN(at, place) read_one(at[0] + place)

// (a * share + 16384) >> 15, from the two halves of the product.
static inline entries_vector rounded_product(entries_vector a, entries_vector share) {
    const unsigned_numbers lower = (unsigned_numbers)a * (unsigned_numbers)share;
#if defined(__SSE2__)
    const entries_vector upper = (entries_vector)_mm_mulhi_epi16((__m128i)a, (__m128i)share);
    const entries_vector rest =
        (entries_vector)_mm_avg_epu16((__m128i)(lower >> 14), _mm_setzero_si128());
#else
    const products_vector product = __builtin_convertvector(a, products_vector)
                                    * __builtin_convertvector(share, products_vector);
    const entries_vector upper = __builtin_convertvector(product >> 16, entries_vector);
    const entries_vector rest = (entries_vector)(((lower >> 14) + 1) >> 1);
#endif
    return (entries_vector)((unsigned_numbers)upper << 1) + rest;
}

// Of every 128 bits the lower or the upper half: of one vector, then of the other.
#define LOWER_HALVES(a, b)                                                                       \
    (entries_vector) __builtin_shufflevector((halves_vector)a, (halves_vector)b, 0, 2)
#define UPPER_HALVES(a, b)                                                                       \
    (entries_vector) __builtin_shufflevector((halves_vector)a, (halves_vector)b, 1, 3)

// Two pixels of three bytes to four numbers each, the last one 0.
static inline entries_vector spread_samples(const uint8_t *samples) {
    uint64_t six;
    memcpy(&six, samples, sizeof six);
    const uint64_t apart = (six & 0xFFFFFF) | (six >> 24 & 0xFFFFFF) << 32;
    bytes_vector bytes;
    memcpy(&bytes, &apart, sizeof bytes);
    return __builtin_convertvector(bytes, entries_vector);
}

// A number as often as it fits, or two of them.
static inline entries_vector eight_times(entries_vector numbers, int32_t k) {
    return (entries_vector){0} + numbers[k];
}

static inline entries_vector four_times(entries_vector numbers, int32_t first, int32_t second) {
    return LOWER_HALVES(eight_times(numbers, first), eight_times(numbers, second));
}

// Where the points below red, green, blue and 0 are in a cube.
static inline void find_corners(entries_vector points, int64_t *corners) {
    for (int32_t pixel = 0; pixel < 2; ++pixel)
        corners[pixel] = 4
                         * ((points[4 * pixel + 2] * MORPHO_POINTS + points[4 * pixel + 1])
                                * MORPHO_POINTS
                            + points[4 * pixel]);
}

// And back, limited to 0 to 255.
static inline void store_levels(entries_vector levels, uint8_t *result) {
    const entries_vector lowest = {0}, highest = lowest + 255;
    const bytes_vector bytes = __builtin_convertvector(
        __builtin_elementwise_min(__builtin_elementwise_max(levels, lowest), highest),
        bytes_vector);
    uint64_t apart;
    memcpy(&apart, &bytes, sizeof apart);
    const uint64_t six = (apart & 0xFFFFFF) | (apart >> 32 & 0xFFFFFF) << 24;
    memcpy(result, &six, sizeof six);
}

#define VECTOR_BYTES 16
#define INTERLEAVED_LOW(a, b) __builtin_shufflevector(a, b, 0, 4, 1, 5)
#define INTERLEAVED_HIGH(a, b) __builtin_shufflevector(a, b, 2, 6, 3, 7)
#define MORPHO_SUM morpho_retouch_sum_baseline
#define MORPHO_MIX morpho_retouch_mix_baseline
#define MORPHO_RETOUCH morpho_retouch_baseline
#include "retouch.inc"
