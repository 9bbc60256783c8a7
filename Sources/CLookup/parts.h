// How threads share the parts of a work.
#ifndef MORPHO_LOOKUP_PARTS_H
#define MORPHO_LOOKUP_PARTS_H

#include <sched.h>

#include "lookup.h"

// Whether this caller takes parts from the back: every second one, so that two work far apart and
// each in memory that its own cache has from the last time.
static inline int join_work(morpho_shared_parts *parts) {
    return __atomic_fetch_add(&parts->callers, 1, __ATOMIC_RELAXED) & 1;
}

// The number of the next of `count` parts; -1 when all were taken. Whoever is ready takes one:
// another program may hold up one of the threads.
static inline int32_t take_part(morpho_shared_parts *parts, int is_back, int32_t count) {
    if (__atomic_fetch_add(&parts->taken, 1, __ATOMIC_RELAXED) >= count) return -1;
    return is_back ? count - 1 - __atomic_fetch_add(&parts->back, 1, __ATOMIC_RELAXED)
                   : __atomic_fetch_add(&parts->front, 1, __ATOMIC_RELAXED);
}

static inline void finish_part(morpho_shared_parts *parts) {
    __atomic_fetch_add(&parts->finished, 1, __ATOMIC_RELEASE);
}

// Until all of `count` parts are finished. What others have taken is done in a microsecond or two,
// if they are not held up.
static inline void await_parts(morpho_shared_parts *parts, int32_t count) {
    for (int32_t tries = 0; __atomic_load_n(&parts->finished, __ATOMIC_ACQUIRE) < count; ++tries) {
        if (tries >= 1000) sched_yield();
#if defined(__x86_64__)
        __builtin_ia32_pause();
#endif
    }
}

#endif
