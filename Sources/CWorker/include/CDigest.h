// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_DIGEST_H
#define CIJFERSPOOR_DIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The SHA-256 digest of `count` bytes, by the processor's instructions for it; false when it has none.
bool worker_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);

#endif
