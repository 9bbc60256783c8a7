#include "rows.h"

// Vectors of 128 bits, which every processor of 64 bits has, in the compiler's own terms. They
// cannot look up, so entries are read one by one, at addresses that are computed eight at a time.
typedef uint8_t bytes __attribute__((vector_size(16)));
typedef uint16_t halves __attribute__((vector_size(16)));
typedef uint32_t words __attribute__((vector_size(16)));

static inline bytes load(const uint8_t *from) {
    bytes result;
    memcpy(&result, from, sizeof result);
    return result;
}

// The addresses of 16 samples.
static inline void find(const term_row *at, int32_t neighbours, int32_t x, uint16_t *addresses) {
    const bytes low = load(at->at[2] + x) | load(at->at[3] + x);
    bytes high = {0};
    if (neighbours > 2) high = load(at->at[0] + x) | load(at->at[1] + x);
    const bytes first = __builtin_shufflevector(
        low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const bytes second = __builtin_shufflevector(
        low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    memcpy(addresses, &first, sizeof first);
    memcpy(addresses + 8, &second, sizeof second);
}

static inline halves read_four(const uint32_t *entries, const uint16_t *at) {
    return (halves)(words){entries[at[0]], entries[at[1]], entries[at[2]], entries[at[3]]};
}

// Sums of new pixels 0 and 1, and of 2 and 3, of four samples, to where a turn brings them.
static inline void add_turned(halves p, halves q, int32_t turns, halves *p_sum, halves *q_sum) {
    const words a = (words)p, b = (words)q;
    words first = a, second = b;
    switch (turns) {
    case 0: break;
    case 1:
        first = (b & 0xFFFF) | a << 16;
        second = b >> 16 | (a & 0xFFFF0000);
        break;
    case 2:
        first = b >> 16 | b << 16;
        second = a >> 16 | a << 16;
        break;
    default:
        first = a >> 16 | (b & 0xFFFF0000);
        second = (a & 0xFFFF) | b << 16;
    }
    *p_sum += (halves)first;
    *q_sum += (halves)second;
}

static void sum_row(const stage_rows *rows, int32_t row, uint16_t *upper, uint16_t *lower) {
    term_row located[MOST_TERMS];
    locate_all(rows, row, located);
    for (int32_t x = 0; x < rows->width; x += 16) {
        const term_row *next = located;
        halves upper_totals[4] = {0}, lower_totals[4] = {0};
        for (int32_t b = 0; b < rows->stage->count; ++b) {
            const morpho_upscale_branch *branch = rows->stage->branches + b;
            // All addresses first: reading that waits for one holds up what is behind it.
            uint16_t addresses[MOST_TERMS][16];
            for (int32_t t = 0; t < branch->count; ++t)
                find(next++, branch->terms[t].neighbours, x, addresses[t]);
            halves p_sums[4] = {0}, q_sums[4] = {0};
            for (int32_t t = 0; t < branch->count;) {
                const int32_t turns = branch->terms[t].turns;
                // Pixels 0 and 1 with 256 times 2 and 3 added; pixels 2 and 3.
                halves p[4] = {0}, q[4] = {0};
                for (; t < branch->count && branch->terms[t].turns == turns; ++t) {
                    for (int32_t k = 0; k < 4; ++k) {
                        const halves entry =
                            read_four(branch->terms[t].entries, addresses[t] + 4 * k);
                        p[k] += entry;
                        q[k] += entry >> 8;
                    }
                }
                for (int32_t k = 0; k < 4; ++k)
                    add_turned(p[k] - (q[k] << 8), q[k], turns, p_sums + k, q_sums + k);
            }
            const uint16_t multiplier = branch->multiplier;
            for (int32_t k = 0; k < 4; ++k) {
                upper_totals[k] += p_sums[k] * multiplier;
                lower_totals[k] += q_sums[k] * multiplier;
            }
        }
        memcpy(upper + 2 * x, upper_totals, sizeof upper_totals);
        memcpy(lower + 2 * x, lower_totals, sizeof lower_totals);
    }
}

#define VECTOR_BYTES 16
#define MORPHO_UPSCALE morpho_upscale_baseline
#include "upscale.inc"
