// Kernels of decoders: products with weights of several formats, and what stands between them.
#ifndef MORPHO_DECODER_H
#define MORPHO_DECODER_H

#include <sched.h>
#include <stdint.h>

// --- Work that threads share ---------------------------------------------------------------------

// One phase of a work: threads take its parts until none is left. All 0 at first. As long as a line
// of a cache, so that phases do not disturb each other.
typedef struct {
    int32_t taken, finished, unused[14];
} morpho_phase;

// The number of the next of `count` parts; -1 when all were taken.
static inline int32_t morpho_take_part(morpho_phase *phase, int32_t count) {
    // Whoever only looks does not take the line from those who work.
    if (__atomic_load_n(&phase->taken, __ATOMIC_RELAXED) >= count) return -1;
    const int32_t part = __atomic_fetch_add(&phase->taken, 1, __ATOMIC_RELAXED);
    return part < count ? part : -1;
}

static inline void morpho_finish_part(morpho_phase *phase) {
    __atomic_fetch_add(&phase->finished, 1, __ATOMIC_RELEASE);
}

// Until all of `count` parts are finished, by whomever. Then all that they wrote can be read.
static inline void morpho_await_parts(morpho_phase *phase, int32_t count) {
    for (int32_t tries = 0; __atomic_load_n(&phase->finished, __ATOMIC_ACQUIRE) < count; ++tries) {
        if (tries >= 2000) sched_yield();
#if defined(__x86_64__)
        __builtin_ia32_pause();
#endif
    }
}

// --- Weights -------------------------------------------------------------------------------------

// Numbers as in GGUF. Blocks have 32 weights: of Q4_0 and Q4_1, element i is in the lower half of
// byte i for i < 16, else in the upper half of byte i - 16.
enum {
    MORPHO_WEIGHTS_F32 = 0,
    MORPHO_WEIGHTS_F16 = 1,
    // A scale d (f16), 16 bytes: d * (q - 8).
    MORPHO_WEIGHTS_Q4_0 = 2,
    // A scale d and a minimum m (f16 each), 16 bytes: d * q + m.
    MORPHO_WEIGHTS_Q4_1 = 3,
    // A scale d (f16), 32 signed bytes: d * q.
    MORPHO_WEIGHTS_Q8_0 = 8,
};

// Rows one after another, each of `columns` weights in `row_bytes` bytes. `columns` is a multiple
// of 32 where weights stand in blocks.
typedef struct {
    const uint8_t *data;
    int64_t row_bytes;
    int32_t format, rows, columns;
} morpho_matrix;

// --- Kernels -------------------------------------------------------------------------------------

// Tokens that are computed side by side. A block of them has all numbers of one feature together:
// `features` rows of MORPHO_TOKENS numbers.
#define MORPHO_TOKENS 32

// How numbers of a head are paired for the rotary embedding: 2i with 2i + 1, or i with
// i + size / 2.
enum { MORPHO_ROTARY_ADJACENT = 0, MORPHO_ROTARY_HALVES = 1 };

typedef struct {
    const char *name;

    // The sum of all bytes as numbers of 32 bits: how fast memory can be read. A multiple of 256.
    uint32_t (*read)(const void *bytes, int64_t count);

    // Weights of a row as f32.
    void (*expand)(const morpho_matrix *matrix, int32_t row, float *weights);

    // --- One token ---

    // Sums of 32 numbers each, columns / 32 of them, which some formats need.
    void (*sum_blocks)(const float *vector, int32_t count, float *sums);
    // result[i] = row first + i times vector, up to row `end`, added to what is there with `adds`.
    void (*multiply)(
        const morpho_matrix *matrix, int32_t first, int32_t end, const float *vector,
        const float *sums, int32_t adds, float *result);
    // result = vector * gain / sqrt(mean(vector ^ 2) + epsilon)
    void (*normalise)(
        const float *vector, const float *gain, int32_t count, float epsilon, float *result);
    // Turns `heads` heads of `size` numbers by size / 2 angles.
    void (*rotate)(
        float *vector, int32_t heads, int32_t size, int32_t pairing, const float *cosines,
        const float *sines);
    // gate[i] = gate[i] * sigmoid(gate[i]) * up[i], for blocks too.
    void (*gate)(float *gate, const float *up, int64_t count);
    // One head's query over `count` keys and values of `size` numbers; `scores` is for `count`.
    void (*attend)(
        const float *query, const float *keys, const float *values, int32_t count, int32_t size,
        float *scores, float *result);
    // The greatest of `count` numbers, and the sum of exp(number - greatest).
    void (*sum_exponentials)(const float *vector, int32_t count, float *greatest, double *sum);

    // --- Blocks of tokens ---

    // Rows first..<end of the matrix times `blocks` blocks: row i is feature i - first of the
    // result. Blocks lie so many numbers apart. `scratch` is for (end - first) * columns numbers.
    void (*multiply_blocks)(
        const morpho_matrix *matrix, int32_t first, int32_t end, const float *vectors,
        int64_t vector_stride, int32_t blocks, int32_t adds, float *scratch, float *results,
        int64_t result_stride);
    void (*normalise_block)(
        const float *block, const float *gain, int32_t count, float epsilon, float *result);
    // `cosines` and `sines` are size / 2 rows of MORPHO_TOKENS.
    void (*rotate_block)(
        float *block, int32_t heads, int32_t size, int32_t pairing, const float *cosines,
        const float *sines);
    // A head's queries in a block whose first token is at `position` over `count` keys and values;
    // each token sees those up to its own. `scores` is for `count` * MORPHO_TOKENS numbers.
    void (*attend_block)(
        const float *queries, const float *keys, const float *values, int32_t position,
        int32_t count, int32_t size, float *scores, float *results);
    // For each token the greatest of `count` features, and the sum of exp(number - greatest).
    void (*sum_exponentials_block)(
        const float *block, int32_t count, float *greatest, float *sums);
} morpho_decoder_kernels;

// The fastest for this processor that are no faster than `limit`: "avx512", "avx2", "baseline", or
// NULL for the fastest of all.
morpho_decoder_kernels morpho_decoder_kernels_for_processor(const char *limit);

#endif
