#include "images.h"

#include <string.h>
#include <turbojpeg.h>

static int failed(tjhandle handle, char *message) {
    strncpy(message, tjGetErrorStr2(handle), MORPHO_IMAGE_MESSAGE - 1);
    message[MORPHO_IMAGE_MESSAGE - 1] = 0;
    if (handle) tjDestroy(handle);
    return 1;
}

int morpho_jpeg_header(
    const uint8_t *bytes, size_t count, int *width, int *height, int *colours, char *message) {
    tjhandle handle = tjInitDecompress();
    if (!handle) return failed(handle, message);
    int subsampling, space;
    if (tjDecompressHeader3(handle, bytes, count, width, height, &subsampling, &space))
        return failed(handle, message);
    *colours = space == TJCS_GRAY                        ? MORPHO_JPEG_GREY
               : space == TJCS_RGB || space == TJCS_YCbCr ? MORPHO_JPEG_RGB
                                                          : MORPHO_JPEG_FOUR;
    tjDestroy(handle);
    return 0;
}

int morpho_jpeg_decode(
    const uint8_t *bytes, size_t count, int width, int height, int channels, uint8_t *pixels,
    char *message) {
    tjhandle handle = tjInitDecompress();
    if (!handle) return failed(handle, message);
    // The accurate transform and smooth upsampling of chroma: what most programs take.
    const int flags = TJFLAG_ACCURATEDCT | TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS;
    const int format = channels == 1 ? TJPF_GRAY : TJPF_RGB;
    if (tjDecompress2(handle, bytes, count, pixels, width, 0, height, format, flags))
        return failed(handle, message);
    tjDestroy(handle);
    return 0;
}

int morpho_jpeg_encode(
    const uint8_t *pixels, int width, int height, int channels, int quality, uint8_t **result,
    size_t *count, char *message) {
    tjhandle handle = tjInitCompress();
    if (!handle) return failed(handle, message);
    const int format = channels == 1 ? TJPF_GRAY : TJPF_RGB;
    const int subsampling = channels == 1 ? TJSAMP_GRAY : TJSAMP_444;
    unsigned char *memory = NULL;
    unsigned long size = 0;
    if (tjCompress2(
            handle, pixels, width, 0, height, format, &memory, &size, subsampling, quality,
            TJFLAG_ACCURATEDCT)) {
        tjFree(memory);
        return failed(handle, message);
    }
    tjDestroy(handle);
    *result = memory;
    *count = size;
    return 0;
}

void morpho_jpeg_release(uint8_t *result) { tjFree(result); }
