// SPDX-License-Identifier: EUPL-1.2
#include "CRecognition.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

// Tesseract is loaded when the first scan comes: linking it would slow down every start of the program, and a machine without
// it can still read everything else. The functions are those of its C interface, version 5.

enum { LEVEL_LINE = 2, LEVEL_WORD = 3, LEVEL_SYMBOL = 4, MODE_AUTO = 3 };

typedef struct {
  void *(*create)(void);
  int (*init)(void *, const char *, const char *);
  void (*set_mode)(void *, int);
  void (*set_image)(void *, const unsigned char *, int, int, int, int);
  void (*set_resolution)(void *, int);
  int (*recognize)(void *, void *);
  void *(*iterator)(void *);
  void (*delete_iterator)(void *);
  void *(*page_iterator)(void *);
  int (*begins)(const void *, int);
  int (*box)(const void *, int, int *, int *, int *, int *);
  int (*baseline)(const void *, int, int *, int *, int *, int *);
  int (*next)(void *, int);
  char *(*text)(const void *, int);
  float (*confidence)(const void *, int);
  void (*delete_text)(const char *);
  void (*clear)(void *);
  void (*delete_engine)(void *);
} tesseract;

static bool load(tesseract *t) {
  void *library = dlopen("libtesseract.so.5", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return false;
  struct { const char *name; void *place; } functions[] = {
      {"TessBaseAPICreate", &t->create},
      {"TessBaseAPIInit3", &t->init},
      {"TessBaseAPISetPageSegMode", &t->set_mode},
      {"TessBaseAPISetImage", &t->set_image},
      {"TessBaseAPISetSourceResolution", &t->set_resolution},
      {"TessBaseAPIRecognize", &t->recognize},
      {"TessBaseAPIGetIterator", &t->iterator},
      {"TessResultIteratorDelete", &t->delete_iterator},
      {"TessResultIteratorGetPageIterator", &t->page_iterator},
      {"TessPageIteratorIsAtBeginningOf", &t->begins},
      {"TessPageIteratorBoundingBox", &t->box},
      {"TessPageIteratorBaseline", &t->baseline},
      {"TessResultIteratorNext", &t->next},
      {"TessResultIteratorGetUTF8Text", &t->text},
      {"TessResultIteratorConfidence", &t->confidence},
      {"TessDeleteText", &t->delete_text},
      {"TessBaseAPIClear", &t->clear},
      {"TessBaseAPIDelete", &t->delete_engine},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    void *address = dlsym(library, functions[i].name);
    if (address == NULL) return false;
    *(void **)functions[i].place = address;
  }
  return true;
}

static size_t decode(const unsigned char *text, uint32_t *scalar) {
  if (text[0] < 0x80) return *scalar = text[0], text[0] != 0;
  int length = text[0] >= 0xf0 ? 3 : text[0] >= 0xe0 ? 2 : 1;
  *scalar = text[0] & (0x3f >> length);
  for (int i = 1; i <= length; i++) {
    if ((text[i] & 0xc0) != 0x80) return 0;
    *scalar = *scalar << 6 | (text[i] & 0x3f);
  }
  return (size_t)length + 1;
}

// The characters of one symbol share its box evenly; a ligature has several.
static bool add(worker_symbol **symbols, size_t *count, size_t *capacity, worker_symbol symbol, const char *text) {
  uint32_t scalars[8];
  int found = 0;
  for (size_t step; found < 8 && (step = decode((const unsigned char *)text, &scalars[found])) > 0; text += step) found++;
  float width = found > 0 ? (symbol.x1 - symbol.x0) / (float)found : 0;
  for (int i = 0; i < found; i++) {
    if (*count == *capacity) {
      size_t larger = *capacity == 0 ? 1024 : *capacity * 2;
      worker_symbol *moved = realloc(*symbols, larger * sizeof(worker_symbol));
      if (moved == NULL) return false;
      *symbols = moved;
      *capacity = larger;
    }
    worker_symbol part = symbol;
    part.scalar = scalars[i];
    part.x0 = symbol.x0 + width * (float)i;
    part.x1 = part.x0 + width;
    if (i > 0) part.starts_word = 0;
    (*symbols)[(*count)++] = part;
  }
  return true;
}

static void measure_line(const tesseract *t, const void *page, worker_symbol *symbol) {
  int x0, y0, x1, y1;
  if (t->box(page, LEVEL_LINE, &x0, &y0, &x1, &y1)) symbol->line = (float)(y1 - y0);
  if (t->baseline(page, LEVEL_LINE, &x0, &y0, &x1, &y1) && x1 > x0) {
    symbol->baseline = (float)(y0 + y1) / 2;
    symbol->slope = (float)(y1 - y0) / (float)(x1 - x0);
  }
}

static bool collect(const tesseract *t, void *iterator, worker_symbol **symbols, size_t *count) {
  void *page = t->page_iterator(iterator);
  size_t capacity = 0;
  worker_symbol symbol = {0};
  do {
    if (t->begins(page, LEVEL_LINE)) measure_line(t, page, &symbol);
    symbol.starts_word = (uint8_t)(t->begins(page, LEVEL_WORD) != 0);
    float sure = t->confidence(iterator, LEVEL_WORD);
    symbol.confidence = sure < 0 ? 0 : sure > 100 ? 100 : (uint8_t)sure;
    int x0, y0, x1, y1;
    char *text = t->text(iterator, LEVEL_SYMBOL);
    if (text == NULL) continue;
    if (t->box(page, LEVEL_SYMBOL, &x0, &y0, &x1, &y1)) {
      symbol.x0 = (float)x0, symbol.y0 = (float)y0, symbol.x1 = (float)x1, symbol.y1 = (float)y1;
      if (!add(symbols, count, &capacity, symbol, text)) {
        t->delete_text(text);
        return false;
      }
    }
    t->delete_text(text);
  } while (t->next(iterator, LEVEL_SYMBOL));
  return true;
}

static tesseract library;
static void *engine;

static int prepare(const char *languages) {
  // One worker, one core: the pool has as many workers as there are cores to use.
  setenv("OMP_THREAD_LIMIT", "1", 1);
  if (!load(&library)) return 1;
  void *created = library.create();
  if (created == NULL) return 3;
  if (library.init(created, NULL, languages) != 0) {
    library.delete_engine(created);
    return 2;
  }
  engine = created;
  return 0;
}

static int status = -1;
// There is one engine, and it takes one page at a time. A worker has one thread; a process that recognises by itself may have more.
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static int prepare_once(const char *languages) {
  if (status < 0) status = prepare(languages);
  return status;
}

int worker_prepare_recognition(const char *languages) {
  pthread_mutex_lock(&turn);
  int result = prepare_once(languages);
  pthread_mutex_unlock(&turn);
  return result;
}

void worker_forget_recognition(void) {
  pthread_mutex_lock(&turn);
  if (engine != NULL) library.delete_engine(engine);
  engine = NULL;
  status = -1;
  pthread_mutex_unlock(&turn);
}

static int recognize(
    const uint8_t *grey, int width, int height, int stride, int resolution, const char *languages,
    worker_symbol **symbols, size_t *count) {
  *symbols = NULL;
  *count = 0;
  if (prepare_once(languages) != 0) return status;
  library.set_mode(engine, MODE_AUTO);
  library.set_image(engine, grey, width, height, 1, stride);
  library.set_resolution(engine, resolution);
  if (library.recognize(engine, NULL) != 0) return 3;
  void *iterator = library.iterator(engine);
  bool complete = iterator == NULL || collect(&library, iterator, symbols, count);
  if (iterator != NULL) library.delete_iterator(iterator);
  library.clear(engine);
  return complete ? 0 : 3;
}

int worker_recognize(
    const uint8_t *grey, int width, int height, int stride, int resolution, const char *languages,
    worker_symbol **symbols, size_t *count) {
  pthread_mutex_lock(&turn);
  int result = recognize(grey, width, height, stride, resolution, languages, symbols, count);
  pthread_mutex_unlock(&turn);
  return result;
}
