// SPDX-License-Identifier: EUPL-1.2
//
// libcurl brings some thirty libraries along, which would double the start-up of every command for the one that fetches.
// These functions stand in its place for Foundation's URLSession and load it at the first call. Every one takes at most six
// arguments, all of them whole numbers or pointers, so that a word each is all there is to pass on.
#define _GNU_SOURCE
#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

typedef intptr_t word;
typedef word (*function)(word, word, word, word, word, word);

static void *library;
static pthread_once_t loaded = PTHREAD_ONCE_INIT;

static void load(void) {
  library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
}

static function find(const char *name) {
  pthread_once(&loaded, load);
  return library == NULL ? NULL : (function)dlsym(library, name);
}

bool curl_is_installed(void) { return find("curl_version") != NULL; }

// Zero is NULL where a handle is asked for, which URLSession reports as an error of the request.
#define PASS_ON(name)                                                     \
  word name(word a, word b, word c, word d, word e, word f) {             \
    static function original;                                             \
    if (original == NULL) original = find(#name);                         \
    return original == NULL ? 0 : original(a, b, c, d, e, f);             \
  }

// An option's one value comes as a variable argument.
#define PASS_ON_OPTION(name)                                              \
  word name(word handle, word option, ...) {                              \
    static function original;                                             \
    if (original == NULL) original = find(#name);                         \
    va_list values;                                                       \
    va_start(values, option);                                             \
    word value = va_arg(values, word);                                    \
    va_end(values);                                                       \
    return original == NULL ? 0 : original(handle, option, value, 0, 0, 0); \
  }

PASS_ON(curl_easy_cleanup)
PASS_ON(curl_easy_init)
PASS_ON(curl_easy_pause)
PASS_ON(curl_easy_strerror)
PASS_ON(curl_free)
PASS_ON(curl_global_init)
PASS_ON(curl_multi_add_handle)
PASS_ON(curl_multi_assign)
PASS_ON(curl_multi_cleanup)
PASS_ON(curl_multi_info_read)
PASS_ON(curl_multi_init)
PASS_ON(curl_multi_remove_handle)
PASS_ON(curl_multi_socket_action)
PASS_ON(curl_slist_append)
PASS_ON(curl_slist_free_all)
PASS_ON(curl_url)
PASS_ON(curl_url_get)
PASS_ON(curl_url_set)
PASS_ON(curl_version)
PASS_ON(curl_version_info)
PASS_ON_OPTION(curl_easy_getinfo)
PASS_ON_OPTION(curl_easy_setopt)
PASS_ON_OPTION(curl_multi_setopt)
