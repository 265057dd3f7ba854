// SPDX-License-Identifier: EUPL-1.2
#define _GNU_SOURCE
#include "CProcess.h"
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// More than this is no answer.
static const size_t longest_answer = 1 << 28;

static void run(bool (*errand)(void *, int), void *context, int output, pid_t parent, int milliseconds) {
  // Nobody waits for the answer of a worker that was ended.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);
  alarm((unsigned)(milliseconds / 1000) + 3);
  _exit(errand(context, output) ? 0 : 1);
}

static worker_errand_end collect(int input, int milliseconds, worker_errand *result) {
  long long end = monotonic_now() + milliseconds;
  size_t room = 0;
  for (;;) {
    if (result->count == room) {
      room = room == 0 ? 1 << 16 : room * 2;
      uint8_t *larger = room > longest_answer ? NULL : realloc(result->bytes, room);
      if (larger == NULL) return worker_errand_ended;
      result->bytes = larger;
    }
    long long left = end - monotonic_now();
    long got = worker_read(input, result->bytes + result->count, room - result->count, left > 0 ? (int)left : 0);
    if (got == -2) return worker_errand_late;
    if (got < 0) return worker_errand_ended;
    if (got == 0) return worker_errand_done;
    result->count += (size_t)got;
  }
}

worker_errand worker_run_apart(bool (*errand)(void *, int), void *context, int milliseconds) {
  worker_errand result = {worker_errand_refused, NULL, 0, 0};
  int ends[2];
  if (!has_one_thread() || pipe2(ends, O_CLOEXEC) != 0) return result;
  pid_t parent = getpid(), child = fork();
  if (child == 0) {
    close(ends[0]);
    run(errand, context, ends[1], parent, milliseconds);
  }
  close(ends[1]);
  if (child > 0) {
    result.end = collect(ends[0], milliseconds, &result);
    if (result.end != worker_errand_done) kill(child, SIGKILL);
    int status = -1;
    struct rusage usage = {0};
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {}
    result.memory = (size_t)usage.ru_maxrss * 1024;
    if (result.end == worker_errand_done && status != 0) result.end = worker_errand_ended;
  }
  close(ends[0]);
  return result;
}
