// What the row kernels of all instruction sets share.
#ifndef MORPHO_LOOKUP_ROWS_H
#define MORPHO_LOOKUP_ROWS_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lookup.h"

// Samples that a kernel may read and write beyond a row.
#define SLACK 128
#define MOST_BRANCHES 8
// In all branches of a stage together.
#define MOST_TERMS 64

typedef uint16_t __attribute__((may_alias)) aliased_u16;
typedef uint32_t __attribute__((may_alias)) aliased_u32;

// Four bits of every sample, with a margin around the rows, as they are and times 16.
typedef struct {
    uint8_t *plain, *raised;
    int32_t stride, reach;
} branch_bits;

typedef struct {
    const morpho_upscale_stage *stage;
    int32_t width;
    branch_bits bits[MOST_BRANCHES];
    // As long as a row.
    uint8_t *zeros;
} stage_rows;

// Where the four neighbours of the first sample of a row are: the first and third times 16.
typedef struct {
    const uint8_t *at[4];
} term_row;

static inline term_row locate(
    const stage_rows *rows, int32_t branch, const morpho_upscale_term *term, int32_t row) {
    const branch_bits *bits = rows->bits + branch;
    term_row result;
    for (int32_t k = 0; k < 4; ++k) {
        if (k < 4 - term->neighbours) {
            result.at[k] = rows->zeros;
            continue;
        }
        const int64_t place = (int64_t)(row + bits->reach + term->rows[k]) * bits->stride
                              + bits->reach + term->columns[k];
        result.at[k] = (k & 1 ? bits->plain : bits->raised) + place;
    }
    return result;
}

// All terms of a stage, branch by branch.
static inline void locate_all(const stage_rows *rows, int32_t row, term_row *located) {
    for (int32_t b = 0; b < rows->stage->count; ++b)
        for (int32_t t = 0; t < rows->stage->branches[b].count; ++t)
            *located++ = locate(rows, b, rows->stage->branches[b].terms + t, row);
}

// Where a quarter turn brings each of the four new pixels.
static inline int32_t turned_pixel(int32_t pixel, int32_t turns) {
    static const int8_t places[4][4] = {{0, 1, 2, 3}, {1, 3, 0, 2}, {3, 2, 1, 0}, {2, 0, 3, 1}};
    return places[turns & 3][pixel];
}

// The byte of an entry that a new pixel is in.
static inline int32_t byte_of_pixel(int32_t pixel) { return (pixel & 1) << 1 | pixel >> 1; }

// For each byte of a turned entry, the byte it comes from.
static inline void turned_bytes(int32_t turns, uint8_t order[4]) {
    for (int32_t pixel = 0; pixel < 4; ++pixel)
        order[byte_of_pixel(turned_pixel(pixel, turns))] = byte_of_pixel(pixel);
}

#endif
