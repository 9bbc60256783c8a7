#if defined(__x86_64__)
#include <immintrin.h>

#include "rows.h"

#pragma clang attribute push(                                                                    \
    __attribute__((target("arch=x86-64-v4,avx512vbmi"))), apply_to = function)

// 256 numbers of 8 bits at 64 addresses of 8 bits, without touching memory one by one.
static inline __m512i look_up(const uint8_t *table, __m512i addresses, __mmask64 is_high) {
    const __m512i low = _mm512_permutex2var_epi8(
        _mm512_loadu_si512(table), addresses, _mm512_loadu_si512(table + 64));
    const __m512i high = _mm512_permutex2var_epi8(
        _mm512_loadu_si512(table + 128), addresses, _mm512_loadu_si512(table + 192));
    return _mm512_mask_blend_epi8(is_high, low, high);
}

// The sums of 64 samples over the terms with short addresses, as in `sum_row`.
static inline void add_short(
    const morpho_upscale_branch *branch, const term_row *located, int32_t x, __m512i *p,
    __m512i *q) {
    // Of each pixel: even samples with 256 times the odd ones added, and odd samples.
    __m512i both[4], odd[4];
    for (int32_t pixel = 0; pixel < 4; ++pixel) both[pixel] = odd[pixel] = _mm512_setzero_si512();
    for (int32_t t = 0; t < branch->count; ++t) {
        const morpho_upscale_term *term = branch->terms + t;
        if (term->neighbours > 2) continue;
        const term_row at = located[t];
        const __m512i addresses = _mm512_or_si512(
            _mm512_loadu_si512(at.at[2] + x), _mm512_loadu_si512(at.at[3] + x));
        const __mmask64 is_high = _mm512_movepi8_mask(addresses);
#define PIXEL(from, to)                                                                          \
    {                                                                                            \
        const __m512i numbers = look_up(term->by_pixel + 256 * from, addresses, is_high);        \
        both[to] = _mm512_add_epi16(both[to], numbers);                                          \
        odd[to] = _mm512_add_epi16(odd[to], _mm512_srli_epi16(numbers, 8));                      \
    }
        switch (term->turns) {
        case 0: PIXEL(0, 0) PIXEL(1, 1) PIXEL(2, 2) PIXEL(3, 3) break;
        case 1: PIXEL(0, 1) PIXEL(1, 3) PIXEL(2, 0) PIXEL(3, 2) break;
        case 2: PIXEL(0, 3) PIXEL(1, 2) PIXEL(2, 1) PIXEL(3, 0) break;
        default: PIXEL(0, 2) PIXEL(1, 0) PIXEL(2, 3) PIXEL(3, 1) break;
        }
#undef PIXEL
    }
    __m512i first[4], second[4];
    for (int32_t pixel = 0; pixel < 4; ++pixel) {
        const __m512i even = _mm512_sub_epi16(both[pixel], _mm512_slli_epi16(odd[pixel], 8));
        first[pixel] = _mm512_unpacklo_epi16(even, odd[pixel]);
        second[pixel] = _mm512_unpackhi_epi16(even, odd[pixel]);
    }
    p[0] = _mm512_add_epi16(p[0], _mm512_unpacklo_epi16(first[0], first[1]));
    p[1] = _mm512_add_epi16(p[1], _mm512_unpackhi_epi16(first[0], first[1]));
    p[2] = _mm512_add_epi16(p[2], _mm512_unpacklo_epi16(second[0], second[1]));
    p[3] = _mm512_add_epi16(p[3], _mm512_unpackhi_epi16(second[0], second[1]));
    q[0] = _mm512_add_epi16(q[0], _mm512_unpacklo_epi16(first[2], first[3]));
    q[1] = _mm512_add_epi16(q[1], _mm512_unpackhi_epi16(first[2], first[3]));
    q[2] = _mm512_add_epi16(q[2], _mm512_unpacklo_epi16(second[2], second[3]));
    q[3] = _mm512_add_epi16(q[3], _mm512_unpackhi_epi16(second[2], second[3]));
}

