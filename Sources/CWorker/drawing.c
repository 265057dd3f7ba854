// SPDX-License-Identifier: EUPL-1.2
#define _GNU_SOURCE
#include "CDrawing.h"
#include "notes.h"
#include "rendering.h"

#include <cairo.h>
#include <dlfcn.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

// These functions stand before cairo's of the same names, because the executable exports them: poppler renders a page, and
// what it would have drawn is noted down in a fraction of the time. Where nothing is being noted they pass everything on.

static _Thread_local struct {
  bool active;
  // How large the page is, and whose matrix was asked for last, before a picture is made.
  int width, height;
  cairo_t *asked;
} noting;

// A picture is not unpacked to learn how many colours it has.
static _Thread_local bool skips_pictures;

void notes_skip_pictures(bool skip) { skips_pictures = skip; }

void worker_note_drawing(size_t limit, int width, int height) {
  notes_begin(limit, width, height);
  noting.active = true;
  noting.width = width;
  noting.height = height;
  noting.asked = NULL;
  skips_pictures = true;
}

worker_drawing worker_noted_drawing(void) {
  noting.active = false;
  skips_pictures = false;
  return notes_end();
}

static uint32_t source_colour(cairo_t *cr) {
  double r, g, b, a;
  cairo_pattern_t *source = cairo_get_source(cr);
  if (cairo_pattern_get_rgba(source, &r, &g, &b, &a) != CAIRO_STATUS_SUCCESS) return NO_COLOUR;
  return (uint32_t)lround(r * 255) << 24 | (uint32_t)lround(g * 255) << 16 | (uint32_t)lround(b * 255) << 8
         | (uint32_t)lround(a * 255);
}

static area clip_area(cairo_t *cr) {
  area c;
  cairo_clip_extents(cr, &c.x0, &c.y0, &c.x1, &c.y1);
  double x[4] = {c.x0, c.x1, c.x0, c.x1}, y[4] = {c.y0, c.y0, c.y1, c.y1};
  area d = {INFINITY, INFINITY, -INFINITY, -INFINITY};
  for (int i = 0; i < 4; i++) {
    cairo_user_to_device(cr, &x[i], &y[i]);
    d.x0 = fmin(d.x0, x[i]), d.x1 = fmax(d.x1, x[i]);
    d.y0 = fmin(d.y0, y[i]), d.y1 = fmax(d.y1, y[i]);
  }
  return d;
}

static void note_glyphs(cairo_t *cr, const cairo_glyph_t *glyphs, int count) {
  cairo_matrix_t m;
  cairo_get_matrix(cr, &m);
  for (int i = 0; i < count; i++) {
    notes_ink(m.xx * glyphs[i].x + m.xy * glyphs[i].y + m.x0, m.yx * glyphs[i].x + m.yy * glyphs[i].y + m.y0);
  }
}

// Letters leave no ink where what they are painted with lets all through.
static void note_painted(cairo_t *cr, const cairo_glyph_t *glyphs, int count) {
  if ((source_colour(cr) & 0xff) != 0) note_glyphs(cr, glyphs, count);
}

// Whether what is drawn is surely cut to a rectangle, and not to letters or other shapes.
static bool clips_to_rectangle(cairo_t *cr) {
  cairo_rectangle_list_t *list = cairo_copy_clip_rectangle_list(cr);
  bool result = list->status == CAIRO_STATUS_SUCCESS && list->num_rectangles <= 1;
  cairo_rectangle_list_destroy(list);
  return result;
}

static void note_shape(cairo_t *cr, area a, area clip, uint32_t colour, bool rectangle) {
  // Small shapes hide nothing, whatever cuts them.
  bool uncut = a.x1 - a.x0 > 4 && a.y1 - a.y0 > 4 && clips_to_rectangle(cr);
  notes_shape(a, clip, clip, colour, rectangle, cairo_get_operator(cr) == CAIRO_OPERATOR_OVER, uncut);
}

