// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_CURL_H
#define CIJFERSPOOR_CURL_H

#include <stdbool.h>

/// Whether libcurl can be loaded: without it nothing can be fetched, and everything else works.
bool curl_is_installed(void);

#endif
