#ifndef MORPHO_THREADS_H
#define MORPHO_THREADS_H

#include <stdint.h>

// Threads that wait for work. A run is a number of parts; every thread, the caller's too, takes the
// next part until none is left. Waiting threads look for work for a while before they sleep, since
// waking one costs as much as a small matrix product.
typedef struct morpho_pool morpho_pool;

typedef void (*morpho_pool_work)(void *context, int64_t part);

// NULL when there is no memory. Fewer threads than asked for are no error; `threads` counts the
// caller's.
morpho_pool *morpho_pool_create(int32_t threads);
int32_t morpho_pool_threads(const morpho_pool *pool);

// Returns when all parts are done. While another run is under way, also one that this is a part
// of, the caller does all parts alone.
void morpho_pool_run(morpho_pool *pool, int64_t parts, morpho_pool_work work, void *context);

// No run may be under way.
void morpho_pool_destroy(morpho_pool *pool);

#endif
