#define MORPHO_RUN morpho_lane_run_baseline
#include "kernels.inc"
