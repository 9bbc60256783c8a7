#define _GNU_SOURCE
#include "CSystemCalls.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

int morpho_spawn_in_directory(posix_spawn_file_actions_t *actions, const char *directory) {
    return posix_spawn_file_actions_addchdir_np(actions, directory);
}

int morpho_spawn_close_from(posix_spawn_file_actions_t *actions, int first) {
    return posix_spawn_file_actions_addclosefrom_np(actions, first);
}

int morpho_memory_file(const char *name) {
    return memfd_create(name, MFD_CLOEXEC);
}

int morpho_pipe(int ends[2]) {
    return pipe2(ends, O_CLOEXEC);
}

int morpho_process_descriptor(pid_t process) {
    return (int)syscall(SYS_pidfd_open, process, 0);
}
