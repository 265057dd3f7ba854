// SPDX-License-Identifier: EUPL-1.2
#define _GNU_SOURCE
#include "rendering.h"

#include <cairo.h>
#include <dlfcn.h>
#include <glib.h>
#include <poppler.h>

#include "CRendering.h"

// Poppler's interface for glib and cairo bring thirty libraries along, which take longer to load than a letter takes to read.
// Only pages that have to be drawn need them, so they are loaded with the first of those: the functions below stand for
// theirs, and the program is not linked with them.

static void *library(void) {
  static void *loaded;
  static bool is_tried;
  if (!is_tried) loaded = dlopen("libpoppler-glib.so.8", RTLD_LAZY | RTLD_LOCAL);
  is_tried = true;
  return loaded;
}

void *rendering_function(const char *name) {
  void *place = library();
  return place == NULL ? NULL : dlsym(place, name);
}

void *function_behind(const char *name) {
  void *place = dlsym(RTLD_NEXT, name);
  return place != NULL ? place : rendering_function(name);
}

bool worker_can_render(void) { return library() != NULL; }

// A header may have a macro of this name.
#undef g_free

#define STAND_FOR(result, name, parameters, ...) \
  result name parameters { return PASS_ON(name)(__VA_ARGS__); }

STAND_FOR(PopplerDocument *, poppler_document_new_from_bytes,
          (GBytes *bytes, const char *password, GError **error), bytes, password, error)
STAND_FOR(PopplerDocument *, poppler_document_new_from_stream,
          (GInputStream *stream, goffset length, const char *password, GCancellable *cancellable, GError **error), stream,
          length, password, cancellable, error)
STAND_FOR(int, poppler_document_get_n_pages, (PopplerDocument *document), document)
STAND_FOR(guint, poppler_document_get_n_attachments, (PopplerDocument *document), document)
STAND_FOR(PopplerPage *, poppler_document_get_page, (PopplerDocument *document, int index), document, index)
STAND_FOR(gchar *, poppler_document_get_title, (PopplerDocument *document), document)
STAND_FOR(gchar *, poppler_document_get_author, (PopplerDocument *document), document)
STAND_FOR(gchar *, poppler_document_get_producer, (PopplerDocument *document), document)
STAND_FOR(GDateTime *, poppler_document_get_creation_date_time, (PopplerDocument *document), document)
STAND_FOR(PopplerPermissions, poppler_document_get_permissions, (PopplerDocument *document), document)
STAND_FOR(const char *, poppler_get_version, (void))

STAND_FOR(void, poppler_page_get_size, (PopplerPage *page, double *width, double *height), page, width, height)
STAND_FOR(gchar *, poppler_page_get_label, (PopplerPage *page), page)
STAND_FOR(GList *, poppler_page_get_form_field_mapping, (PopplerPage *page), page)
STAND_FOR(void, poppler_page_free_form_field_mapping, (GList *list), list)
STAND_FOR(GList *, poppler_page_get_image_mapping, (PopplerPage *page), page)
STAND_FOR(void, poppler_page_free_image_mapping, (GList *list), list)
STAND_FOR(char *, poppler_page_get_text, (PopplerPage *page), page)
STAND_FOR(gboolean, poppler_page_get_text_layout,
          (PopplerPage *page, PopplerRectangle **rectangles, guint *count), page, rectangles, count)
STAND_FOR(GList *, poppler_page_get_text_attributes, (PopplerPage *page), page)
STAND_FOR(void, poppler_page_free_text_attributes, (GList *list), list)
STAND_FOR(void, poppler_page_render, (PopplerPage *page, cairo_t *cr), page, cr)

STAND_FOR(GBytes *, g_bytes_new, (gconstpointer data, gsize size), data, size)
STAND_FOR(void, g_bytes_unref, (GBytes *bytes), bytes)
STAND_FOR(GInputStream *, g_memory_input_stream_new_from_bytes, (GBytes *bytes), bytes)
STAND_FOR(gint, g_date_time_get_year, (GDateTime *time), time)
STAND_FOR(gint, g_date_time_get_month, (GDateTime *time), time)
STAND_FOR(gint, g_date_time_get_day_of_month, (GDateTime *time), time)
STAND_FOR(void, g_date_time_unref, (GDateTime *time), time)
STAND_FOR(void, g_error_free, (GError *error), error)
STAND_FOR(void, g_free, (gpointer place), place)
STAND_FOR(guint, g_list_length, (GList *list), list)
STAND_FOR(void, g_object_unref, (gpointer object), object)

