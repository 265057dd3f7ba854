// SPDX-License-Identifier: EUPL-1.2
#include "CFonts.h"

#include "poppler_private.h"

#ifdef POPPLER_PRIVATE

#include <cstdlib>
#include <dlfcn.h>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <unordered_map>

#include <GfxFont.h>

// Poppler makes the fonts of every page anew, and for each unpacks the embedded file and reads its encoding and its map to
// letters: up to half of the time that text takes. What a font's object holds is the same every time, so a font is made once
// for a document. The functions below stand before poppler's of the same names, because the executable exports them: one
// gives a font that there is, the two others are what poppler calls to be rid of one.

namespace {

// More fonts than this are not kept.
constexpr size_t most_fonts = 1000;
// Poppler numbers a font without a number of its own after what is in it: two may share such a number.
constexpr int no_generation = 100000;

// The number of a font's object, and the name that a page calls it by.
using font_key = std::tuple<int, int, std::string>;

struct kept_fonts {
  bool active = false;
  XRef *table = nullptr;
  std::map<font_key, GfxFont *> fonts;
  // How many hold each kept font.
  std::unordered_map<void *, int> holders;
};

kept_fonts &kept() {
  static kept_fonts *fonts = new kept_fonts();
  return *fonts;
}

template <typename Function> Function original(const char *name) {
  auto function = reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
  // Without poppler nobody calls this.
  if (function == nullptr) std::abort();
  return function;
}

// Whether a font that somebody is rid of is kept for others.
bool keeps(void *font) {
  auto &holders = kept().holders;
  auto found = holders.find(font);
  if (found == holders.end()) return false;
  found->second--;
  return true;
}

void forget() {
  kept_fonts &all = kept();
  all.table = nullptr;
  all.fonts.clear();
  // A font that is still held goes when its last holder is rid of it; with more than one it had better stay.
  auto holders = std::move(all.holders);
  all.holders.clear();
  for (auto &[font, count] : holders) {
    if (count == 0) delete static_cast<GfxFont *>(font);
    if (count > 1) all.holders.emplace(font, count);
  }
}

}  // namespace

std::unique_ptr<GfxFont> GfxFont::makeFont(XRef *table, const char *tag, Ref id, Dict *dictionary) {
  using maker = std::unique_ptr<GfxFont> (*)(XRef *, const char *, Ref, Dict *);
  static auto pass_on = original<maker>("_ZN7GfxFont8makeFontEP4XRefPKc3RefP4Dict");
  kept_fonts &all = kept();
  if (!all.active || id.gen == no_generation) return pass_on(table, tag, id, dictionary);
  if (all.table != table) forget();
  all.table = table;
  font_key key(id.num, id.gen, tag);
  auto known = all.fonts.find(key);
  if (known != all.fonts.end()) {
    all.holders[known->second]++;
    return std::unique_ptr<GfxFont>(known->second);
  }
  std::unique_ptr<GfxFont> font = pass_on(table, tag, id, dictionary);
  if (font && all.fonts.size() < most_fonts) {
    all.holders[font.get()] = 1;
    all.fonts.emplace(key, font.get());
  }
  return font;
}

// The destructors that `delete` calls, by the names that they have in poppler's tables.
extern "C" __attribute__((visibility("default"))) void _ZN11Gfx8BitFontD0Ev(void *font) {
  static auto pass_on = original<void (*)(void *)>("_ZN11Gfx8BitFontD0Ev");
  if (!keeps(font)) pass_on(font);
}

extern "C" __attribute__((visibility("default"))) void _ZN10GfxCIDFontD0Ev(void *font) {
  static auto pass_on = original<void (*)(void *)>("_ZN10GfxCIDFontD0Ev");
  if (!keeps(font)) pass_on(font);
}

void worker_keep_fonts(bool keep) {
  kept().active = keep;
  forget();
}

bool worker_controls_fonts(void) {
  return dlsym(RTLD_DEFAULT, "_ZN11Gfx8BitFontD0Ev") == (void *)_ZN11Gfx8BitFontD0Ev
         && dlsym(RTLD_DEFAULT, "_ZN10GfxCIDFontD0Ev") == (void *)_ZN10GfxCIDFontD0Ev
         && dlsym(RTLD_DEFAULT, "_ZN7GfxFont8makeFontEP4XRefPKc3RefP4Dict") == (void *)&GfxFont::makeFont;
}

#else

void worker_keep_fonts(bool keep) { (void)keep; }

bool worker_controls_fonts(void) { return true; }

#endif
