// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_INFLATE_H
#define CIJFERSPOOR_INFLATE_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Unpacks what is packed in a document with zlib from now on, or as poppler does it. Does nothing with another poppler than
/// 22.12.
void worker_inflate_with_zlib(bool use);

/// Whether poppler's calls arrive here, where they are wanted: false when the executable was linked without exporting its
/// symbols.
bool worker_controls_inflating(void);

#ifdef __cplusplus
}
#endif

#endif
