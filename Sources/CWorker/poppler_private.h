// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_POPPLER_PRIVATE_H
#define CIJFERSPOOR_POPPLER_PRIVATE_H

#include <poppler-features.h>

// Poppler's private parts have another shape in every version. What stands before them was written for one version and is
// left out with any other, or where the headers of the private parts are not installed: pages are then read through the
// public interface alone, which takes longer and gives the same.
#if POPPLER_MAJOR_VERSION == 22 && POPPLER_MINOR_VERSION == 12 && __has_include(<GfxFont.h>)
#define POPPLER_PRIVATE 1
#endif

#endif