static void note_stroke(cairo_t *cr) {
  cairo_path_t *path = cairo_copy_path(cr);
  area clip = clip_area(cr);
  uint32_t colour = source_colour(cr);
  double wx = cairo_get_line_width(cr), wy = 0;
  cairo_user_to_device_distance(cr, &wx, &wy);
  float width = (float)fmax(hypot(wx, wy), 0.1);
  double x = 0, y = 0, sx = 0, sy = 0;
  for (int i = 0; path->status == CAIRO_STATUS_SUCCESS && i < path->num_data; i += path->data[i].header.length) {
    cairo_path_data_t *data = &path->data[i];
    double nx = x, ny = y;
    bool line = false;
    switch (data->header.type) {
      case CAIRO_PATH_MOVE_TO: nx = data[1].point.x, ny = data[1].point.y; break;
      case CAIRO_PATH_LINE_TO: nx = data[1].point.x, ny = data[1].point.y, line = true; break;
      case CAIRO_PATH_CURVE_TO: nx = data[3].point.x, ny = data[3].point.y; break;
      case CAIRO_PATH_CLOSE_PATH: nx = sx, ny = sy, line = true; break;
    }
    if (data->header.type == CAIRO_PATH_MOVE_TO) sx = nx, sy = ny;
    if (line) {
      double ax = x, ay = y, bx = nx, by = ny;
      cairo_user_to_device(cr, &ax, &ay);
      cairo_user_to_device(cr, &bx, &by);
      area a = {fmin(ax, bx), fmin(ay, by), fmax(ax, bx), fmax(ay, by)};
      notes_box(a, clip, colour, width, 0);
    }
    x = nx, y = ny;
  }
  cairo_path_destroy(path);
}

static void note_fill(cairo_t *cr) {
  cairo_path_t *path = cairo_copy_path(cr);
  area clip = clip_area(cr);
  uint32_t colour = source_colour(cr);
  area a = {INFINITY, INFINITY, -INFINITY, -INFINITY};
  int corners = 0;
  bool along = true;
  double px = 0, py = 0;
  for (int i = 0; path->status == CAIRO_STATUS_SUCCESS && i < path->num_data; i += path->data[i].header.length) {
    cairo_path_data_t *data = &path->data[i];
    if (data->header.type == CAIRO_PATH_MOVE_TO && corners > 1) {
      note_shape(cr, a, clip, colour, along && corners <= 5);
      a = (area){INFINITY, INFINITY, -INFINITY, -INFINITY};
      corners = 0;
      along = true;
    }
    if (data->header.type == CAIRO_PATH_MOVE_TO) corners = 0, a = (area){INFINITY, INFINITY, -INFINITY, -INFINITY};
    for (int k = 1; k < data->header.length; k++) {
      double x = data[k].point.x, y = data[k].point.y;
      cairo_user_to_device(cr, &x, &y);
      if (corners > 0 && fabs(x - px) > 0.05 && fabs(y - py) > 0.05) along = false;
      a.x0 = fmin(a.x0, x), a.x1 = fmax(a.x1, x);
      a.y0 = fmin(a.y0, y), a.y1 = fmax(a.y1, y);
      px = x, py = y;
      corners++;
    }
  }
  if (corners > 1) note_shape(cr, a, clip, colour, along && corners <= 5);
  cairo_path_destroy(path);
}

void cairo_fill(cairo_t *cr) {
  if (!noting.active) {
    PASS_ON(cairo_fill)(cr);
    return;
  }
  note_fill(cr);
  cairo_new_path(cr);
}

void cairo_fill_preserve(cairo_t *cr) {
  if (noting.active) note_fill(cr); else PASS_ON(cairo_fill_preserve)(cr);
}

void cairo_stroke(cairo_t *cr) {
  if (!noting.active) {
    PASS_ON(cairo_stroke)(cr);
    return;
  }
  note_stroke(cr);
  cairo_new_path(cr);
}

void cairo_stroke_preserve(cairo_t *cr) {
  if (noting.active) note_stroke(cr); else PASS_ON(cairo_stroke_preserve)(cr);
}

