// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_FONTS_H
#define CIJFERSPOOR_FONTS_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Keeps the fonts of the document that is read next, so that they are made once and not for every page that uses them;
/// forgets those of the one before. False keeps nothing from now on. Does nothing with another poppler than 22.12.
void worker_keep_fonts(bool keep);

/// Whether poppler's calls arrive here, where they are wanted: false when the executable was linked without exporting its
/// symbols.
bool worker_controls_fonts(void);

#ifdef __cplusplus
}
#endif

#endif
