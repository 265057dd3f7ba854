// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_DOCUMENT_H
#define CIJFERSPOOR_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A PDF opened by poppler itself, without its interface for glib: enough for text.
typedef struct worker_document worker_document;

/// What came of opening one.
typedef struct {
  /// NULL when it cannot be opened; the caller closes it.
  worker_document *document;
  /// Whether it wants a password, or another one.
  bool is_encrypted;
  /// Why it cannot be opened otherwise, in poppler's words.
  const char *problem;
} worker_opening;

/// What a file says of itself. Texts end with a zero, or are NULL; the caller frees them with free().
typedef struct {
  int pages, attachments;
  uint32_t *title, *author, *producer;
  /// The day on which it was made; zeros where it says none.
  int year, month, day;
  /// What its permission flags allow.
  bool may_print, may_change, may_copy, may_add_notes;
} worker_facts;

/// What a page says of itself: its size as displayed in points, its printed label, which ends with a zero and which the caller
/// frees with free().
typedef struct {
  double width, height;
  uint32_t *label;
} worker_page_facts;

/// Whether documents can be opened this way: the version of poppler is the one that this was written for. Without, the
/// interface for glib reads them.
bool worker_knows_poppler(void);

/// The version of poppler that this was written for, or NULL where another is there.
const char *worker_poppler_version(void);

/// Opens a copy of the bytes of a PDF: with the empty password, or else with `password` where it is not NULL, the reader's or
/// the owner's.
worker_opening worker_open(const void *bytes, size_t count, const char *password);

void worker_close(worker_document *document);

worker_facts worker_document_facts(worker_document *document);

/// False when there is no such page, or it cannot be read. Pages count from 0.
bool worker_page_facts_of(worker_document *document, int page, worker_page_facts *facts);

/// How many form fields a page has.
int worker_form_fields(worker_document *document, int page);

#ifdef __cplusplus
}
#endif

#endif
