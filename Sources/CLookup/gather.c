// What the machine can read from tables at the most, to compare the kernels with.
#include <string.h>

#include "lookup.h"

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("arch=x86-64-v4"))) static uint32_t gather_avx512(
    const uint32_t *table, const uint32_t *addresses, int64_t count) {
    __m512i sums[4] = {0};
    for (int64_t place = 0; place < count; place += 64)
        for (int32_t k = 0; k < 4; ++k)
            sums[k] = _mm512_add_epi32(
                sums[k], _mm512_i32gather_epi32(
                             _mm512_loadu_si512(addresses + place + 16 * k), table, 4));
    return _mm512_reduce_add_epi32(
        _mm512_add_epi32(_mm512_add_epi32(sums[0], sums[1]), _mm512_add_epi32(sums[2], sums[3])));
}

__attribute__((target("arch=x86-64-v3"))) static uint32_t gather_avx2(
    const uint32_t *table, const uint32_t *addresses, int64_t count) {
    __m256i sums[4] = {0};
    for (int64_t place = 0; place < count; place += 32)
        for (int32_t k = 0; k < 4; ++k)
            sums[k] = _mm256_add_epi32(
                sums[k],
                _mm256_i32gather_epi32(
                    (const int *)table,
                    _mm256_loadu_si256((const __m256i *)(addresses + place + 8 * k)), 4));
    uint32_t parts[8], sum = 0;
    _mm256_storeu_si256(
        (__m256i *)parts,
        _mm256_add_epi32(_mm256_add_epi32(sums[0], sums[1]), _mm256_add_epi32(sums[2], sums[3])));
    for (int32_t k = 0; k < 8; ++k) sum += parts[k];
    return sum;
}
#endif

uint32_t morpho_lookup_gather(
    const char *name, const uint32_t *table, const uint32_t *addresses, int64_t count) {
#if defined(__x86_64__)
    if (!strcmp(name, "avx512")) return gather_avx512(table, addresses, count);
    if (!strcmp(name, "avx2")) return gather_avx2(table, addresses, count);
#endif
    (void)name;
    uint32_t sum = 0;
    for (int64_t place = 0; place < count; ++place) sum += table[addresses[place]];
    return sum;
}
