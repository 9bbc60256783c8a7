#include <stdlib.h>
#include <string.h>

#include "lookup.h"

// Vectors of 128 bits in the compiler's own terms.
typedef int16_t entries_vector __attribute__((vector_size(16)));
typedef uint16_t unsigned_vector __attribute__((vector_size(16)));
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
    const products_vector product = __builtin_convertvector(a, products_vector)
                                    * __builtin_convertvector(share, products_vector);
    const entries_vector upper = __builtin_convertvector(product >> 16, entries_vector);
    const unsigned_vector lower = (unsigned_vector)a * (unsigned_vector)share;
    return (entries_vector)(((unsigned_vector)upper << 1) + (((lower >> 14) + 1) >> 1));
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
