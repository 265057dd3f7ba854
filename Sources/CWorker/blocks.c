// SPDX-License-Identifier: EUPL-1.2
#define _GNU_SOURCE
#include "CBlocks.h"

#include <dlfcn.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/single_threaded.h>

// The C library keeps seven free blocks of a size at hand and sorts, joins and parts all others: more than a tenth of the time
// of reading a PDF. The functions at the end stand before the library's of the same names, because the executable exports
// them. Where blocks are kept they serve small ones from lists without an end, one for each size; all else goes to the library.

extern void *__libc_malloc(size_t bytes);
extern void *__libc_calloc(size_t count, size_t bytes);
extern void *__libc_realloc(void *block, size_t bytes);
extern void __libc_free(void *block);

// Sizes are multiples of a step. A span holds blocks of one size.
enum { step = 16, largest = 1024, sizes = largest / step + 1, span = 16 << 10, room = 32 << 20, alignment = 2 << 20 };

struct block { struct block *next; };

static struct {
  uint8_t *start;
  size_t spans;
  struct block *given[sizes];
  // What is left of the last span of each size.
  uint8_t *fresh[sizes], *end[sizes];
  uint8_t size_of_span[room / span];
} kept;

static inline bool is_kept(const void *block) {
  return kept.start != NULL && (uintptr_t)block - (uintptr_t)kept.start < room;
}

static inline size_t size_of(const void *block) {
  return kept.size_of_span[((uintptr_t)block - (uintptr_t)kept.start) / span];
}

// The lists have no lock.
static inline bool serves(void) { return kept.start != NULL && __libc_single_threaded; }

static __attribute__((noinline)) void *first_of_span(size_t size) {
  if (kept.spans == room / span) return NULL;
  uint8_t *start = kept.start + kept.spans * span;
  kept.size_of_span[kept.spans++] = (uint8_t)size;
  kept.fresh[size] = start + size * step;
  kept.end[size] = start + span;
  return start;
}

static inline void *take(size_t bytes) {
  size_t size = bytes == 0 ? 1 : (bytes + step - 1) / step;
  struct block *block = kept.given[size];
  if (block != NULL) {
    kept.given[size] = block->next;
    return block;
  }
  uint8_t *fresh = kept.fresh[size];
  if ((size_t)(kept.end[size] - fresh) < size * step) return first_of_span(size);
  kept.fresh[size] = fresh + size * step;
  return fresh;
}

static inline void give(void *place) {
  struct block *block = place;
  size_t size = size_of(block);
  block->next = kept.given[size];
  kept.given[size] = block;
}

bool worker_keep_blocks(void) {
  if (kept.start != NULL) return true;
  int access = PROT_READ | PROT_WRITE, flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
  uint8_t *found = mmap(NULL, room + alignment, access, flags, -1, 0);
  if (found == MAP_FAILED) return false;
  kept.start = (uint8_t *)(((uintptr_t)found + alignment - 1) & ~(uintptr_t)(alignment - 1));
  // Pages of memory come one by one otherwise, and each is a call of the kernel.
  madvise(kept.start, room, MADV_HUGEPAGE);
  // What one page of a document gave back the next one asks for again.
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  mallopt(M_MMAP_THRESHOLD, 16 << 20);
  mallopt(M_TOP_PAD, 1 << 20);
  return true;
}

size_t worker_reserved_for_blocks(void) { return kept.start == NULL ? 0 : room + alignment; }

bool worker_controls_blocks(void) { return dlsym(RTLD_DEFAULT, "malloc") == (void *)malloc; }

void *worker_take_block(size_t bytes) { return kept.start == NULL || bytes > largest ? NULL : take(bytes); }

void worker_give_block(void *block) {
  if (is_kept(block)) give(block);
}

size_t worker_room_of_block(const void *block) { return is_kept(block) ? size_of(block) * step : 0; }

// MARK: in the library's place

void *malloc(size_t bytes) {
  void *block = bytes <= largest && serves() ? take(bytes) : NULL;
  return block != NULL ? block : __libc_malloc(bytes);
}

void free(void *block) {
  if (!is_kept(block)) {
    __libc_free(block);
  } else if (__libc_single_threaded) {
    give(block);
  }
}

void *calloc(size_t count, size_t bytes) {
  size_t all;
  bool fits = !__builtin_mul_overflow(count, bytes, &all) && all <= largest;
  void *block = fits && serves() ? take(all) : NULL;
  return block != NULL ? memset(block, 0, all) : __libc_calloc(count, bytes);
}

void *realloc(void *block, size_t bytes) {
  if (block == NULL) return malloc(bytes);
  if (!is_kept(block)) return __libc_realloc(block, bytes);
  if (bytes == 0) {
    free(block);
    return NULL;
  }
  size_t had = size_of(block) * step;
  if (bytes <= had && bytes > had / 2) return block;
  void *other = malloc(bytes);
  if (other == NULL) return NULL;
  memcpy(other, block, bytes < had ? bytes : had);
  free(block);
  return other;
}

size_t malloc_usable_size(void *block) {
  if (is_kept(block)) return size_of(block) * step;
  static size_t (*pass_on)(void *);
  if (pass_on == NULL) pass_on = (size_t (*)(void *))dlsym(RTLD_NEXT, "malloc_usable_size");
  return pass_on == NULL || block == NULL ? 0 : pass_on(block);
}
