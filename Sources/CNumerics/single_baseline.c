#define IS_SINGLE 1
#define SET baseline
#define VECTOR_BYTES 16
#define MANY_REGISTERS 0
#include "kernels.inc"