// The sums of 64 samples over the terms with long addresses.
static inline void add_long(
    const morpho_upscale_branch *branch, const term_row *located, int32_t x,
    const __m512i *orders, __m512i *p, __m512i *q) {
    const __m512i zero = _mm512_setzero_si512();
    // All addresses first: a gather that waits for one holds up those behind it.
    __m512i places[MOST_TERMS][2];
    for (int32_t t = 0; t < branch->count; ++t) {
        const term_row *at = located + t;
        if (branch->terms[t].neighbours <= 2) continue;
        const __m512i low = _mm512_or_si512(
            _mm512_loadu_si512(at->at[2] + x), _mm512_loadu_si512(at->at[3] + x));
        const __m512i high = _mm512_or_si512(
            _mm512_loadu_si512(at->at[0] + x), _mm512_loadu_si512(at->at[1] + x));
        places[t][0] = _mm512_unpacklo_epi8(low, high);
        places[t][1] = _mm512_unpackhi_epi8(low, high);
    }
    __m512i p0 = zero, p1 = zero, p2 = zero, p3 = zero;
    __m512i q0 = zero, q1 = zero, q2 = zero, q3 = zero;
    for (int32_t t = 0; t < branch->count; ++t) {
        const morpho_upscale_term *term = branch->terms + t;
        if (term->neighbours <= 2) continue;
        const __m512i first = places[t][0], second = places[t][1];
        const __m512i order = orders[term->turns];
#define ADD(p, q, addresses)                                                                     \
    {                                                                                            \
        const __m512i entry = _mm512_shuffle_epi8(                                               \
            _mm512_i32gather_epi32(addresses, term->entries, 4), order);                         \
        p = _mm512_add_epi16(p, entry);                                                          \
        q = _mm512_add_epi16(q, _mm512_srli_epi16(entry, 8));                                    \
    }
        ADD(p0, q0, _mm512_unpacklo_epi16(first, zero))
        ADD(p1, q1, _mm512_unpackhi_epi16(first, zero))
        ADD(p2, q2, _mm512_unpacklo_epi16(second, zero))
        ADD(p3, q3, _mm512_unpackhi_epi16(second, zero))
#undef ADD
    }
    p[0] = _mm512_sub_epi16(p0, _mm512_slli_epi16(q0, 8));
    p[1] = _mm512_sub_epi16(p1, _mm512_slli_epi16(q1, 8));
    p[2] = _mm512_sub_epi16(p2, _mm512_slli_epi16(q2, 8));
    p[3] = _mm512_sub_epi16(p3, _mm512_slli_epi16(q3, 8));
    q[0] = q0;
    q[1] = q1;
    q[2] = q2;
    q[3] = q3;
}

// Vectors in the order of `sum_row` to the order of the samples.
static inline void store(__m512i *target, const __m512i *v) {
    const __m512i a = _mm512_shuffle_i32x4(v[0], v[1], 0x44);
    const __m512i b = _mm512_shuffle_i32x4(v[2], v[3], 0x44);
    const __m512i c = _mm512_shuffle_i32x4(v[0], v[1], 0xEE);
    const __m512i d = _mm512_shuffle_i32x4(v[2], v[3], 0xEE);
    _mm512_storeu_si512(target, _mm512_shuffle_i32x4(a, b, 0x88));
    _mm512_storeu_si512(target + 1, _mm512_shuffle_i32x4(a, b, 0xDD));
    _mm512_storeu_si512(target + 2, _mm512_shuffle_i32x4(c, d, 0x88));
    _mm512_storeu_si512(target + 3, _mm512_shuffle_i32x4(c, d, 0xDD));
}

// 64 samples at a time. What is unpacked within 128 bits stays in that order: vector j has samples
// 16 l + 4 j to + 3 in its quarter l, for addresses, entries and sums alike.
static void sum_row(const stage_rows *rows, int32_t row, uint16_t *upper, uint16_t *lower) {
    const morpho_upscale_stage *stage = rows->stage;
    __m512i orders[4];
    int has_short[MOST_BRANCHES] = {0};
    for (int32_t turns = 0; turns < 4; ++turns) {
        uint8_t order[4], bytes[64];
        turned_bytes(turns, order);
        for (int32_t k = 0; k < 64; ++k) bytes[k] = (k & 12) + order[k & 3];
        orders[turns] = _mm512_loadu_si512(bytes);
    }
    for (int32_t b = 0; b < stage->count; ++b)
        for (int32_t t = 0; t < stage->branches[b].count; ++t)
            has_short[b] |= stage->branches[b].terms[t].neighbours <= 2;
    term_row located[MOST_TERMS];
    locate_all(rows, row, located);
    for (int32_t x = 0; x < rows->width; x += 64) {
        const term_row *next = located;
        __m512i upper_totals[4], lower_totals[4];
        for (int32_t j = 0; j < 4; ++j) upper_totals[j] = lower_totals[j] = _mm512_setzero_si512();
        for (int32_t b = 0; b < stage->count; ++b) {
            __m512i p[4], q[4];
            const morpho_upscale_branch *branch = stage->branches + b;
            add_long(branch, next, x, orders, p, q);
            if (has_short[b]) add_short(branch, next, x, p, q);
            next += branch->count;
            const __m512i multiplier = _mm512_set1_epi16(branch->multiplier);
            for (int32_t j = 0; j < 4; ++j) {
                upper_totals[j] =
                    _mm512_add_epi16(upper_totals[j], _mm512_mullo_epi16(p[j], multiplier));
                lower_totals[j] =
                    _mm512_add_epi16(lower_totals[j], _mm512_mullo_epi16(q[j], multiplier));
            }
        }
        store((__m512i *)(upper + 2 * x), upper_totals);
        store((__m512i *)(lower + 2 * x), lower_totals);
    }
}

#define VECTOR_BYTES 64
#define MORPHO_UPSCALE morpho_upscale_avx512
#include "upscale.inc"

#pragma clang attribute pop
#endif
