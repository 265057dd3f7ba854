// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_PROCESS_PRIVATE_H
#define CIJFERSPOOR_PROCESS_PRIVATE_H

#include <stdbool.h>

// Whether this process has one thread, so that a copy of it is whole.
bool has_one_thread(void);

// The time, in milliseconds; from when does not matter.
long long monotonic_now(void);

#endif
