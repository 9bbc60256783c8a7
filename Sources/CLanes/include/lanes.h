// Kernels of the lanes engine: one call runs a straight-line program over a block of lanes.
//
// A block holds 512 * vectors lanes in two kinds of slots, addressed in units of 64 bytes, and the
// values that all its lanes share:
//
//     plane    one bit of a signal     [lane 0...511] [lane 512...1023] ...   vectors * 64 bytes
//     array    a signal as integers    [lane 0] [lane 1] ...   lanes * 1, 2, 4 or 8 bytes
//     ladder   planes side by side
//     scalar   a lane-uniform signal   one 64-bit word
//
// Arrays and scalars are canonical: unsigned values zero-extended, signed ones sign-extended, to
// the width of the element. An instruction's destination overlaps none of its operands.
#ifndef MORPHO_LANES_H
#define MORPHO_LANES_H

#include <stdint.h>

enum morpho_lane_operation {
    // Planes: d from a, b and c.
    MORPHO_PLANE_AND,           // a & b
    MORPHO_PLANE_AND_NOT,       // a & ~b
    MORPHO_PLANE_NOR,           // ~a & ~b
    MORPHO_PLANE_XOR,           // a ^ b
    MORPHO_PLANE_MULTIPLEX,     // a ? b : c
    MORPHO_PLANE_MULTIPLEX_NOT, // a ? ~b : c
    MORPHO_PLANE_TERNARY,       // bit 4a + 2b + c of k; the key has k too, see MORPHO_TERNARY_KEY
    MORPHO_PLANE_NOT,           // ~a
    MORPHO_PLANE_COPY,          // a
    MORPHO_PLANE_FILL,          // bit k of scalar a, in all lanes
    MORPHO_PLANE_CONSTANT,      // bit k, in all lanes
    // k planes at list a against scalar b, as unsigned words; signed if other. A list entry is
    // 2 * slot, + 1 when the plane is inverted.
    MORPHO_PLANE_LESS,          // planes < scalar
    MORPHO_PLANE_LESS_OR_EQUAL, // planes <= scalar
    MORPHO_PLANE_EQUAL,         // planes == scalar
    // Many comparisons of the same planes: a ladder is 2^k + 1 planes side by side.
    MORPHO_PLANE_LADDER,        // d: plane t is whether k planes at list a < t
    MORPHO_PLANE_RUNG,          // plane scalar b + c of ladder a
    // By kernels only: the k planes at list a, d the lowest, count by one in place, up where plane
    // b is set, or not set if other, and down elsewhere, and stop at both ends. Size 1: b is a
    // ladder, and plane scalar c of it counts.
    MORPHO_PLANE_COUNT,
    // What repetition needs, in compiled code only: fold k, whose c sources stand at list a; an
    // entry is 2 * place, + 1 for a scalar. A plane has 64 lanes there.
    MORPHO_FOLD_PLANE,          // bits of planes and scalars, side by side

    // Arrays: elements of 1 << size bytes.
    MORPHO_ARRAY_COPY,          // a
    MORPHO_ARRAY_SPLAT,         // scalar a in all lanes
    MORPHO_ARRAY_CONSTANT,      // k in all lanes
    MORPHO_ARRAY_CONVERT,       // a, of 1 << other bytes: to larger elements sign-extended if k,
                                // to smaller ones after a shift by k to the right
    MORPHO_ARRAY_ADD,
    MORPHO_ARRAY_SUBTRACT,
    MORPHO_ARRAY_MULTIPLY,
    MORPHO_ARRAY_MULTIPLY_HALVES, // a * b, both of half the size; signed if other
    MORPHO_ARRAY_MULTIPLY_CONSTANT, // a * k, a of half the size; signed if other
    MORPHO_ARRAY_AND,
    MORPHO_ARRAY_OR,
    MORPHO_ARRAY_XOR,
    MORPHO_ARRAY_SHIFT_LEFT,    // a << k
    MORPHO_ARRAY_SHIFT_RIGHT,   // a >> k, zeros enter
    MORPHO_ARRAY_SHIFT_SIGNED,  // a >> k, the sign enters
    MORPHO_ARRAY_SHIFT_LEFT_BY,   // a << b, b unsigned
    MORPHO_ARRAY_SHIFT_RIGHT_BY,  // a >> b, zeros enter
    MORPHO_ARRAY_SHIFT_SIGNED_BY, // a >> b, the sign enters
    MORPHO_ARRAY_TRUNCATE,      // the low k bits, zero-extended
    MORPHO_ARRAY_TRUNCATE_SIGNED, // the low k bits, sign-extended
    MORPHO_ARRAY_SELECT,        // plane a ? array b : array c
    MORPHO_ARRAY_PACK,          // k planes at list a as the low bits
    // Arrays to planes.
    MORPHO_ARRAY_BIT,           // bit k of a
    MORPHO_ARRAY_EQUAL,         // a == b
    MORPHO_ARRAY_LESS,          // a < b, unsigned
    MORPHO_ARRAY_LESS_SIGNED,   // a < b, signed
    MORPHO_ARRAY_LOOKUP,        // table k at index b; elements of 1 << size, index of 1 << other
    MORPHO_FOLD_ARRAY,          // elements of arrays, scalars and constants; as MORPHO_FOLD_PLANE

