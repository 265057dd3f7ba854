// SPDX-License-Identifier: EUPL-1.2
#include "CPage.h"

#include "poppler_private.h"

#ifdef POPPLER_PRIVATE

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <Page.h>
#include <TextOutputDev.h>

#include "document.h"
#include "page_device.h"

namespace {

// Collects the characters of a page's lines in poppler's order.
class glyph_collector {
public:
  explicit glyph_collector(size_t limit) : limit(limit) {}

  // False when there are too many.
  bool collect(std::vector<TextWordSelection *> **lines, int count) {
    size_t characters = (size_t)std::max(count - 1, 0);
    for (int i = 0; i < count; i++) characters += size_of(*lines[i]);
    bool fits = characters <= limit;
    if (fits) glyphs.reserve(characters);
    for (int i = 0; i < count; i++) {
      if (fits) add(*lines[i]);
      for (TextWordSelection *selection : *lines[i]) delete selection;
      delete lines[i];
    }
    return fits;
  }

  std::vector<worker_glyph> glyphs;
  std::vector<worker_style> styles;

private:
  // What tells one look from another.
  struct look {
    const TextFontInfo *font;
    double size, r, g, b;
    bool operator==(const look &other) const {
      return font == other.font && size == other.size && r == other.r && g == other.g && b == other.b;
    }
  };

  static size_t size_of(const std::vector<TextWordSelection *> &line) {
    size_t size = 0;
    for (size_t i = 0; i < line.size(); i++) {
      size += (size_t)(line[i]->getEnd() - line[i]->getBegin());
      if (i + 1 < line.size() && line[i]->getWord()->hasSpaceAfter()) size++;
    }
    return size;
  }

  void add(const std::vector<TextWordSelection *> &line) {
    for (size_t i = 0; i < line.size(); i++) {
      const TextWord *word = line[i]->getWord();
      for (int k = line[i]->getBegin(); k < line[i]->getEnd(); k++) add(word, k);
      if (word->hasSpaceAfter()) after_space = true;
    }
    after_space = true;
  }

  void add(const TextWord *word, int k) {
    uint16_t style = style_of(word, k);
    Unicode scalar = *word->getChar(k);
    if (scalar <= 0x20 || scalar == 0xa0 || scalar == 0x85) {
      after_space = true;
      return;
    }
    double x0, y0, x1, y1;
    word->getCharBBox(k, &x0, &y0, &x1, &y1);
    worker_glyph glyph = {
        scalar, (float)std::min(x0, x1), (float)std::min(y0, y1), (float)std::max(x0, x1), (float)std::max(y0, y1),
        style, (uint8_t)after_space};
    glyphs.push_back(glyph);
    after_space = false;
  }

  uint16_t style_of(const TextWord *word, int k) {
    const TextFontInfo *font = word->getFontInfo(k);
    // Letters of a word differ in nothing but the font.
    if (word == last_word && font == last_font) return (uint16_t)last;
    last_word = word, last_font = font;
    look sought = {font, word->getFontSize(), 0, 0, 0};
    word->getColor(&sought.r, &sought.g, &sought.b);
    // Mostly it is that of the one before, else one of a few.
    if (last < looks.size() && looks[last] == sought) return (uint16_t)last;
    last = (size_t)(std::find(looks.begin(), looks.end(), sought) - looks.begin());
    if (last < looks.size()) return (uint16_t)last;
    if (last == UINT16_MAX) return (uint16_t)(last = 0);
    looks.push_back(sought);
    worker_style style = {};
    style.size = (float)sought.size;
    style.colour = part(sought.r) << 16 | part(sought.g) << 8 | part(sought.b);
    name(word->getFontName(k), style.font, sizeof style.font);
    styles.push_back(style);
    return (uint16_t)last;
  }

  static uint32_t part(double share) { return (uint32_t)(int)(share * 65535. + 0.5) >> 8 & 0xff; }

  // A subset's name starts with capitals and a plus.
  static void name(const GooString *given, char *place, size_t room) {
    const char *text = given == nullptr || given->getLength() == 0 ? "Default" : given->c_str();
    size_t capitals = 0;
    while (text[capitals] >= 'A' && text[capitals] <= 'Z') capitals++;
    if (capitals > 0 && text[capitals] == '+') text += capitals + 1;
    std::strncpy(place, text, room - 1);
  }

  size_t limit;
  size_t last = 0;
  const TextWord *last_word = nullptr;
  const TextFontInfo *last_font = nullptr;
  std::vector<look> looks;
  bool after_space = true;
};

template <typename Part> Part *copied(const std::vector<Part> &parts) {
  auto *copy = static_cast<Part *>(std::malloc(std::max(parts.size(), size_t(1)) * sizeof(Part)));
  if (copy != nullptr) std::copy(parts.begin(), parts.end(), copy);
  return copy;
}

// The size as displayed.
PDFRectangle extent(const Page *page) {
  bool lies = page->getRotate() == 90 || page->getRotate() == 270;
  double width = page->getCropWidth(), height = page->getCropHeight();
  return lies ? PDFRectangle(0, 0, height, width) : PDFRectangle(0, 0, width, height);
}

// A length that is no number is 1.
int points(double length) { return (int)std::fmin(std::fmax((float)length, 1.0f), 15000.0f) + 1; }

}  // namespace

bool worker_walk_page(worker_document *document, int index, size_t marks, size_t characters, worker_page *result) {
  Page *page = document->page(index);
  if (page == nullptr) return false;
  PDFRectangle area = extent(page);
  notes_begin(marks, points(area.x2), points(area.y2));
  TextPage *text = new TextPage(false);
  {
    notes_skip_pictures(true);
    page_device device(text, area.x2, area.y2);
    page->displaySlice(&device, 72, 72, 0, false, true, -1, -1, -1, -1, false);
    notes_skip_pictures(false);
  }
  *result = {};
  result->drawing = notes_end();
  int count = 0;
  std::vector<TextWordSelection *> **lines = text->getSelectionWords(&area, selectionStyleGlyph, &count);
  glyph_collector collector(characters);
  if (lines != nullptr) {
    result->is_over_limit = !collector.collect(lines, count);
    std::free(lines);
  }
  text->decRefCnt();
  result->glyphs = copied(collector.glyphs);
  result->styles = copied(collector.styles);
  result->glyph_count = result->glyphs == nullptr ? 0 : collector.glyphs.size();
  result->style_count = result->styles == nullptr ? 0 : collector.styles.size();
  return true;
}

#else

bool worker_walk_page(worker_document *document, int index, size_t marks, size_t characters, worker_page *result) {
  (void)document, (void)index, (void)marks, (void)characters, (void)result;
  return false;
}

#endif
