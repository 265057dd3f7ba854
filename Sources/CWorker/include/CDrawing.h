// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_DRAWING_H
#define CIJFERSPOOR_DRAWING_H

#include <stddef.h>
#include <stdint.h>

/// What a page draws besides text: one straight piece of a stroke, or one filled shape's bounding box.
typedef struct {
  float x0, y0, x1, y1;
  /// Red, green, blue and opacity, a byte each.
  uint32_t colour;
  /// The width of a stroke; 0 for a fill.
  float width;
  /// 1 when a filled shape is a rectangle along the axes, 3 when all of it is painted besides: opaque, and cut by nothing else.
  uint8_t rectangle;
} worker_mark;

/// What was noted down of a page: the caller frees both with free().
typedef struct {
  /// The marks, first drawn first.
  worker_mark *marks;
  size_t count;
  /// One bit a square point, row by row, set where a glyph starts that nothing opaque was drawn over; NULL without memory.
  uint8_t *inked;
  int width, height;
  /// The area that pictures cover, at most, in square points.
  float pictures;
} worker_drawing;

/// From now on this thread's cairo drawing is noted down and not done: lines and filled shapes become marks, glyphs become
/// bits, pictures nothing. At most `limit` marks are kept, of a page so many points wide and high.
void worker_note_drawing(size_t limit, int width, int height);

/// Ends it and gives what was noted.
worker_drawing worker_noted_drawing(void);

#endif
