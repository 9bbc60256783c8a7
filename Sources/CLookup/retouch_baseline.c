#include <stdlib.h>
#include <string.h>

#include "lookup.h"

#define MORPHO_SUMS morpho_retouch_sums_baseline
#define MORPHO_MIX morpho_retouch_mix_baseline
#include "retouch.inc"

void morpho_retouch_baseline(
    const int16_t *entries, const morpho_retouch_places *places, const uint8_t *samples,
    int64_t count, uint8_t *result) {
    for (int64_t pixel = 0; pixel < count; ++pixel)
        retouch_pixel(entries, places, samples + 3 * pixel, result + 3 * pixel);
}
