#include "lanes.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const char text[] = {
#embed "operations.inc"
    ,
#embed "native.inc"
    , 0};

const char *morpho_lane_native_text(void) { return text; }
