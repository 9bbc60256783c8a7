#ifndef MORPHO_NUMERICS_H
#define MORPHO_NUMERICS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// Kernels on flat arrays of numbers in floating point, of one type and one instruction set. What
// a pointer to void points to is of that type. Nothing here allocates, shares work among threads or
// checks its arguments; that is done by who calls.

typedef enum {
    morpho_negate, morpho_absolute, morpho_reciprocal, morpho_square, morpho_square_root,
    morpho_exponential, morpho_logarithm, morpho_sine, morpho_cosine, morpho_tangent_hyperbolic,
    morpho_sigmoid, morpho_relu, morpho_gelu, morpho_silu, morpho_hardswish, morpho_round_even,
    morpho_sign, morpho_floor
} morpho_unary;

// Those called gradients take the operand (or, where said, the result) and the gradient of the
// result, in this order.
typedef enum {
    morpho_add, morpho_subtract, morpho_multiply, morpho_divide, morpho_maximum, morpho_minimum,
    morpho_power, morpho_is_greater, morpho_is_equal,
    morpho_relu_gradient,       // of the operand or the result, which have the same sign
    morpho_gelu_gradient,
    morpho_silu_gradient,
    morpho_hardswish_gradient,
    morpho_tangent_gradient,    // of the result
    morpho_sigmoid_gradient     // of the result
} morpho_binary;

typedef enum { morpho_sum, morpho_largest, morpho_smallest } morpho_reduction;

enum { morpho_most_axes = 8 };

// A convolution of one image, channels last, by a group of filters. The image has its margins.
//
//     image    rows × columns × channels
//     weights  kernel_rows × kernel_columns × channels × results
//     result   result_rows × result_columns, `result_step` numbers from pixel to pixel
typedef struct {
    int32_t rows, columns, channels;
    int32_t kernel_rows, kernel_columns;
    int32_t row_stride, column_stride;
    int32_t result_rows, result_columns, results;
    int32_t result_step;
} morpho_convolution;

// Where the pixels of an image go in a larger one, which is zero elsewhere.
typedef struct {
    int32_t rows, columns, channels;
    int64_t pixel_step;            // from pixel to pixel of the image
    int32_t top, left;             // of the first pixel; what falls outside is left out
    int32_t row_spread, column_spread;
    int32_t placed_rows, placed_columns, placed_channels;
} morpho_placement;

// Windows of an image, channels last, that are reduced to one pixel each.
typedef struct {
    int32_t rows, columns, channels;
    int32_t window_rows, window_columns, row_stride, column_stride, top, left;
    int32_t result_rows, result_columns;
} morpho_pooling;

// What Adam does in a step (Kingma and Ba, 2015); AdamW where `decay` is not zero (Loshchilov and
// Hutter, 2019).
typedef struct {
    double rate, first_decay, second_decay, epsilon, decay;
    double first_correction, second_correction;  // 1 / (1 - decay^step)
} morpho_adam;

