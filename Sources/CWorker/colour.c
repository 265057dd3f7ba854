// SPDX-License-Identifier: EUPL-1.2
#define _GNU_SOURCE
#include "CWorker.h"
#include "rendering.h"

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>

static bool colour_management_off = false;

bool worker_set_colour_management_off(bool off) {
  bool before = colour_management_off;
  colour_management_off = off;
  return before;
}

// The functions below stand before LittleCMS's of the same names, because the executable exports them. While colour
// management is off, a profile and a transform are places and nothing else, given back unread. A profile that is not
// there at all would cost more: poppler would read it again for every change of colour. What is converted between says
// Lab, for which poppler keeps the plain colours that a profile stands beside.
static char no_profile, no_transform;
static const uint32_t lab = 0x4c616220;

#define ORIGINAL(name) __typeof__(&name) original = (__typeof__(&name))function_behind(#name)

void *cmsOpenProfileFromMem(const void *bytes, uint32_t size) {
  if (colour_management_off) return &no_profile;
  ORIGINAL(cmsOpenProfileFromMem);
  return original == NULL ? NULL : original(bytes, size);
}

int cmsCloseProfile(void *profile) {
  if (profile == &no_profile) return 1;
  ORIGINAL(cmsCloseProfile);
  return original == NULL ? 0 : original(profile);
}

uint32_t cmsGetColorSpace(void *profile) {
  if (colour_management_off || profile == &no_profile) return lab;
  ORIGINAL(cmsGetColorSpace);
  return original == NULL ? 0 : original(profile);
}

void *cmsCreateTransform(void *from, uint32_t in, void *to, uint32_t out, uint32_t intent, uint32_t flags) {
  if (colour_management_off) return &no_transform;
  if (from == &no_profile || to == &no_profile) return NULL;
  ORIGINAL(cmsCreateTransform);
  return original == NULL ? NULL : original(from, in, to, out, intent, flags);
}

void cmsDeleteTransform(void *transform) {
  if (transform == &no_transform) return;
  ORIGINAL(cmsDeleteTransform);
  if (original != NULL) original(transform);
}

// All of them or none: what one gives, the library's own others would take for a profile.
bool worker_controls_colour_management(void) {
  const struct { const char *name; void *ours; } functions[] = {
      {"cmsOpenProfileFromMem", (void *)cmsOpenProfileFromMem}, {"cmsCloseProfile", (void *)cmsCloseProfile},
      {"cmsGetColorSpace", (void *)cmsGetColorSpace},           {"cmsCreateTransform", (void *)cmsCreateTransform},
      {"cmsDeleteTransform", (void *)cmsDeleteTransform},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    if (dlsym(RTLD_DEFAULT, functions[i].name) != functions[i].ours) return false;
  }
  return true;
}
