// What Swift does not import of the system's calls about processes: fork, which is for programs
// with one thread only; prctl, which takes a varying number of arguments; and loads and stores of
// memory that two processes share.
#include <stdint.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

static inline pid_t process_fork(void) { return fork(); }

// The caller ends when the thread that forked it ends.
static inline int process_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }

// Orphans below the caller become its children, so that it can end them.
static inline int process_adopt_orphans(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1L); }

static inline int64_t shared_load(const int64_t *place) {
  return __atomic_load_n(place, __ATOMIC_ACQUIRE);
}

static inline void shared_store(int64_t *place, int64_t value) {
  __atomic_store_n(place, value, __ATOMIC_RELEASE);
}

static inline int shared_exchange(int64_t *place, int64_t expected, int64_t value) {
  return __atomic_compare_exchange_n(place, &expected, value, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
}

// Declared by the system's header for GNU programs only.
extern int syncfs(int file);
