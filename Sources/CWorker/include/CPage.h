// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_PAGE_H
#define CIJFERSPOOR_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "CDocument.h"
#include "CDrawing.h"

#ifdef __cplusplus
extern "C" {
#endif

/// The look of a run of characters.
typedef struct {
  /// The font's name without the mark of a subset; ends with a zero.
  char font[64];
  float size;
  /// Red, green and blue, a byte each.
  uint32_t colour;
} worker_style;

/// A character that is seen, with its box in points from the top left.
typedef struct {
  uint32_t scalar;
  float x0, y0, x1, y1;
  uint16_t style;
  /// Whether a space or a line's end stands before it.
  uint8_t follows_space;
} worker_glyph;

/// What is on a page: the caller frees the glyphs, the styles and the drawing's parts with free().
typedef struct {
  worker_glyph *glyphs;
  size_t glyph_count;
  worker_style *styles;
  size_t style_count;
  /// Whether it has more characters than were asked for; then none are given.
  bool is_over_limit;
  worker_drawing drawing;
} worker_page;

/// Walks once through a page, from 0 its number `index`, for its text and its drawing, without drawing anything. At most so
/// many `marks` and `characters`. False when there is no such page.
bool worker_walk_page(worker_document *document, int index, size_t marks, size_t characters, worker_page *result);

#ifdef __cplusplus
}
#endif

#endif
