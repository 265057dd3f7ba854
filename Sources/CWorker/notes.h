// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_NOTES_H
#define CIJFERSPOOR_NOTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "CDrawing.h"

#ifdef __cplusplus
extern "C" {
#endif

// What is noted down of a page that is walked through, whoever walks: cairo's functions or a device of our own. Places are in
// points from the top left.

typedef struct { double x0, y0, x1, y1; } area;

/// The colour of what has none: a pattern or a picture.
#define NO_COLOUR 0x80808080u

void notes_begin(size_t limit, int width, int height);

worker_drawing notes_end(void);

/// Makes `a` what of it lies within `clip`; true when nothing does.
bool notes_cut(area *a, area clip);

/// A piece of a stroke, or a filled shape: what of it lies within `clip`.
void notes_box(area a, area clip, uint32_t colour, float width, uint8_t rectangle);

/// A glyph that starts here.
void notes_ink(double x, double y);

/// A filled shape. `plain` says that it is painted over what is there and not blended with it, `uncut` that nothing but
/// rectangles cuts it: then an opaque rectangle hides what is under it, as far as the `exact` clip.
void notes_shape(area a, area clip, area exact, uint32_t colour, bool rectangle, bool plain, bool uncut);

/// A picture on the unit square of a matrix; `small` ones are drawn as lines, too, `mask` ones as no rectangle.
void notes_picture(const double matrix[6], area clip, bool small, bool mask);

/// While true, pictures are not unpacked to learn how many colours they have.
void notes_skip_pictures(bool skip);

#ifdef __cplusplus
}
#endif

#endif
