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
  /// 1 when a filled shape is a rectangle along the axes.
  uint8_t rectangle;
} worker_mark;

/// From now on this thread's cairo drawing is noted down and not done: lines and filled shapes become marks, text and
/// pictures nothing. At most `limit` marks are kept.
void worker_note_drawing(size_t limit);

/// Ends it and gives the marks in the order in which they were drawn; the caller frees them with free().
size_t worker_noted_drawing(worker_mark **marks);

#endif
