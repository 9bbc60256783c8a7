// Pixels from and to the bytes of image files, through libpng and libjpeg-turbo. Both libraries
// report errors by longjmp inside; the interfaces taken here keep that to themselves.
#ifndef MORPHO_IMAGES_H
#define MORPHO_IMAGES_H

#include <stddef.h>
#include <stdint.h>

// Room for the sentence in which a library says what is wrong.
#define MORPHO_IMAGE_MESSAGE 200

enum morpho_jpeg_colours {
    MORPHO_JPEG_RGB,  // three components, of any known colour space
    MORPHO_JPEG_GREY, // one component
    MORPHO_JPEG_FOUR, // CMYK and the like
};

// All return 0 when done, and otherwise fill `message`.

// `channels` 1 to 4: grey, grey and alpha, RGB, RGB and alpha; `pixels` holds
// width * height * channels bytes. A file of another size is refused.
int morpho_png_decode(
    const uint8_t *bytes, size_t count, uint32_t width, uint32_t height, int channels,
    uint8_t *pixels, char *message);

// `channels` 1 or 3. The file is `*result`, to be released by morpho_png_release.
int morpho_png_encode(
    const uint8_t *pixels, uint32_t width, uint32_t height, int channels, uint8_t **result,
    size_t *count, char *message);
void morpho_png_release(uint8_t *result);

int morpho_jpeg_header(
    const uint8_t *bytes, size_t count, int *width, int *height, int *colours, char *message);

// `channels` 1 or 3. A warning of the library, such as a file that ends early, is an error here.
int morpho_jpeg_decode(
    const uint8_t *bytes, size_t count, int width, int height, int channels, uint8_t *pixels,
    char *message);

// `channels` 1 or 3, `quality` 1 to 100; no chroma subsampling. To be released by
// morpho_jpeg_release.
int morpho_jpeg_encode(
    const uint8_t *pixels, int width, int height, int channels, int quality, uint8_t **result,
    size_t *count, char *message);
void morpho_jpeg_release(uint8_t *result);

#endif
