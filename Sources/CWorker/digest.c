// SPDX-License-Identifier: EUPL-1.2
#include "CDigest.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>
#include <string.h>

#define BLOCK 64

static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static bool has_instructions(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSE4_1)) return false;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
}

// The state as the instructions want it: the words a, b, e and f in one register, c, d, g and h in the other.
typedef struct { __m128i abef, cdgh; } halves;

// Takes in whole blocks, four of the 64 rounds of a block at a time.
__attribute__((target("sha,sse4.1"))) static void take(halves *state, const uint8_t *bytes, size_t blocks) {
  const __m128i reversed = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i abef = state->abef, cdgh = state->cdgh;
  for (; blocks > 0; blocks--, bytes += BLOCK) {
    __m128i words[4];
    for (int i = 0; i < 4; i++) {
      words[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), reversed);
    }
    __m128i abef_before = abef, cdgh_before = cdgh;
#pragma unroll
    for (int i = 0; i < 16; i++) {
      __m128i now = words[i & 3], next = words[(i + 1) & 3], last = words[(i + 3) & 3];
      __m128i sum = _mm_add_epi32(now, _mm_loadu_si128((const __m128i *)(constants + 4 * i)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
      if (i >= 12) continue;
      // The words of the rounds sixteen further on, from those of one, seven, fourteen and fifteen before.
      __m128i middle = _mm_alignr_epi8(last, words[(i + 2) & 3], 4);
      words[i & 3] = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(now, next), middle), last);
    }
    abef = _mm_add_epi32(abef, abef_before), cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  state->abef = abef, state->cdgh = cdgh;
}

bool worker_digest(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  if (!has_instructions()) return false;
  halves state = {
      _mm_set_epi32(0x6a09e667, (int)0xbb67ae85, 0x510e527f, (int)0x9b05688c),
      _mm_set_epi32(0x3c6ef372, (int)0xa54ff53a, 0x1f83d9ab, 0x5be0cd19)};
  size_t whole = count / BLOCK, rest = count % BLOCK;
  take(&state, bytes, whole);
  // What is left, a one, zeros, and the length in bits.
  uint8_t tail[2 * BLOCK] = {0};
  if (rest > 0) memcpy(tail, bytes + whole * BLOCK, rest);
  tail[rest] = 0x80;
  size_t end = rest < BLOCK - 8 ? BLOCK : 2 * BLOCK;
  for (int i = 0; i < 8; i++) tail[end - 1 - (size_t)i] = (uint8_t)((uint64_t)count * 8 >> 8 * i);
  take(&state, tail, end / BLOCK);
  uint32_t words[8];
  _mm_storeu_si128((__m128i *)words, state.abef);
  _mm_storeu_si128((__m128i *)(words + 4), state.cdgh);
  // f, e, b, a and h, g, d, c
  static const int order[8] = {3, 2, 7, 6, 1, 0, 5, 4};
  for (int i = 0; i < 32; i++) digest[i] = (uint8_t)(words[order[i / 4]] >> (24 - 8 * (i % 4)));
  return true;
}

#else

bool worker_digest(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  (void)bytes, (void)count, (void)digest;
  return false;
}

#endif
