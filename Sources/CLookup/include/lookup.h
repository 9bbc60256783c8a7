// Fast forms of datapaths made of tables; each gives the same bytes as its exact model in Swift.
#ifndef MORPHO_LOOKUP_H
#define MORPHO_LOOKUP_H

#include <stdint.h>

// --- Work that threads share ---------------------------------------------------------------------

// Parts of a work that all callers who share it take one after another. All 0 at first.
typedef struct {
    int32_t callers, taken, front, back, finished;
} morpho_shared_parts;

// A step of one part: whether the caller is the one who does it, who then says that it is done; and
// for all, the end of it.
int morpho_takes_single_part(morpho_shared_parts *step);
void morpho_finish_single_part(morpho_shared_parts *step);
void morpho_await_single_part(morpho_shared_parts *step);

// --- Enlarging of images -----------------------------------------------------------------------

// One kernel in one rotation. An address is four bits of up to four neighbours, the last one
// lowest; those that are missing are before the first.
typedef struct {
    // Rows and columns from the sample to the neighbours.
    int32_t rows[4], columns[4];
    int32_t neighbours;
    // Quarter turns of the four new pixels.
    int32_t turns;
    // Entries by address: numbers + 128 of the new pixels 0, 2, 1 and 3, lowest byte first.
    const uint32_t *entries;
    // With two neighbours at most: 256 numbers + 128 for each of the new pixels 0, 1, 2 and 3.
    const uint8_t *by_pixel;
} morpho_upscale_term;

typedef struct {
    // Shift that brings the bits to the lowest place: 4 or 0.
    int32_t shift;
    int32_t reach;
    // Mirrored at the edge, or else repeated.
    int32_t is_mirrored;
    int32_t multiplier;
    // Sorted by turns: four for every kernel, or two for one whose opposite turns were merged.
    int32_t count;
    const morpho_upscale_term *terms;
} morpho_upscale_branch;

typedef struct {
    // 1 or 2; with 1 the new pixel is 0, and the numbers of the others are not used.
    int32_t factor;
    int32_t count;
    const morpho_upscale_branch *branches;
    // The sum of multiplier * 128 over all terms.
    int32_t bias;
} morpho_upscale_stage;

typedef struct {
    int32_t count;
    const morpho_upscale_stage *stages;
    int32_t factor;
    // A sample in grey levels is n * reciprocal >> 16, n being at most 255 * denominator.
    int32_t denominator, reciprocal;
} morpho_upscale_plan;

typedef struct {
    const uint8_t *samples;
    int32_t width, height, channels;
} morpho_picture;

// Enlarges `picture` into `result`, band by band, each of so many rows, or fewer at the end. 0 when
// no band is left, 1 without memory.
typedef int (*morpho_upscale_runner)(
    const morpho_upscale_plan *plan, const morpho_picture *picture, int32_t band,
    morpho_shared_parts *bands, uint8_t *result);

// --- Retouching of images ----------------------------------------------------------------------

// Points of a cube along each axis.
#define MORPHO_POINTS 33
// Cells of the reduced picture along each axis.
#define MORPHO_CELLS 32
// Features of a colour.
#define MORPHO_FEATURES 10

// The two samples around the middle of a cell along one axis, and the share of the second in 1/64.
typedef struct {
    int32_t first, second, share;
} morpho_retouch_cell;

typedef struct {
    // By colour, 4096 * MORPHO_FEATURES each.
    const float *high, *low;
    // MORPHO_CELLS each.
    const morpho_retouch_cell *rows, *columns;
} morpho_retouch_features;

// Sums of the features of all cells of a picture in RGB, MORPHO_FEATURES numbers. Those of the two
// tables are added first, then cell by cell.
typedef void (*morpho_retouch_summer)(
    const morpho_retouch_features *features, const morpho_picture *picture, double *sums);

typedef struct {
    const float *axis, *mix, *plane;
    int32_t cubes;
} morpho_retouch_factors;

// Mixes a cube of 33 * 33 * 33 entries of 64 bits, four numbers each, by slices. `weights` are those
// of the cubes. 0 when all slices are finished, by whomever, 1 without memory.
typedef int (*morpho_retouch_mixer)(
    const morpho_retouch_factors *factors, const float *weights, morpho_shared_parts *slices,
    int16_t *entries);

// Adds a cube to `count` pixels in RGB, by parts of so many pixels, until none is left.
typedef void (*morpho_retouch_runner)(
    const int16_t *entries, const uint8_t *samples, int64_t count, int32_t part,
    morpho_shared_parts *parts, uint8_t *result);

// --- Choice ------------------------------------------------------------------------------------

typedef struct {
    morpho_upscale_runner upscale;
    morpho_retouch_summer sum;
    morpho_retouch_mixer mix;
    morpho_retouch_runner retouch;
    const char *name;
} morpho_lookup_kernels;

// The fastest for this processor that are no faster than `limit`: "avx512", "avx2", "baseline",
// or NULL for the fastest of all.
morpho_lookup_kernels morpho_lookup_kernels_for_processor(const char *limit);

// --- Measurement -------------------------------------------------------------------------------

// Reads `count` entries of `table` at `addresses`, `count` being a multiple of 64, with the gather
// instruction of the kernels named; the sum of all. What a look-up costs at the least.
uint32_t morpho_lookup_gather(
    const char *name, const uint32_t *table, const uint32_t *addresses, int64_t count);

#endif
