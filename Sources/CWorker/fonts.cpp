// SPDX-License-Identifier: EUPL-1.2
#include "CFonts.h"

#include <poppler-features.h>

// Private functions of poppler are stood before here, whose names say what goes in and not what comes out. In another
// version they may give something else, so that is left alone until somebody has looked: fonts are then unpacked as ever.
#if POPPLER_MAJOR_VERSION == 22 && POPPLER_MINOR_VERSION == 12

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <optional>
#include <unordered_map>
#include <vector>

// Poppler makes the fonts of every page anew, and unpacks the whole embedded file of each to look at its encoding: up to half
// of the time that text takes. These two functions stand before poppler's of the same names, because the executable exports
// them. What a font's file holds is the same every time, so it is kept by the number of its object.

using font_file = std::optional<std::vector<unsigned char>>;

struct Ref {
  int number, generation;
};
class XRef;
class Dict;

class __attribute__((visibility("default"))) GfxFont {
public:
  static int getFontType(XRef *table, Dict *font, Ref *file);
  font_file readEmbFontFile(XRef *table);
};

namespace {

// More than this is not kept.
constexpr size_t most_bytes = size_t(48) << 20;

struct kept_fonts {
  bool active = false;
  XRef *table = nullptr;
  // The file of the font that is being made: poppler asks for its kind first, then unpacks it.
  long long announced = -1;
  size_t bytes = 0;
  std::unordered_map<long long, font_file> files;
};

kept_fonts &kept() {
  static kept_fonts fonts;
  return fonts;
}

// Whether a font says that `file` is its own: its number stands among the first members. A font that was announced may not
// have been unpacked at all, and the next one that is may be another.
bool owns(const GfxFont *font, long long file) {
  const Ref wanted = {(int)(file >> 32), (int)file};
  for (size_t at = 0; at < 256; at += alignof(Ref)) {
    if (std::memcmp((const char *)font + at, &wanted, sizeof wanted) == 0) return true;
  }
  return false;
}

template <typename Function> Function original(const char *name) { return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name)); }

}  // namespace

int GfxFont::getFontType(XRef *table, Dict *font, Ref *file) {
  static auto pass_on = original<int (*)(XRef *, Dict *, Ref *)>("_ZN7GfxFont11getFontTypeEP4XRefP4DictP3Ref");
  // Without poppler nobody calls this.
  if (pass_on == nullptr) std::abort();
  int kind = pass_on(table, font, file);
  kept_fonts &fonts = kept();
  if (!fonts.active) return kind;
  fonts.announced = file->number > 0 ? (long long)file->number << 32 | (unsigned)file->generation : -1;
  if (fonts.table != table) fonts.files.clear(), fonts.bytes = 0;
  fonts.table = table;
  return kind;
}

font_file GfxFont::readEmbFontFile(XRef *table) {
  static auto pass_on = original<font_file (*)(GfxFont *, XRef *)>("_ZN7GfxFont15readEmbFontFileEP4XRef");
  if (pass_on == nullptr) std::abort();
  kept_fonts &fonts = kept();
  long long file = fonts.announced;
  fonts.announced = -1;
  if (!fonts.active || file < 0 || table != fonts.table || !owns(this, file)) return pass_on(this, table);
  auto known = fonts.files.find(file);
  if (known != fonts.files.end()) return known->second;
  font_file bytes = pass_on(this, table);
  if (bytes && fonts.bytes + bytes->size() <= most_bytes) {
    fonts.bytes += bytes->size();
    fonts.files.emplace(file, bytes);
  }
  return bytes;
}

void worker_keep_fonts(bool keep) {
  kept_fonts &fonts = kept();
  fonts.active = keep;
  fonts.table = nullptr;
  fonts.announced = -1;
  fonts.bytes = 0;
  fonts.files.clear();
}

bool worker_controls_fonts(void) {
  font_file (GfxFont::*ours)(XRef *) = &GfxFont::readEmbFontFile;
  void *address = nullptr;
  __builtin_memcpy(&address, &ours, sizeof address);
  return dlsym(RTLD_DEFAULT, "_ZN7GfxFont15readEmbFontFileEP4XRef") == address;
}

#else

void worker_keep_fonts(bool keep) { (void)keep; }

bool worker_controls_fonts(void) { return true; }

#endif
