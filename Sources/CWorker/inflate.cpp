// SPDX-License-Identifier: EUPL-1.2
#include "CInflate.h"

#include "poppler_private.h"

#ifdef POPPLER_PRIVATE

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>

#include "inflated_stream.h"

// Poppler unpacks with code of its own, a character at a time. zlib gives the same in a third of the time: the function at
// the end stands before poppler's of the same name, because the executable exports it, and gives a stream that uses zlib.

namespace {

bool uses_zlib = false;

// Whether what is unpacked is only packed: no differences between rows, as pictures and tables of objects have.
bool is_plain(Object *parameters) {
  if (!parameters->isDict()) return true;
  Object predictor = parameters->dictLookup("Predictor");
  return !predictor.isInt() || predictor.getInt() <= 1;
}

}  // namespace

Stream *Stream::makeFilter(const char *name, Stream *source, Object *parameters, int depth, Dict *dictionary) {
  using maker = Stream *(*)(Stream *, const char *, Stream *, Object *, int, Dict *);
  static auto pass_on = reinterpret_cast<maker>(dlsym(RTLD_NEXT, "_ZN6Stream10makeFilterEPKcPS_P6ObjectiP4Dict"));
  // Without poppler nobody calls this.
  if (pass_on == nullptr) std::abort();
  bool packed = std::strcmp(name, "FlateDecode") == 0 || std::strcmp(name, "Fl") == 0;
  // Where a picture in the middle of a page's content ends, poppler has to find itself: nothing after it may be taken.
  bool inside = packed && dynamic_cast<EmbedStream *>(source->getBaseStream()) != nullptr;
  if (!uses_zlib || !packed || inside || !is_plain(parameters)) {
    return pass_on(this, name, source, parameters, depth, dictionary);
  }
  return new inflated_stream(source);
}

void worker_inflate_with_zlib(bool use) { uses_zlib = use; }

bool worker_controls_inflating(void) {
  return dlsym(RTLD_DEFAULT, "_ZN6Stream10makeFilterEPKcPS_P6ObjectiP4Dict") != dlsym(RTLD_NEXT, "_ZN6Stream10makeFilterEPKcPS_P6ObjectiP4Dict");
}

#else

void worker_inflate_with_zlib(bool use) { (void)use; }

bool worker_controls_inflating(void) { return true; }

#endif
