// Vectors of LANES numbers, in any instruction set. To be included where LANES is defined.
#include <math.h>
#include <string.h>

#include "decoder.h"

typedef float floats __attribute__((vector_size(4 * LANES)));
typedef int32_t ints __attribute__((vector_size(4 * LANES)));
typedef uint8_t few_bytes __attribute__((vector_size(LANES)));
typedef int8_t few_signed_bytes __attribute__((vector_size(LANES)));
typedef uint16_t few_halves __attribute__((vector_size(2 * LANES)));

#define INLINE static inline __attribute__((always_inline))

INLINE floats load(const float *from) {
    floats result;
    memcpy(&result, from, sizeof result);
    return result;
}

INLINE void store(float *to, floats vector) { memcpy(to, &vector, sizeof vector); }

INLINE floats all(float number) { return number - (floats){}; }

// Halves are added until one number is left.
INLINE float sum_lanes(floats vector) {
#if LANES == 16
    typedef float half __attribute__((vector_size(32)));
    const half eight =
        __builtin_shufflevector(vector, vector, 0, 1, 2, 3, 4, 5, 6, 7)
        + __builtin_shufflevector(vector, vector, 8, 9, 10, 11, 12, 13, 14, 15);
#elif LANES == 8
    const floats eight = vector;
#endif
    typedef float quarter __attribute__((vector_size(16)));
#if LANES == 4
    const quarter four = vector;
#else
    const quarter four = __builtin_shufflevector(eight, eight, 0, 1, 2, 3)
        + __builtin_shufflevector(eight, eight, 4, 5, 6, 7);
#endif
    const quarter two = four + __builtin_shufflevector(four, four, 2, 3, 0, 1);
    return two[0] + two[1];
}

INLINE floats choose(ints mask, floats yes, floats no) {
    return (floats)((mask & (ints)yes) | (~mask & (ints)no));
}

INLINE floats larger(floats a, floats b) { return choose(a > b, a, b); }

INLINE float half_bits_to_float(uint16_t half) {
    const uint32_t magnitude = (half & 0x7FFFu) << 13;
    float result;
    memcpy(&result, &magnitude, 4);
    result *= 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &result, 4);
    // Infinities and what is no number.
    if (magnitude >= 0x0F800000u) bits |= 0x7F800000u;
    bits |= (half & 0x8000u) << 16;
    memcpy(&result, &bits, 4);
    return result;
}

#if !defined(HAS_HALVES)
INLINE float load_half(const uint8_t *from) {
    uint16_t half;
    memcpy(&half, from, 2);
    return half_bits_to_float(half);
}

INLINE floats load_halves(const uint8_t *from) {
    few_halves halves;
    memcpy(&halves, from, sizeof halves);
    const ints wide = __builtin_convertvector(halves, ints);
    const ints magnitude = (wide & 0x7FFF) << 13;
    ints bits = (ints)((floats)magnitude * 0x1p112f);
    bits |= (magnitude >= 0x0F800000) & 0x7F800000;
    return (floats)(bits | (wide & 0x8000) << 16);
}
#endif

// e^x for x <= 88, to about one unit in the last place; 0 below -87.
INLINE floats exponential(floats x) {
    // Cephes' reduction: ln 2 in two parts, the first of which has few bits.
    const floats shifted = x * 1.44269504088896341f + 12582912.0f;
    const floats n = shifted - 12582912.0f;
    floats r = x - n * 0.693359375f;
    r = r - n * -2.12194440e-4f;
    floats p = all(1.9875691500e-4f);
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    // The lowest bits of `shifted` are n.
    const floats scale = (floats)(((ints)shifted + (127 - 0x4B400000)) << 23);
    return choose(x >= -87.0f, p * scale, all(0));
}
