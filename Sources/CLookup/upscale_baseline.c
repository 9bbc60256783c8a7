#include "rows.h"

// The sums of one rotation at a time, then turned. A sum is 64 bits: pixels 0, 1, 2 and 3.
static uint64_t turned_sum(uint64_t sum, int32_t turns) {
    uint64_t result = 0;
    for (int32_t pixel = 0; pixel < 4; ++pixel)
        result |= (sum >> 16 * pixel & 0xFFFF) << 16 * turned_pixel(pixel, turns);
    return result;
}

static void sum_row(const stage_rows *rows, int32_t row, uint16_t *upper, uint16_t *lower) {
    const int32_t width = rows->width;
    memset(upper, 0, 4 * (size_t)width);
    memset(lower, 0, 4 * (size_t)width);
    uint64_t *restrict sums = rows->scratch;
    for (int32_t b = 0; b < rows->stage->count; ++b) {
        const morpho_upscale_branch *branch = rows->stage->branches + b;
        const uint16_t multiplier = branch->multiplier;
        for (int32_t t = 0; t < branch->count;) {
            const int32_t turns = branch->terms[t].turns;
            memset(sums, 0, 8 * (size_t)width);
            for (; t < branch->count && branch->terms[t].turns == turns; ++t) {
                const term_row at = locate(rows, b, branch->terms + t, row);
                const uint32_t *entries = branch->terms[t].entries;
                const uint8_t *p0 = at.at[0], *p1 = at.at[1], *p2 = at.at[2], *p3 = at.at[3];
                if (branch->terms[t].neighbours <= 2) {
                    for (int32_t x = 0; x < width; ++x) {
                        const uint64_t entry = entries[p2[x] | p3[x]];
                        sums[x] += (entry & 0x00FF00FF) | (entry & 0xFF00FF00) << 24;
                    }
                } else {
                    for (int32_t x = 0; x < width; ++x) {
                        const uint64_t entry = entries[(p0[x] | p1[x]) << 8 | p2[x] | p3[x]];
                        sums[x] += (entry & 0x00FF00FF) | (entry & 0xFF00FF00) << 24;
                    }
                }
            }
            for (int32_t x = 0; x < width; ++x) {
                const uint64_t sum = turned_sum(sums[x], turns);
                upper[2 * x] += multiplier * (uint16_t)sum;
                upper[2 * x + 1] += multiplier * (uint16_t)(sum >> 16);
                lower[2 * x] += multiplier * (uint16_t)(sum >> 32);
                lower[2 * x + 1] += multiplier * (uint16_t)(sum >> 48);
            }
        }
    }
}

#define MORPHO_UPSCALE morpho_upscale_baseline
#include "upscale.inc"
