// SPDX-License-Identifier: EUPL-1.2
#define _GNU_SOURCE
#include "CWorker.h"

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>

static bool colour_management_off = false;

void worker_set_colour_management_off(bool off) { colour_management_off = off; }

// Stands before LittleCMS's function of this name, because the executable exports it: poppler then finds no profile
// to build a transform from. Passes through to the library unless switched off.
void *cmsOpenProfileFromMem(const void *bytes, uint32_t size) {
  if (colour_management_off) return NULL;
  void *(*original)(const void *, uint32_t) = (void *(*)(const void *, uint32_t))dlsym(RTLD_NEXT, "cmsOpenProfileFromMem");
  return original == NULL ? NULL : original(bytes, size);
}

bool worker_controls_colour_management(void) {
  return dlsym(RTLD_DEFAULT, "cmsOpenProfileFromMem") == (void *)cmsOpenProfileFromMem;
}
