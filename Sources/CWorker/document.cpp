// SPDX-License-Identifier: EUPL-1.2
#include "CDocument.h"

#include "poppler_private.h"

#ifdef POPPLER_PRIVATE

#include <cstdlib>
#include <cstring>
#include <optional>
#include <vector>

#include <Catalog.h>
#include <DateInfo.h>
#include <ErrorCodes.h>
#include <Form.h>
#include <GlobalParams.h>
#include <Page.h>
#include <Stream.h>
#include <UTF.h>
#include <goo/gmem.h>

#include "document.h"

// Documents are opened as poppler's interface for glib opens them, and give the same answers. That interface brings thirty
// libraries along, cairo and all of X11 among them, which take longer to load than a letter takes to read.

namespace {

void say_nothing(ErrorCategory, Goffset, const char *) {}

// What counts of a password by the format. Poppler copies what it is given to a place of this size, however long it is.
constexpr size_t longest_password = 127;

// A password in Latin-1, as older files want it; none where it cannot be.
GooString latin1(const char *password) {
  std::string result;
  for (const char *byte = password; *byte != 0; byte++) {
    unsigned char head = (unsigned char)*byte;
    if (head < 0x80) {
      result += (char)head;
    } else if ((head == 0xc2 || head == 0xc3) && (byte[1] & 0xc0) == 0x80) {
      result += (char)((head & 3) << 6 | (*++byte & 0x3f));
    } else {
      return GooString();
    }
  }
  return GooString(result.substr(0, longest_password));
}

// A password as it is.
GooString utf8(const char *password) { return GooString(std::string(password, strnlen(password, longest_password))); }

std::unique_ptr<PDFDoc> opened(const std::string &bytes, const std::optional<GooString> &password) {
  auto *stream = new MemStream(bytes.data(), 0, (Goffset)bytes.size(), Object(objNull));
  return std::make_unique<PDFDoc>(stream, password, password);
}

const char *problem(int code) {
  switch (code) {
    case errBadCatalog: return "Failed to read the document catalog";
    case errDamaged: return "PDF document is damaged";
    default: return "Failed to load document";
  }
}

uint32_t *text(const GooString *given) {
  if (given == nullptr) return nullptr;
  Unicode *found = nullptr;
  int count = TextStringToUCS4(given->toStr(), &found);
  auto *copy = static_cast<uint32_t *>(std::calloc((size_t)count + 1, sizeof(uint32_t)));
  if (copy != nullptr && count > 0) std::memcpy(copy, found, (size_t)count * sizeof(uint32_t));
  if (count > 0) gfree(found);
  return copy;
}

void tell_day(const GooString *stated, worker_facts &facts) {
  int year, month, day, hour, minute, second, hours, minutes;
  char zone;
  if (stated == nullptr) return;
  if (!parseDateString(stated, &year, &month, &day, &hour, &minute, &second, &zone, &hours, &minutes)) return;
  bool is_time = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
  if (!is_time || (zone != 0 && std::strchr("+-Z", zone) == nullptr)) return;
  facts.year = year, facts.month = month, facts.day = day;
}

}  // namespace

bool worker_knows_poppler(void) { return true; }

const char *worker_poppler_version(void) { return POPPLER_VERSION; }

worker_opening worker_open(const void *bytes, size_t count, const char *password) {
  static GlobalParamsIniter parameters(say_nothing);
  auto document = std::make_unique<worker_document>();
  document->bytes.assign(static_cast<const char *>(bytes), count);
  document->pdf = opened(document->bytes, {});
  auto is_locked = [&] { return !document->pdf->isOk() && document->pdf->getErrorCode() == errEncrypted; };
  if (password != nullptr && is_locked()) document->pdf = opened(document->bytes, latin1(password));
  // Newer files want it as it is.
  if (password != nullptr && is_locked()) document->pdf = opened(document->bytes, utf8(password));
  if (document->pdf->isOk()) return {document.release(), false, nullptr};
  int code = document->pdf->getErrorCode();
  return {nullptr, code == errEncrypted, problem(code)};
}

void worker_close(worker_document *document) { delete document; }

worker_facts worker_document_facts(worker_document *document) {
  PDFDoc &pdf = *document->pdf;
  worker_facts facts = {};
  facts.pages = pdf.getNumPages();
  facts.title = text(pdf.getDocInfoTitle().get());
  facts.author = text(pdf.getDocInfoAuthor().get());
  facts.producer = text(pdf.getDocInfoProducer().get());
  tell_day(pdf.getDocInfoCreatDate().get(), facts);
  facts.may_print = pdf.okToPrint();
  facts.may_change = pdf.okToChange();
  facts.may_copy = pdf.okToCopy();
  facts.may_add_notes = pdf.okToAddNotes();
  Catalog *catalog = pdf.getCatalog();
  if (catalog != nullptr && catalog->isOk()) facts.attachments = catalog->numEmbeddedFiles();
  return facts;
}

bool worker_page_facts_of(worker_document *document, int index, worker_page_facts *facts) {
  Page *page = document->page(index);
  if (page == nullptr) return false;
  bool lies = page->getRotate() == 90 || page->getRotate() == 270;
  facts->width = lies ? page->getCropHeight() : page->getCropWidth();
  facts->height = lies ? page->getCropWidth() : page->getCropHeight();
  GooString label;
  document->pdf->getCatalog()->indexToLabel(index, &label);
  facts->label = text(&label);
  return true;
}

int worker_form_fields(worker_document *document, int index) {
  Page *page = document->page(index);
  if (page == nullptr) return 0;
  std::unique_ptr<FormPageWidgets> widgets = page->getFormWidgets();
  return widgets ? widgets->getNumWidgets() : 0;
}

#else

bool worker_knows_poppler(void) { return false; }

const char *worker_poppler_version(void) { return nullptr; }

worker_opening worker_open(const void *bytes, size_t count, const char *password) {
  (void)bytes, (void)count, (void)password;
  return {nullptr, false, nullptr};
}

void worker_close(worker_document *document) { (void)document; }

worker_facts worker_document_facts(worker_document *document) {
  (void)document;
  return {};
}

bool worker_page_facts_of(worker_document *document, int page, worker_page_facts *facts) {
  (void)document, (void)page, (void)facts;
  return false;
}

int worker_form_fields(worker_document *document, int page) {
  (void)document, (void)page;
  return 0;
}

#endif
