#if defined(__x86_64__)
#include <immintrin.h>

#include "rows.h"

#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)

// 32 samples at a time. What is unpacked within 128 bits stays in that order: vector j has samples
// 16 l + 4 j to + 3 in its half l, for addresses, entries and sums alike.
static void sum_row(const stage_rows *rows, int32_t row, uint16_t *upper, uint16_t *lower) {
    const morpho_upscale_stage *stage = rows->stage;
    __m256i orders[4];
    for (int32_t turns = 0; turns < 4; ++turns) {
        uint8_t order[4], bytes[32];
        turned_bytes(turns, order);
        for (int32_t k = 0; k < 32; ++k) bytes[k] = (k & 12) + order[k & 3];
        orders[turns] = _mm256_loadu_si256((const __m256i *)bytes);
    }
    const __m256i zero = _mm256_setzero_si256();
    term_row located[MOST_TERMS];
    locate_all(rows, row, located);
    for (int32_t x = 0; x < rows->width; x += 32) {
        const term_row *next = located;
        __m256i totals[8];
        for (int32_t j = 0; j < 8; ++j) totals[j] = zero;
        for (int32_t b = 0; b < stage->count; ++b) {
            const morpho_upscale_branch *branch = stage->branches + b;
            // Pixels 0 and 1 with 256 times 2 and 3 added; pixels 2 and 3.
            __m256i p0 = zero, p1 = zero, p2 = zero, p3 = zero;
            __m256i q0 = zero, q1 = zero, q2 = zero, q3 = zero;
            // All addresses first: a gather that waits for one holds up those behind it.
            __m256i places[MOST_TERMS][2];
            for (int32_t t = 0; t < branch->count; ++t) {
                const term_row *at = next++;
#define LOAD(k) _mm256_loadu_si256((const __m256i *)(at->at[k] + x))
                const __m256i low = _mm256_or_si256(LOAD(2), LOAD(3));
                const __m256i high = _mm256_or_si256(LOAD(0), LOAD(1));
#undef LOAD
                places[t][0] = _mm256_unpacklo_epi8(low, high);
                places[t][1] = _mm256_unpackhi_epi8(low, high);
            }
            for (int32_t t = 0; t < branch->count; ++t) {
                const morpho_upscale_term *term = branch->terms + t;
                const __m256i first = places[t][0], second = places[t][1];
                const __m256i order = orders[term->turns];
                const int *entries = (const int *)term->entries;
#define ADD(p, q, addresses)                                                                     \
    {                                                                                            \
        const __m256i entry =                                                                    \
            _mm256_shuffle_epi8(_mm256_i32gather_epi32(entries, addresses, 4), order);           \
        p = _mm256_add_epi16(p, entry);                                                          \
        q = _mm256_add_epi16(q, _mm256_srli_epi16(entry, 8));                                    \
    }
                ADD(p0, q0, _mm256_unpacklo_epi16(first, zero))
                ADD(p1, q1, _mm256_unpackhi_epi16(first, zero))
                ADD(p2, q2, _mm256_unpacklo_epi16(second, zero))
                ADD(p3, q3, _mm256_unpackhi_epi16(second, zero))
#undef ADD
            }
            const __m256i multiplier = _mm256_set1_epi16(branch->multiplier);
#define TOTAL(j, p, q)                                                                           \
    totals[2 * j] = _mm256_add_epi16(                                                            \
        totals[2 * j],                                                                           \
        _mm256_mullo_epi16(_mm256_sub_epi16(p, _mm256_slli_epi16(q, 8)), multiplier));           \
    totals[2 * j + 1] = _mm256_add_epi16(totals[2 * j + 1], _mm256_mullo_epi16(q, multiplier));
            TOTAL(0, p0, q0)
            TOTAL(1, p1, q1)
            TOTAL(2, p2, q2)
            TOTAL(3, p3, q3)
#undef TOTAL
        }
        for (int32_t half = 0; half < 2; ++half) {
            __m256i *target = (__m256i *)((half ? lower : upper) + 2 * x);
            const __m256i a = totals[half], c = totals[2 + half], d = totals[4 + half],
                          e = totals[6 + half];
            _mm256_storeu_si256(target, _mm256_permute2x128_si256(a, c, 0x20));
            _mm256_storeu_si256(target + 1, _mm256_permute2x128_si256(d, e, 0x20));
            _mm256_storeu_si256(target + 2, _mm256_permute2x128_si256(a, c, 0x31));
            _mm256_storeu_si256(target + 3, _mm256_permute2x128_si256(d, e, 0x31));
        }
    }
}

#define VECTOR_BYTES 32
#define MORPHO_UPSCALE morpho_upscale_avx2
#include "upscale.inc"

#pragma clang attribute pop
#endif
