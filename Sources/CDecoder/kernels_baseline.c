#define LANES 4
#define TILE_ROWS 6

#include "vectors.h"

#include "products.inc"
#include "one_token.inc"
#include "blocks.inc"

TABLE(baseline)
