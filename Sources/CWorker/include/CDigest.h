// SPDX-License-Identifier: EUPL-1.2
#ifndef CDIGEST_H
#define CDIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The SHA-256 digest of bytes by the processor's own instructions for it; false where it has none.
bool worker_digest(const uint8_t *bytes, size_t count, uint8_t digest[32]);

#endif
