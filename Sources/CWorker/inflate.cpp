// SPDX-License-Identifier: EUPL-1.2
#include "CInflate.h"

#include "poppler_private.h"

#ifdef POPPLER_PRIVATE

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <memory>

#include <zlib.h>

#include <Error.h>
#include <Object.h>
#include <Stream.h>

// Poppler unpacks with code of its own, a character at a time. zlib gives the same in a third of the time: the function at
// the end stands before poppler's of the same name, because the executable exports it, and gives a stream that uses zlib.

namespace {

bool uses_zlib = false;

class inflated_stream final : public Stream {
public:
  explicit inflated_stream(Stream *source) : source(source) {}

  ~inflated_stream() override {
    if (started) inflateEnd(&unpacker);
    delete source;
  }

  StreamKind getKind() const override { return strFlate; }

  // Starts anew, and passes over the two bytes at the head by the same rules as poppler.
  void reset() override {
    source->reset();
    at = end = output;
    unpacker.avail_in = 0;
    has_ended = true;
    int method = source->getChar(), flags = source->getChar();
    if (method == EOF || flags == EOF) return;
    if ((method & 0x0f) != 8 || ((method << 8) + flags) % 31 != 0 || (flags & 0x20) != 0) {
      error(errSyntaxError, getPos(), "Bad head of flate stream");
      return;
    }
    if (!buffers) buffers = std::make_unique<unsigned char[]>(input_size + output_size);
    output = buffers.get() + input_size;
    at = end = output;
    // The two bytes and the sum at the end are not zlib's business: a wrong sum is no reason to lose the text.
    int status = started ? inflateReset(&unpacker) : inflateInit2(&unpacker, -MAX_WBITS);
    started = started || status == Z_OK;
    has_ended = status != Z_OK;
  }

  void close() override { source->close(); }

  int getChar() override { return at < end || fill() ? *at++ : EOF; }

  int lookChar() override { return at < end || fill() ? *at : EOF; }

  int getRawChar() override { return getChar(); }

  void getRawChars(int count, int *characters) override {
    for (int i = 0; i < count; i++) characters[i] = getChar();
  }

  int getUnfilteredChar() override { return source->getUnfilteredChar(); }

  void unfilteredReset() override {
    source->unfilteredReset();
    at = end = output;
    has_ended = true;
  }

  Goffset getPos() override { return source->getPos(); }

  void setPos(Goffset, int) override { error(errInternal, -1, "a packed stream has no positions"); }

  bool isBinary(bool) const override { return source->isBinary(true); }

  BaseStream *getBaseStream() override { return source->getBaseStream(); }

  Stream *getUndecodedStream() override { return source->getUndecodedStream(); }

  Dict *getDict() override { return source->getDict(); }

  Object *getDictObject() override { return source->getDictObject(); }

  Stream *getNextStream() const override { return source; }

private:
  static constexpr size_t input_size = 16 << 10, output_size = 64 << 10;

  bool hasGetChars() override { return true; }

  int getChars(int count, unsigned char *characters) override {
    int given = 0;
    while (given < count && (at < end || fill())) {
      int part = (int)(end - at) < count - given ? (int)(end - at) : count - given;
      std::memcpy(characters + given, at, (size_t)part);
      at += part;
      given += part;
    }
    return given;
  }

  // Unpacks a piece; false at the end, and at a fault, after all that came before it.
  bool fill() {
    if (has_ended) return false;
    unpacker.next_out = output;
    unpacker.avail_out = output_size;
    while (unpacker.avail_out == output_size) {
      if (unpacker.avail_in == 0) {
        int got = source->doGetChars(input_size, buffers.get());
        unpacker.next_in = buffers.get();
        unpacker.avail_in = got > 0 ? (uInt)got : 0;
      }
      if (inflate(&unpacker, Z_NO_FLUSH) != Z_OK) {
        has_ended = true;
        break;
      }
    }
    at = output;
    end = output + (output_size - unpacker.avail_out);
    return at < end;
  }

  Stream *source;
  z_stream unpacker = {};
  bool started = false, has_ended = true;
  std::unique_ptr<unsigned char[]> buffers;
  unsigned char *output = nullptr, *at = nullptr, *end = nullptr;
};

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
