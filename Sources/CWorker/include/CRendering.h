// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_RENDERING_H
#define CIJFERSPOOR_RENDERING_H

#include <stdbool.h>

/// Whether pages can be drawn: poppler's interface for glib, with cairo, is there and was loaded.
bool worker_can_render(void);

#endif
