#include <pthread.h>
#include <stdlib.h>

#include "numerics.h"

// Lists of kept blocks by size: powers of two and one step between. A block begins with the next
// one's address while it is kept.
enum { classes = 96, smallest_kept = 4096 };

static const size_t most_kept_bytes = (size_t)1 << 30;

typedef struct kept_block {
    struct kept_block *next;
} kept_block;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static kept_block *kept[classes];
static size_t kept_bytes;

// The class of a size and the size of all blocks in it, at most a third more than asked for.
static int class_of(size_t bytes, size_t *rounded) {
    size_t power = smallest_kept;
    for (int number = 0; number + 1 < classes && power; number += 2, power *= 2) {
        if (bytes <= power) return *rounded = power, number;
        if (bytes <= power / 2 * 3) return *rounded = power / 2 * 3, number + 1;
    }
    return -1;
}

void *morpho_take_memory(size_t bytes) {
    if (bytes > SIZE_MAX / 2) return NULL;
    size_t size = (bytes + 63) / 64 * 64;
    if (!size) size = 64;
    if (size >= smallest_kept) {
        const int number = class_of(size, &size);
        if (number < 0) return NULL;
        pthread_mutex_lock(&mutex);
        kept_block *block = kept[number];
        if (block) {
            kept[number] = block->next;
            kept_bytes -= size;
        }
        pthread_mutex_unlock(&mutex);
        if (block) return block;
    }
    void *memory = NULL;
    return posix_memalign(&memory, 64, size) ? NULL : memory;
}

void morpho_give_memory(void *memory, size_t bytes) {
    if (!memory) return;
    size_t size = (bytes + 63) / 64 * 64;
    if (size >= smallest_kept) {
        const int number = class_of(size, &size);
        pthread_mutex_lock(&mutex);
        const int is_kept = number >= 0 && kept_bytes + size <= most_kept_bytes;
        if (is_kept) {
            kept_block *block = memory;
            block->next = kept[number];
            kept[number] = block;
            kept_bytes += size;
        }
        pthread_mutex_unlock(&mutex);
        if (is_kept) return;
    }
    free(memory);
}
