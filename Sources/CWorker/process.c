// SPDX-License-Identifier: EUPL-1.2
#define _GNU_SOURCE
#include "CBlocks.h"
#include "CProcess.h"
#include "process.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

bool has_one_thread(void) {
  DIR *tasks = opendir("/proc/self/task");
  if (tasks == NULL) return false;
  int count = 0;
  for (struct dirent *entry; (entry = readdir(tasks)) != NULL;) count += entry->d_name[0] != '.';
  closedir(tasks);
  return count == 1;
}

// No backtrace delays a crash.
static char **worker_environment(void) {
  size_t count = 0;
  while (environ[count] != NULL) count++;
  char **copy = calloc(count + 2, sizeof(char *));
  if (copy == NULL) return environ;
  memcpy(copy, environ, count * sizeof(char *));
  copy[count] = "SWIFT_BACKTRACE=enable=no";
  return copy;
}

static int spawn_child(pid_t *pid, const char *path, const char *argument, int input, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, 0);
  posix_spawn_file_actions_adddup2(&actions, output, 1);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  char *arguments[] = {(char *)path, (char *)argument, NULL};
  char **environment = worker_environment();
  int status = posix_spawn(pid, path, &actions, NULL, arguments, environment);
  if (environment != environ) free(environment);
  posix_spawn_file_actions_destroy(&actions);
  return status;
}

static void be_child(int input, int output, int (*serve)(int, int)) {
  int null = open("/dev/null", O_RDWR);
  // Above the standard files and out of the way of each other, before everything else is closed.
  input = fcntl(input, F_DUPFD, 10);
  output = fcntl(output, F_DUPFD, 10);
  dup2(null, 0);
  dup2(null, 1);
  dup2(null, 2);
  dup2(input, 3);
  dup2(output, 4);
  close_range(5, ~0u, 0);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  _exit(serve(3, 4));
}

int worker_start(worker_process *process, const char *path, const char *argument, int (*serve)(int, int)) {
  int down[2], up[2];
  if (pipe2(down, O_CLOEXEC) != 0) return errno;
  if (pipe2(up, O_CLOEXEC) != 0) {
    int failure = errno;
    close(down[0]), close(down[1]);
    return failure;
  }
  signal(SIGPIPE, SIG_IGN);
  int status = 0;
  if (serve != NULL && has_one_thread()) {
    process->pid = fork();
    if (process->pid == 0) be_child(down[0], up[1], serve);
    if (process->pid < 0) status = errno;
  } else {
    status = spawn_child(&process->pid, path, argument, down[0], up[1]);
  }
  // Measured behind the start, with some megabytes for what other threads take meanwhile.
  process->inherited = worker_largest_memory() + (8 << 20);
  close(down[0]), close(up[1]);
  if (status != 0) {
    close(down[1]), close(up[0]);
    return status;
  }
  process->input = down[1];
  process->output = up[0];
  fcntl(process->input, F_SETFL, O_NONBLOCK);
  fcntl(process->input, F_SETPIPE_SZ, 1 << 20);
  fcntl(process->output, F_SETPIPE_SZ, 1 << 20);
  return 0;
}

void worker_confine(size_t memory) {
  struct rlimit space = {memory, RLIM_INFINITY}, none = {0, 0};
  getrlimit(RLIMIT_AS, &space);
  space.rlim_cur = memory + worker_reserved_for_blocks();
  setrlimit(RLIMIT_AS, &space);
  setrlimit(RLIMIT_CORE, &none);
  setrlimit(RLIMIT_FSIZE, &none);
}

void worker_end_after(unsigned seconds) { alarm(seconds); }

long long monotonic_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

// 1 when the file is ready, -1 on an error, -2 when time ran out.
static int wait_for(int file, short events, long long end) {
  for (;;) {
    long long left = end - monotonic_now();
    if (left <= 0) return -2;
    struct pollfd waiting = {file, events, 0};
    int ready = poll(&waiting, 1, left > 1000000 ? 1000000 : (int)left);
    if (ready > 0) return 1;
    if (ready < 0 && errno != EINTR) return -1;
  }
}

long worker_read(int file, void *bytes, size_t count, int milliseconds) {
  long long end = monotonic_now() + milliseconds;
  for (;;) {
    int ready = wait_for(file, POLLIN, end);
    if (ready < 0) return ready;
    ssize_t got = read(file, bytes, count);
    if (got >= 0) return got;
    if (errno != EINTR && errno != EAGAIN) return -1;
  }
}

int worker_write(int file, const void *bytes, size_t count, int milliseconds) {
  long long end = monotonic_now() + milliseconds;
  while (count > 0) {
    ssize_t put = write(file, bytes, count);
    if (put > 0) {
      bytes = (const char *)bytes + put;
      count -= (size_t)put;
    } else if (put < 0 && errno == EAGAIN) {
      int ready = wait_for(file, POLLOUT, end);
      if (ready < 0) return ready;
    } else if (put < 0 && errno != EINTR) {
      return -1;
    }
  }
  return 0;
}

int worker_write_all(int file, const void *bytes, size_t count) {
  while (count > 0) {
    ssize_t put = write(file, bytes, count);
    if (put < 0 && errno != EINTR) return -1;
    if (put > 0) bytes = (const char *)bytes + put, count -= (size_t)put;
  }
  return 0;
}

size_t worker_end(worker_process *process) {
  if (process->pid <= 0) return 0;
  close(process->input);
  close(process->output);
  kill(process->pid, SIGKILL);
  struct rusage usage = {0};
  while (wait4(process->pid, NULL, 0, &usage) < 0 && errno == EINTR) {}
  process->pid = 0;
  size_t held = (size_t)usage.ru_maxrss * 1024;
  return held > process->inherited ? held : 0;
}

static size_t largest_memory(int whose) {
  struct rusage usage;
  return getrusage(whose, &usage) == 0 ? (size_t)usage.ru_maxrss * 1024 : 0;
}

size_t worker_largest_memory(void) { return largest_memory(RUSAGE_SELF); }

size_t worker_largest_memory_of_copies(void) { return largest_memory(RUSAGE_CHILDREN); }
