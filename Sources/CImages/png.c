#include "images.h"

#include <png.h>
#include <stdlib.h>
#include <string.h>

static const uint32_t formats[] = {
    0, PNG_FORMAT_GRAY, PNG_FORMAT_GA, PNG_FORMAT_RGB, PNG_FORMAT_RGBA};

static int failed(png_image *image, char *message) {
    strncpy(message, image->message, MORPHO_IMAGE_MESSAGE - 1);
    message[MORPHO_IMAGE_MESSAGE - 1] = 0;
    png_image_free(image);
    return 1;
}

int morpho_png_decode(
    const uint8_t *bytes, size_t count, uint32_t width, uint32_t height, int channels,
    uint8_t *pixels, char *message) {
    png_image image;
    memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_memory(&image, bytes, count)) return failed(&image, message);
    if (image.width != width || image.height != height) {
        strcpy(image.message, "its size is not the one of its header");
        return failed(&image, message);
    }
    image.format = formats[channels];
    if (!png_image_finish_read(&image, NULL, pixels, 0, NULL)) return failed(&image, message);
    // A warning: the pixels are there, but the file is not what it should be.
    if (image.warning_or_error) return failed(&image, message);
    png_image_free(&image);
    return 0;
}

int morpho_png_encode(
    const uint8_t *pixels, uint32_t width, uint32_t height, int channels, uint8_t **result,
    size_t *count, char *message) {
    png_image image;
    memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    image.width = width;
    image.height = height;
    image.format = formats[channels];
    png_alloc_size_t room = PNG_IMAGE_PNG_SIZE_MAX(image);
    uint8_t *memory = malloc(room);
    if (!memory) {
        strcpy(image.message, "not enough memory");
        return failed(&image, message);
    }
    if (!png_image_write_to_memory(&image, memory, &room, 0, pixels, 0, NULL)) {
        free(memory);
        return failed(&image, message);
    }
    *result = memory;
    *count = room;
    return 0;
}

void morpho_png_release(uint8_t *result) { free(result); }
