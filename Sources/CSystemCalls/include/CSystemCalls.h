#ifndef MORPHO_SYSTEM_CALLS_H
#define MORPHO_SYSTEM_CALLS_H

#include <spawn.h>
#include <sys/types.h>

// Calls of Linux and glibc that Swift's own view of the C library leaves out, because it is
// made without _GNU_SOURCE. Each returns what the call of the same purpose returns.

/// posix_spawn_file_actions_addchdir_np
int morpho_spawn_in_directory(posix_spawn_file_actions_t *actions, const char *directory);

/// posix_spawn_file_actions_addclosefrom_np
int morpho_spawn_close_from(posix_spawn_file_actions_t *actions, int first);

/// memfd_create with MFD_CLOEXEC
int morpho_memory_file(const char *name);

/// pipe2 with O_CLOEXEC
int morpho_pipe(int ends[2]);

/// pidfd_open: a descriptor that can be polled for the end of a process
int morpho_process_descriptor(pid_t process);

#endif