void cairo_show_glyphs(cairo_t *cr, const cairo_glyph_t *glyphs, int count) {
  if (noting.active) note_painted(cr, glyphs, count); else PASS_ON(cairo_show_glyphs)(cr, glyphs, count);
}

// Outlined letters and letters that clip are paths.
void cairo_glyph_path(cairo_t *cr, const cairo_glyph_t *glyphs, int count) {
  if (noting.active) note_glyphs(cr, glyphs, count); else PASS_ON(cairo_glyph_path)(cr, glyphs, count);
}

void cairo_show_text_glyphs(
    cairo_t *cr, const char *text, int bytes, const cairo_glyph_t *glyphs, int count,
    const cairo_text_cluster_t *clusters, int cluster_count, cairo_text_cluster_flags_t flags) {
  if (noting.active) {
    note_painted(cr, glyphs, count);
    return;
  }
  PASS_ON(cairo_show_text_glyphs)(cr, text, bytes, glyphs, count, clusters, cluster_count, flags);
}

cairo_bool_t cairo_surface_has_show_text_glyphs(cairo_surface_t *surface) {
  return noting.active ? 0 : PASS_ON(cairo_surface_has_show_text_glyphs)(surface);
}

// A pattern or a picture: what it looks like is not known, only where it is.
static void note_paint(cairo_t *cr) {
  area clip = clip_area(cr);
  notes_box(clip, clip, NO_COLOUR, 0, 0);
}

void cairo_paint(cairo_t *cr) {
  if (noting.active) note_paint(cr); else PASS_ON(cairo_paint)(cr);
}

void cairo_paint_with_alpha(cairo_t *cr, double alpha) {
  if (noting.active) note_paint(cr); else PASS_ON(cairo_paint_with_alpha)(cr, alpha);
}

void cairo_mask(cairo_t *cr, cairo_pattern_t *pattern) {
  if (noting.active) note_paint(cr); else PASS_ON(cairo_mask)(cr, pattern);
}

void cairo_mask_surface(cairo_t *cr, cairo_surface_t *surface, double x, double y) {
  if (noting.active) note_paint(cr); else PASS_ON(cairo_mask_surface)(cr, surface, x, y);
}

void cairo_get_matrix(cairo_t *cr, cairo_matrix_t *matrix) {
  PASS_ON(cairo_get_matrix)(cr, matrix);
  noting.asked = noting.active ? cr : NULL;
}

// A picture fills the unit square of the matrix that poppler asks for just before it makes one.
static void note_picture(bool small, bool mask) {
  cairo_matrix_t m;
  PASS_ON(cairo_get_matrix)(noting.asked, &m);
  const double matrix[6] = {m.xx, m.yx, m.xy, m.yy, m.x0, m.y0};
  notes_picture(matrix, clip_area(noting.asked), small, mask);
}

// A picture that gets no memory is not decoded. What has an opacity for each dot may be a group's mask, which poppler fills
// unasked; that is no larger than the page.
cairo_surface_t *cairo_image_surface_create(cairo_format_t format, int width, int height) {
  if (noting.active) {
    bool large = width > noting.width + 2 || height > noting.height + 2;
    bool mask = format != CAIRO_FORMAT_RGB24;
    if (noting.asked != NULL) note_picture(!large && format != CAIRO_FORMAT_ARGB32, mask);
    noting.asked = NULL;
    if (large || format != CAIRO_FORMAT_ARGB32) width = -1;
  }
  return PASS_ON(cairo_image_surface_create)(format, width, height);
}

// Poppler unpacks a whole JPEG 2000 picture to learn how many colours it has, before it is drawn at all.
int opj_decode(void *codec, void *stream, void *image) {
  if (skips_pictures) return 0;
  static int (*original)(void *, void *, void *);
  if (original == NULL) original = (int (*)(void *, void *, void *))function_behind("opj_decode");
  return original == NULL ? 0 : original(codec, stream, image);
}
