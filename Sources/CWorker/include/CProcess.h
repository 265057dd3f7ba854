// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_PROCESS_H
#define CIJFERSPOOR_PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// A worker process and the pipes to and from it.
typedef struct {
  pid_t pid;
  int input;
  int output;
  /// What this process had held at most when it started the worker, which the kernel counts as held by the worker too.
  size_t inherited;
} worker_process;

/// Starts `path` with `argument`, its standard input and output on pipes, its standard error discarded. A process of one
/// thread is forked instead when `serve` is given, which saves loading the program a second time: the child calls it with its
/// ends of the pipes and ends with its result. Returns 0, or an errno.
int worker_start(worker_process *process, const char *path, const char *argument, int (*serve)(int input, int output));

/// Limits this process: bytes of address space besides that reserved for small blocks, no files written, no core dumps. The place of the sandbox.
void worker_confine(size_t memory);

/// Lets the kernel end this process after so many seconds, in case nobody is left to do it; 0 calls it off.
void worker_end_after(unsigned seconds);

/// Reads up to `count` bytes within `milliseconds`. Returns how many came, 0 at the end, -1 on an error, -2 when time ran out.
long worker_read(int file, void *bytes, size_t count, int milliseconds);

/// Writes all bytes within `milliseconds`. Returns 0, -1 on an error, -2 when time ran out.
int worker_write(int file, const void *bytes, size_t count, int milliseconds);

/// Writes all bytes, waiting as long as it takes. Returns 0 or -1.
int worker_write_all(int file, const void *bytes, size_t count);

/// Ends a worker by force, if need be, closes its pipes, and gives the largest memory it held, in bytes: it, or a process that
/// it waited for; 0 where that is no more than this process had held, since a process begins as a copy of this one.
size_t worker_end(worker_process *process);

/// How an errand in a process of its own ended.
typedef enum {
  worker_errand_done,
  /// The process ended early, or did not do what it was to do.
  worker_errand_ended,
  /// Time ran out.
  worker_errand_late,
  /// There is no such process to be had, and nothing was done: this one has more than one thread, or may have no children.
  worker_errand_refused
} worker_errand_end;

/// What came of an errand: what it wrote, which the caller frees with free(), and the largest memory that it held, in bytes.
typedef struct {
  worker_errand_end end;
  uint8_t *bytes;
  size_t count;
  size_t memory;
} worker_errand;

/// Calls `errand` in a copy of this process, which ends with it: what it leaves in memory, or breaks, is gone. It writes its
/// answer to `output`, and says whether that is whole.
worker_errand worker_run_apart(bool (*errand)(void *context, int output), void *context, int milliseconds);

/// The largest memory that this process has held, in bytes.
size_t worker_largest_memory(void);

/// The largest memory that a process which this one waited for has held, in bytes.
size_t worker_largest_memory_of_copies(void);

#endif
