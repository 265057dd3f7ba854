// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_OPENED_DOCUMENT_H
#define CIJFERSPOOR_OPENED_DOCUMENT_H

#include <memory>
#include <string>

#include <PDFDoc.h>

struct worker_document {
  std::string bytes;
  std::unique_ptr<PDFDoc> pdf;

  /// The page, from 0, or NULL when it cannot be read.
  Page *page(int index) { return index < 0 || index >= pdf->getNumPages() ? nullptr : pdf->getPage(index + 1); }
};

#endif