    // Scalars: d from a, b and c; the result has k bits, size 1: signed.
    MORPHO_SCALAR_COPY,
    MORPHO_SCALAR_TRUNCATE,     // the low k bits
    MORPHO_SCALAR_ADD,
    MORPHO_SCALAR_SUBTRACT,
    MORPHO_SCALAR_MULTIPLY,
    MORPHO_SCALAR_AND,
    MORPHO_SCALAR_OR,
    MORPHO_SCALAR_XOR,
    MORPHO_SCALAR_NOT,
    MORPHO_SCALAR_EQUAL,
    MORPHO_SCALAR_LESS,         // unsigned
    MORPHO_SCALAR_LESS_SIGNED,
    MORPHO_SCALAR_SHIFT_LEFT,   // a << b, b unsigned
    MORPHO_SCALAR_SHIFT_RIGHT,  // a >> b, zeros enter
    MORPHO_SCALAR_SHIFT_SIGNED, // a >> b, the sign enters
    MORPHO_SCALAR_SLICE,        // a >> c, the low k bits
    MORPHO_SCALAR_JOIN,         // a << c | b, b without sign
    MORPHO_SCALAR_SELECT,       // a ? b : c
    MORPHO_SCALAR_ODD,          // whether an odd number of the bits of a is set
    MORPHO_SCALAR_COUNT,        // how many bits of a are set
    MORPHO_SCALAR_CHOOSE,       // entry a of the c scalars at list b; 0 beyond
    MORPHO_SCALAR_LOOKUP,       // table c at index a; 0 beyond
    MORPHO_FOLD_WORD,           // bits of planes and scalars, as MORPHO_FOLD_PLANE
    MORPHO_FOLD_ELEMENT,        // lane k of array at list a, of 1 << other bytes
};

enum { MORPHO_TERNARY_KEY = 1024 };
// Of a counter in place, at most.
enum { MORPHO_COUNTER_BITS = 8 };

typedef struct {
    uint16_t key; // operation << 2 | size; MORPHO_TERNARY_KEY + k
    uint8_t size;
    uint8_t other;
    uint32_t d, a, b, c;
    uint32_t guard; // 1 + the place of a scalar; 0: none. See LaneGuards.swift
    uint64_t k;
} morpho_lane_instruction;

typedef struct {
    const uint64_t *_Nullable words;
    uint64_t count;
} morpho_lane_table;

typedef struct {
    char *_Nonnull slots;
    uint64_t *_Nonnull scalars;
    const uint32_t *_Nullable lists;
    const morpho_lane_table *_Nullable tables;
    uint32_t vectors;
} morpho_lane_block;

typedef void (*morpho_lane_runner)(
    const morpho_lane_instruction *_Nonnull, uint64_t, const morpho_lane_block *_Nonnull);

typedef struct {
    morpho_lane_runner _Nonnull run;
    // "avx512", "avx2" or "baseline".
    const char *_Nonnull name;
} morpho_lane_kernels;

// The fastest kernels that this processor runs; with a limit, none faster than those.
morpho_lane_kernels morpho_lane_kernels_for_processor(const char *_Nullable limit);

// What stands before a lane program that is printed as C: operations.inc and native.inc.
const char *_Nonnull morpho_lane_native_text(void);

#endif
