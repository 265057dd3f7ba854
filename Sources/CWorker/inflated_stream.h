// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_INFLATED_STREAM_H
#define CIJFERSPOOR_INFLATED_STREAM_H

#include <cstring>
#include <memory>

#include <zlib.h>

#include <Error.h>
#include <Object.h>
#include <Stream.h>

/// A stream that zlib unpacks, in pieces.
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

  /// The bytes that are unpacked and not read yet; more may follow. What is read of them is taken with `take`.
  const unsigned char *begin() const { return at; }
  const unsigned char *limit() const { return end; }
  void take(const unsigned char *to) { at = output + (to - output); }

  /// Puts back a byte that was read; false when it is not the last one.
  bool put_back(int byte) {
    if (at == output || at[-1] != byte) return false;
    at--;
    return true;
  }

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

#endif
