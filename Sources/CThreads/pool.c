#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

#include "threads.h"

struct morpho_pool {
    // What the present run is. Threads read it while they are inside an open run; it changes while
    // there is none, and nobody is inside.
    morpho_pool_work work;
    void *context;
    int64_t parts;
    // The next part; the number of runs so far; whether threads may still join; those that did.
    _Alignas(64) atomic_llong next;
    _Alignas(64) atomic_uint run;
    _Alignas(64) atomic_int is_open;
    atomic_int inside;
    _Alignas(64) atomic_int is_busy;
    atomic_int is_ending;
    atomic_int sleepers;
    pthread_mutex_t mutex;
    pthread_cond_t woken;
    int32_t workers;
    pthread_t threads[];
};

// How long a thread looks for work before it sleeps, in nanoseconds: longer than the gaps between
// the operations of a training step.
static const int64_t patience = 100000;

static int64_t nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static void pause_shortly(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
}

static void take_parts(morpho_pool *pool) {
    for (;;) {
        const long long part = atomic_fetch_add(&pool->next, 1);
        if (part >= pool->parts) return;
        pool->work(pool->context, part);
    }
}

// Waits until there has been another run than `seen`.
static unsigned await_run(morpho_pool *pool, unsigned seen) {
    const int64_t end = nanoseconds() + patience;
    do {
        for (int turn = 0; turn < 64; ++turn) {
            const unsigned run = atomic_load(&pool->run);
            if (run != seen) return run;
            pause_shortly();
        }
    } while (nanoseconds() < end);
    pthread_mutex_lock(&pool->mutex);
    atomic_fetch_add(&pool->sleepers, 1);
    while (atomic_load(&pool->run) == seen) pthread_cond_wait(&pool->woken, &pool->mutex);
    atomic_fetch_sub(&pool->sleepers, 1);
    pthread_mutex_unlock(&pool->mutex);
    return atomic_load(&pool->run);
}

static void *serve(void *argument) {
    morpho_pool *pool = argument;
    unsigned seen = 0;
    for (;;) {
        seen = await_run(pool, seen);
        if (atomic_load(&pool->is_ending)) return NULL;
        // Either the caller sees this thread inside, or this thread sees that it has closed.
        atomic_fetch_add(&pool->inside, 1);
        if (atomic_load(&pool->is_open)) take_parts(pool);
        atomic_fetch_sub(&pool->inside, 1);
    }
}

static void announce(morpho_pool *pool) {
    atomic_fetch_add(&pool->run, 1);
    // A thread that is about to sleep holds the mutex until it waits, and looks again before.
    if (atomic_load(&pool->sleepers)) {
        pthread_mutex_lock(&pool->mutex);
        pthread_cond_broadcast(&pool->woken);
        pthread_mutex_unlock(&pool->mutex);
    }
}

morpho_pool *morpho_pool_create(int32_t threads) {
    const int32_t workers = threads > 1 ? threads - 1 : 0;
    morpho_pool *pool = NULL;
    const size_t size = sizeof *pool + (size_t)workers * sizeof pool->threads[0];
    if (posix_memalign((void **)&pool, 64, size)) return NULL;
    *pool = (morpho_pool){0};
    pthread_mutex_init(&pool->mutex, NULL);
    pthread_cond_init(&pool->woken, NULL);
    while (pool->workers < workers &&
           !pthread_create(pool->threads + pool->workers, NULL, serve, pool))
        ++pool->workers;
    return pool;
}

int32_t morpho_pool_threads(const morpho_pool *pool) { return pool->workers + 1; }

void morpho_pool_run(morpho_pool *pool, int64_t parts, morpho_pool_work work, void *context) {
    int idle = 0;
    if (parts < 2 || !pool->workers || !atomic_compare_exchange_strong(&pool->is_busy, &idle, 1)) {
        for (int64_t part = 0; part < parts; ++part) work(context, part);
        return;
    }
    pool->work = work;
    pool->context = context;
    pool->parts = parts;
    atomic_store(&pool->next, 0);
    atomic_store(&pool->is_open, 1);
    announce(pool);
    take_parts(pool);
    // Who wakes too late is not waited for.
    atomic_store(&pool->is_open, 0);
    // The last parts of the others; when one of them has no processor, it gets this one.
    for (int turn = 0; atomic_load(&pool->inside); ++turn) {
        if (turn < 4096) pause_shortly();
        else {
            const struct timespec moment = {0, 20000};
            nanosleep(&moment, NULL);
        }
    }
    atomic_store(&pool->is_busy, 0);
}

void morpho_pool_destroy(morpho_pool *pool) {
    if (!pool) return;
    atomic_store(&pool->is_ending, 1);
    announce(pool);
    for (int32_t worker = 0; worker < pool->workers; ++worker)
        pthread_join(pool->threads[worker], NULL);
    pthread_cond_destroy(&pool->woken);
    pthread_mutex_destroy(&pool->mutex);
    free(pool);
}
