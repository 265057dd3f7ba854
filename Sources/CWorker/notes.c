// SPDX-License-Identifier: EUPL-1.2
#include "notes.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static _Thread_local struct {
  worker_drawing drawing;
  size_t capacity, limit;
  // Where the last picture was.
  area picture;
} noted;

void notes_begin(size_t limit, int width, int height) {
  noted.capacity = 0;
  noted.limit = limit;
  noted.drawing = (worker_drawing){NULL, 0, NULL, width, height, 0};
  noted.picture = (area){0, 0, 0, 0};
  noted.drawing.inked = calloc((size_t)height * (size_t)((width + 7) / 8), 1);
}

worker_drawing notes_end(void) { return noted.drawing; }

static void note(worker_mark mark) {
  worker_drawing *drawing = &noted.drawing;
  if (drawing->count == noted.limit) return;
  if (drawing->count == noted.capacity) {
    size_t capacity = noted.capacity == 0 ? 256 : noted.capacity * 2;
    worker_mark *larger = realloc(drawing->marks, capacity * sizeof(worker_mark));
    if (larger == NULL) return;
    drawing->marks = larger;
    noted.capacity = capacity;
  }
  drawing->marks[drawing->count++] = mark;
}

void notes_ink(double x, double y) {
  worker_drawing *drawing = &noted.drawing;
  if (drawing->inked == NULL || !(x >= 0 && y >= 0 && x < drawing->width && y < drawing->height)) return;
  int row = (drawing->width + 7) / 8, column = (int)x;
  drawing->inked[(ptrdiff_t)(int)y * row + column / 8] |= (uint8_t)(1 << (column & 7));
}

// Forgets the glyphs under an opaque rectangle.
static void cover(double x0, double y0, double x1, double y1) {
  worker_drawing *drawing = &noted.drawing;
  if (drawing->inked == NULL) return;
  // Within the page before they are integers: a page may say that it is larger than an integer can be.
  int left = (int)fmin(fmax(0, ceil(x0)), drawing->width), right = (int)fmin(fmax(0, floor(x1)), drawing->width);
  int top = (int)fmin(fmax(0, ceil(y0)), drawing->height), bottom = (int)fmin(fmax(0, floor(y1)), drawing->height);
  if (left >= right) return;
  // Whole bytes at once, of the first and the last only the bits within.
  size_t row = (size_t)((drawing->width + 7) / 8), first = (size_t)left / 8, last = (size_t)(right - 1) / 8;
  uint8_t before = (uint8_t)((1 << (left & 7)) - 1), behind = (uint8_t)~((2 << ((right - 1) & 7)) - 1);
  for (int y = top; y < bottom; y++) {
    uint8_t *line = drawing->inked + (size_t)y * row;
    if (first == last) {
      line[first] &= before | behind;
      continue;
    }
    line[first] &= before;
    memset(line + first + 1, 0, last - first - 1);
    line[last] &= behind;
  }
}

bool notes_cut(area *a, area clip) {
  a->x0 = fmax(a->x0, clip.x0), a->x1 = fmin(a->x1, clip.x1);
  a->y0 = fmax(a->y0, clip.y0), a->y1 = fmin(a->y1, clip.y1);
  return a->x0 > a->x1 || a->y0 > a->y1;
}

void notes_box(area a, area clip, uint32_t colour, float width, uint8_t rectangle) {
  if (notes_cut(&a, clip)) return;
  worker_mark mark = {(float)a.x0, (float)a.y0, (float)a.x1, (float)a.y1, colour, width, rectangle};
  note(mark);
}

// A shape hides what is under it when nothing shines through: opaque, of one colour, and not blended with what is there.
void notes_shape(area a, area clip, area exact, uint32_t colour, bool rectangle, bool plain, bool uncut) {
  bool large = a.x1 - a.x0 > 4 && a.y1 - a.y0 > 4;
  bool opaque = (colour & 0xff) == 0xff && plain;
  bool cut = a.x0 < clip.x0 - 0.5 || a.y0 < clip.y0 - 0.5 || a.x1 > clip.x1 + 0.5 || a.y1 > clip.y1 + 0.5;
  // Painting through letters: what shows is no rectangle.
  if (large && cut && !uncut) rectangle = false;
  bool whole = rectangle && opaque && large && uncut;
  notes_box(a, clip, colour, 0, (uint8_t)(rectangle | whole << 1));
  if (whole && !notes_cut(&a, clip) && !notes_cut(&a, exact)) cover(a.x0, a.y0, a.x1, a.y1);
}

void notes_picture(const double m[6], area clip, bool small, bool mask) {
  double x = fmin(0, m[0]) + fmin(0, m[2]) + m[4], y = fmin(0, m[1]) + fmin(0, m[3]) + m[5];
  area a = {x, y, x + fabs(m[0]) + fabs(m[2]), y + fabs(m[1]) + fabs(m[3])}, last = noted.picture;
  // A mask comes with its picture.
  bool again = fabs(a.x0 - last.x0) + fabs(a.y0 - last.y0) + fabs(a.x1 - last.x1) + fabs(a.y1 - last.y1) < 0.1;
  bool along = (fabs(m[2]) < 0.05 && fabs(m[1]) < 0.05) || (fabs(m[0]) < 0.05 && fabs(m[3]) < 0.05);
  noted.picture = a;
  if (small && !again) notes_box(a, clip, NO_COLOUR, 0, along && !mask);
  if (!again && !notes_cut(&a, clip)) noted.drawing.pictures += (float)((a.x1 - a.x0) * (a.y1 - a.y0));
}
