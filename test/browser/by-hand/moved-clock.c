/*
 * Loaded before a browser's own libraries, this moves its wall clock by CLOCK_MOVED_BY seconds, and leaves alone
 * the clock that runs its timers: the day changes, as it does overnight. The kernel is asked directly: looking up
 * the functions that are replaced would wait for the browser's own allocator, which asks for the time.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long moved_by;

__attribute__((constructor)) static void read_moved_by(void) {
  const char *seconds = getenv("CLOCK_MOVED_BY");
  moved_by = seconds ? atol(seconds) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *result) {
  int status = syscall(SYS_clock_gettime, clock, result);
  if (status == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
    result->tv_sec += moved_by;
  }
  return status;
}

int gettimeofday(struct timeval *restrict result, void *restrict zone) {
  struct timespec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  if (result) {
    result->tv_sec = now.tv_sec;
    result->tv_usec = now.tv_nsec / 1000;
  }
  return 0;
}

time_t time(time_t *result) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (result) *result = now.tv_sec;
  return now.tv_sec;
}