STAND_FOR(cairo_t *, cairo_create, (cairo_surface_t *surface), surface)
STAND_FOR(void, cairo_destroy, (cairo_t *cr), cr)
STAND_FOR(void, cairo_clip_extents, (cairo_t *cr, double *x1, double *y1, double *x2, double *y2), cr, x1, y1, x2, y2)
STAND_FOR(cairo_rectangle_list_t *, cairo_copy_clip_rectangle_list, (cairo_t *cr), cr)
STAND_FOR(void, cairo_rectangle_list_destroy, (cairo_rectangle_list_t *list), list)
STAND_FOR(cairo_path_t *, cairo_copy_path, (cairo_t *cr), cr)
STAND_FOR(void, cairo_path_destroy, (cairo_path_t *path), path)
STAND_FOR(double, cairo_get_line_width, (cairo_t *cr), cr)
STAND_FOR(cairo_operator_t, cairo_get_operator, (cairo_t *cr), cr)
STAND_FOR(cairo_pattern_t *, cairo_get_source, (cairo_t *cr), cr)
STAND_FOR(cairo_status_t, cairo_pattern_get_rgba,
          (cairo_pattern_t *pattern, double *r, double *g, double *b, double *a), pattern, r, g, b, a)
STAND_FOR(void, cairo_move_to, (cairo_t *cr, double x, double y), cr, x, y)
STAND_FOR(void, cairo_new_path, (cairo_t *cr), cr)
STAND_FOR(void, cairo_rectangle, (cairo_t *cr, double x, double y, double width, double height), cr, x, y, width, height)
STAND_FOR(void, cairo_rotate, (cairo_t *cr, double angle), cr, angle)
STAND_FOR(void, cairo_scale, (cairo_t *cr, double x, double y), cr, x, y)
STAND_FOR(void, cairo_set_font_size, (cairo_t *cr, double size), cr, size)
STAND_FOR(void, cairo_set_line_width, (cairo_t *cr, double width), cr, width)
STAND_FOR(void, cairo_set_source_rgb, (cairo_t *cr, double r, double g, double b), cr, r, g, b)
STAND_FOR(void, cairo_show_text, (cairo_t *cr, const char *text), cr, text)
STAND_FOR(void, cairo_translate, (cairo_t *cr, double x, double y), cr, x, y)
STAND_FOR(void, cairo_user_to_device, (cairo_t *cr, double *x, double *y), cr, x, y)
STAND_FOR(void, cairo_user_to_device_distance, (cairo_t *cr, double *x, double *y), cr, x, y)
STAND_FOR(cairo_surface_t *, cairo_recording_surface_create,
          (cairo_content_t content, const cairo_rectangle_t *extents), content, extents)
STAND_FOR(void, cairo_surface_destroy, (cairo_surface_t *surface), surface)
STAND_FOR(void, cairo_surface_flush, (cairo_surface_t *surface), surface)
STAND_FOR(cairo_status_t, cairo_surface_status, (cairo_surface_t *surface), surface)
STAND_FOR(unsigned char *, cairo_image_surface_get_data, (cairo_surface_t *surface), surface)
STAND_FOR(int, cairo_image_surface_get_stride, (cairo_surface_t *surface), surface)
STAND_FOR(cairo_status_t, cairo_surface_write_to_png_stream,
          (cairo_surface_t *surface, cairo_write_func_t write, void *closure), surface, write, closure)

// What is linked is loaded at every start, unless nothing of it is asked for: the option stands where the linker's caller looks
// for the names of libraries, because it counts for what comes after it.
__attribute__((used, section(".swift1_autolink_entries"))) static const char options[] = "-Wl,--as-needed";