typedef struct {
    const char *name;
    int32_t size;    // bytes of a number
    int32_t width;   // numbers of a vector

    void (*unary)(morpho_unary, int64_t count, const void *x, void *y);
    // Strides are in numbers; 0 repeats one.
    void (*binary)(
        morpho_binary, int32_t axes, const int64_t *shape, const int64_t *a_strides,
        const int64_t *b_strides, const void *a, const void *b, void *y);
    void (*copy)(
        int32_t axes, const int64_t *shape, const int64_t *strides, const void *x, void *y);
    void (*fill)(int64_t count, double value, void *y);
    // y += factor x
    void (*add_scaled)(int64_t count, double factor, const void *x, void *y);
    // y = factor x + offset
    void (*scale)(int64_t count, double factor, double offset, const void *x, void *y);
    double (*dot)(int64_t count, const void *x, const void *y);

    // Along the middle axis of outer × count × inner; `places`, unless NULL, gets where the
    // largest or smallest is.
    void (*reduce)(
        morpho_reduction, int64_t outer, int64_t count, int64_t inner, const void *x, void *y,
        int32_t *_Nullable places);
    // y[o, k, i] = x[o, from[k], i], or 0 where from[k] < 0; x has `given` along that axis.
    void (*take)(
        int64_t outer, int64_t given, int64_t taken, int64_t inner, const int32_t *from,
        const void *x, void *y);
    // The transpose: x[o, from[k], i] += y[o, k, i].
    void (*put)(
        int64_t outer, int64_t given, int64_t taken, int64_t inner, const int32_t *from,
        const void *y, void *x);
    // y[o, k, i] = sum over t of weights[t] x[o, from[t], i], t from starts[k] to starts[k + 1].
    void (*blend)(
        int64_t outer, int64_t given, int64_t made, int64_t inner, const int32_t *starts,
        const int32_t *from, const double *weights, const void *x, void *y);
    void (*blend_transposed)(
        int64_t outer, int64_t given, int64_t made, int64_t inner, const int32_t *starts,
        const int32_t *from, const double *weights, const void *y, void *x);

    // Rows of `count` numbers.
    void (*softmax)(int64_t rows, int64_t count, int is_log, const void *x, void *y);
    void (*softmax_gradient)(
        int64_t rows, int64_t count, int is_log, const void *y, const void *gradient, void *x);
    // y = (x - mean) scale, where the mean is left out (taken as 0) for `is_root`: then it is the
    // root of the mean square that rows are divided by. `scales` gets the scale of each row.
    void (*normalise)(
        int64_t rows, int64_t count, int is_root, double epsilon, const void *x, void *y,
        void *scales);
    void (*normalise_gradient)(
        int64_t rows, int64_t count, int is_root, const void *y, const void *scales,
        const void *gradient, void *x);
    // Pairs (k, k + half) of each of `heads` heads are turned by their angles, given as cosines and
    // sines of positions × half.
    void (*rotate)(
        int64_t positions, int64_t heads, int64_t half, int is_back, const void *cosines,
        const void *sines, const void *x, void *y);

    void (*momentum_step)(
        int64_t count, double rate, double momentum, double decay, int is_nesterov,
        const void *gradient, void *velocity, void *x);
    void (*adam_step)(
        int64_t count, const morpho_adam *, const void *gradient, void *first, void *second,
        void *x);

    // Numbers of the packed weights, whose order is that in which they are read.
    int64_t (*packed_weights)(const morpho_convolution *);
    // Of the group's filters the numbers are `filter_step` apart; `is_turned` packs the
    // weights of the convolution that brings gradients back: turned by half a turn, and channels
    // and results exchanged. The convolution is that which is to be done.
    void (*pack_weights)(
        const morpho_convolution *, int is_turned, int64_t filter_step, const void *weights,
        void *packed);
    // `offsets` may be NULL; `is_rectified` ends with max(0, .).
    void (*convolve)(
        const morpho_convolution *, const void *image, const void *packed,
        const void *_Nullable offsets,
        int is_rectified, void *result);
    // Adds to gradients of kernel_rows × kernel_columns × channels × result_step numbers; the
    // gradient of the result has `result_step` numbers a pixel, a multiple of `width`.
    void (*convolve_weights)(
        const morpho_convolution *, const void *image, const void *gradient, void *weights);
    // Where `result`, with as many numbers a pixel as the image, is not NULL, pixels count only
    // where it is above zero.
    void (*place)(
        const morpho_placement *, const void *image, const void *_Nullable result, void *placed);

    // Filters of one channel each.
    void (*convolve_channels)(
        const morpho_convolution *, const void *image, const void *weights, void *result);
    void (*convolve_channels_back)(
        const morpho_convolution *, const void *gradient, const void *weights, void *image);
    void (*convolve_channels_weights)(
        const morpho_convolution *, const void *image, const void *gradient, void *weights);

    // `places` gets the number of the largest in its window, whose sides have 255 at most together.
    void (*pool_largest)(
        const morpho_pooling *, const void *image, void *result, uint8_t *places);
    void (*pool_largest_back)(
        const morpho_pooling *, const void *gradient, const uint8_t *places, void *image);
    // Windows are divided by the number of pixels that they have, margins not counted.
    void (*pool_mean)(const morpho_pooling *, const void *image, void *result);
    void (*pool_mean_back)(const morpho_pooling *, const void *gradient, void *image);
} morpho_kernels;

// For float and for double, the fastest set of this processor up to `limit` ("avx512", "avx2" or
// "baseline"; NULL: no limit).
const morpho_kernels *morpho_single_kernels(const char *_Nullable limit);
const morpho_kernels *morpho_double_kernels(const char *_Nullable limit);

// Memory in multiples of 64 bytes, aligned to 64. What is given back is kept for the next that
// takes as much, up to a gigabyte in all, so that large arrays do not cost page faults
// in each step of a training. NULL when there is none.
void *_Nullable morpho_take_memory(size_t bytes);
void morpho_give_memory(void *_Nullable memory, size_t bytes);

#pragma clang assume_nonnull end

#endif
