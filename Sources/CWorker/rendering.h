// SPDX-License-Identifier: EUPL-1.2
#ifndef CIJFERSPOOR_RENDERING_LIBRARY_H
#define CIJFERSPOOR_RENDERING_LIBRARY_H

/// The function of this name in poppler's interface for glib, in glib or in cairo, which are loaded when the first one is asked
/// for; NULL where they are not installed.
void *rendering_function(const char *name);

/// The function that ours of the same name stands before, in the libraries that the program is linked with or else in those that
/// are loaded to draw: with another poppler than 22.12 there are no others.
void *function_behind(const char *name);

/// The library's own function, looked for once.
#define PASS_ON(name)                                                                         \
  ({                                                                                          \
    static __typeof__(&name) original;                                                        \
    if (original == NULL) original = (__typeof__(&name))rendering_function(#name);            \
    original;                                                                                 \
  })

#endif
