// SPDX-License-Identifier: EUPL-1.2
#include "poppler_private.h"

#ifdef POPPLER_PRIVATE

#include <array>
#include <cstdlib>
#include <dlfcn.h>
#include <typeinfo>

#include <goo/GooString.h>
#include <Lexer.h>

#include "inflated_stream.h"

// Poppler reads a page's content a character at a time through three calls each. The function at the end stands before
// poppler's of the same name, because the executable exports it: where the bytes lie unpacked it reads the numbers, names,
// strings and commands that lie there whole, to the same values. Whatever is odd, long or cut off is left to poppler.

namespace {

enum kind : unsigned char { regular, white, delimiter };

constexpr std::array<kind, 256> make_kinds() {
  std::array<kind, 256> kinds = {};
  for (char c : {'\0', '\t', '\n', '\f', '\r', ' '}) kinds[(unsigned char)c] = white;
  for (char c : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'}) kinds[(unsigned char)c] = delimiter;
  return kinds;
}

constexpr std::array<kind, 256> kinds = make_kinds();

// No token is longer.
constexpr size_t longest = 120;

bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }

int hexadecimal(unsigned char c) {
  if (is_digit(c)) return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// Whether a word is a value and no command.
bool is_value(const char *word) {
  switch (word[0]) {
    case 't': return std::strcmp(word, "true") == 0;
    case 'f': return std::strcmp(word, "false") == 0;
    case 'n': return std::strcmp(word, "null") == 0;
    default: return false;
  }
}

// Reads one token; `at` lies behind it then. No object when it is not one of the plain ones.
struct token_reader {
  const unsigned char *at, *end;

  Object number() {
    const unsigned char *start = at;
    bool negative = *at == '-';
    if (*at == '-' || *at == '+') at++;
    int whole = 0;
    // More digits than an integer surely has room for are poppler's business.
    for (; at < end && is_digit(*at) && at - start < 10; at++) {
      if (at - start < 9) whole = whole * 10 + (*at - '0');
    }
    if (at == end || at - start > 9) return Object();
    if (*at != '.') return Object(negative ? -whole : whole);
    double value = whole, scale = 0.1;
    for (at++; at < end && is_digit(*at); at++) {
      value = value + scale * (*at - '0');
      scale *= 0.1;
    }
    if (at == end || *at == '-' || at - start > (long)longest) return Object();
    return Object(negative ? -value : value);
  }

  // Copies regular bytes up to the next white or special one; false when that does not come soon.
  bool copy_word(char *word) {
    size_t count = 0;
    for (; at < end && kinds[*at] == regular; at++) {
      if (count == longest) return false;
      word[count++] = (char)*at;
    }
    word[count] = 0;
    return at < end;
  }

  Object name() {
    char word[longest + 1];
    at++;
    if (!copy_word(word) || std::strchr(word, '#') != nullptr) return Object();
    return Object(objName, word);
  }

  Object command() {
    char word[longest + 1];
    if (!copy_word(word)) return Object();
    return is_value(word) ? Object() : Object(objCmd, word);
  }

  Object string() {
    const unsigned char *start = ++at;
    for (; at < end && *at != ')'; at++) {
      if (*at == '(' || *at == '\\' || at - start == (long)longest) return Object();
    }
    if (at == end) return Object();
    return Object(new GooString((const char *)start, (int)(at++ - start)));
  }

  Object hexadecimal_string() {
    char bytes[longest];
    size_t digits = 0;
    int byte = 0;
    for (at++; at < end && *at != '>'; at++) {
      if (kinds[*at] == white) continue;
      int digit = hexadecimal(*at);
      if (digit < 0 || digits == 2 * longest - 1) return Object();
      byte = byte << 4 | digit;
      if (++digits % 2 == 0) bytes[digits / 2 - 1] = (char)byte;
    }
    if (at++ >= end) return Object();
    if (digits % 2 != 0) bytes[digits / 2] = (char)(byte << 4), digits++;
    return Object(new GooString(bytes, (int)(digits / 2)));
  }

  Object twice(const char *command) {
    if (at + 1 >= end || at[1] != *at) return Object();
    at += 2;
    return Object(objCmd, command);
  }

  Object token() {
    switch (*at) {
      case '[': return at++, Object(objCmd, "[");
      case ']': return at++, Object(objCmd, "]");
      case '/': return name();
      case '(': return string();
      case '<': return at + 1 < end && at[1] != '<' ? hexadecimal_string() : twice("<<");
      case '>': return twice(">>");
      case ')': case '{': case '}': case '%': return Object();
      default: return is_digit(*at) || *at == '-' || *at == '+' || *at == '.' ? number() : command();
    }
  }
};

}  // namespace

Object Lexer::getObj(int number) {
  using getter = Object (*)(Lexer *, int);
  static auto pass_on = reinterpret_cast<getter>(dlsym(RTLD_NEXT, "_ZN5Lexer6getObjEi"));
  // Without poppler nobody calls this.
  if (pass_on == nullptr) std::abort();
  if (!curStr.isStream()) return pass_on(this, number);
  Stream &current = *curStr.getStream();
  if (typeid(current) != typeid(inflated_stream)) return pass_on(this, number);
  auto *stream = static_cast<inflated_stream *>(&current);
  // A byte that poppler looked at ahead is put back.
  if (lookCharLastValueCached != LOOK_VALUE_NOT_CACHED) {
    if (!stream->put_back(lookCharLastValueCached)) return pass_on(this, number);
    lookCharLastValueCached = LOOK_VALUE_NOT_CACHED;
  }
  token_reader reader = {stream->begin(), stream->limit()};
  while (reader.at < reader.end && kinds[*reader.at] == white) reader.at++;
  stream->take(reader.at);
  if (reader.at == reader.end) return pass_on(this, number);
  Object token = reader.token();
  if (token.isNone()) return pass_on(this, number);
  stream->take(reader.at);
  return token;
}

#endif
