// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_RECOGNITION_H
#define CIJFERSPOOR_RECOGNITION_H

#include <stddef.h>
#include <stdint.h>

/// A character that was recognised on a picture, in pixels from its top left.
typedef struct {
  uint32_t scalar;
  float x0, y0, x1, y1;
  /// Where the letters of its line stand, in the middle of the line.
  float baseline;
  /// How far the line falls towards the right, per pixel.
  float slope;
  /// The height of its line.
  float line;
  /// How sure the word is, from 0 to 100.
  uint8_t confidence;
  /// 1 for the first character of a word.
  uint8_t starts_word;
} worker_symbol;

/// Loads the recogniser, so that copies of this process need not. Returns as `worker_recognize` does.
int worker_prepare_recognition(const char *languages);

/// Gives back what loading it took.
void worker_forget_recognition(void);

/// Recognises the text on a grey picture. Gives the characters in reading order, which the caller frees with free().
/// Returns 0; 1 when no recogniser is installed; 2 when it has none of the languages; 3 when it fails.
int worker_recognize(
    const uint8_t *grey, int width, int height, int stride, int resolution, const char *languages,
    worker_symbol **symbols, size_t *count);

#endif
