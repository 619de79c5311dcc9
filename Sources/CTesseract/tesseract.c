// Tesseract brings thirty libraries along (curl, archive, encryption). Loading them takes longer than
// reading a born-digital page, at every start. So they are loaded when a page is first recognised: each
// function that is used stands here under its own name and passes its arguments on. One that is missing
// here is missed by the linker; add a line.
#define _GNU_SOURCE
#include "shim.h"

#include <tesseract/version.h>

#include <dlfcn.h>
#include <stdatomic.h>
#include <stddef.h>

#define TEXT(number) #number
#define LIBRARY(number) "libtesseract.so." TEXT(number)

// The function in the library, which is remembered in `known`; NULL if it is not installed.
static void *find(_Atomic(void *) *known, const char *name) {
  void *function = atomic_load_explicit(known, memory_order_acquire);
  if (function) return function;
  void *library = dlopen(LIBRARY(TESSERACT_MAJOR_VERSION), RTLD_LAZY | RTLD_GLOBAL);
  // The next one after this program's own: what was loaded before the library, as the tests do to
  // inject faults, goes first, as it would if the library had been linked.
  function = library ? dlsym(RTLD_NEXT, name) : NULL;
  atomic_store_explicit(known, function, memory_order_release);
  return function;
}

#define FORWARD(result, name, parameters, arguments)                      \
  result name parameters {                                                \
    static _Atomic(void *) known;                                         \
    return ((result(*) parameters)find(&known, #name))arguments;          \
  }

// These two may be called without knowing whether Tesseract is installed; nothing else can be called
// without what the second one gives.
const char *TessVersion(void) {
  static _Atomic(void *) known;
  const char *(*function)(void) = (const char *(*)(void))find(&known, "TessVersion");
  return function ? function() : NULL;
}

TessBaseAPI *TessBaseAPICreate(void) {
  static _Atomic(void *) known;
  TessBaseAPI *(*function)(void) = (TessBaseAPI * (*)(void)) find(&known, "TessBaseAPICreate");
  return function ? function() : NULL;
}

// clang-format off
FORWARD(void, TessBaseAPIDelete, (TessBaseAPI *api), (api))
FORWARD(void, TessBaseAPIEnd, (TessBaseAPI *api), (api))
FORWARD(BOOL, TessBaseAPISetVariable, (TessBaseAPI *api, const char *name, const char *value), (api, name, value))
FORWARD(int, TessBaseAPIInit4, (TessBaseAPI *api, const char *path, const char *language, TessOcrEngineMode mode,
  char **configs, int configCount, char **names, char **values, size_t count, BOOL isQuiet),
  (api, path, language, mode, configs, configCount, names, values, count, isQuiet))
FORWARD(void, TessBaseAPISetPageSegMode, (TessBaseAPI *api, TessPageSegMode mode), (api, mode))
FORWARD(void, TessBaseAPIClearAdaptiveClassifier, (TessBaseAPI *api), (api))
FORWARD(void, TessBaseAPISetImage2, (TessBaseAPI *api, struct Pix *picture), (api, picture))
FORWARD(void, TessBaseAPISetSourceResolution, (TessBaseAPI *api, int dpi), (api, dpi))
FORWARD(int, TessBaseAPIRecognize, (TessBaseAPI *api, ETEXT_DESC *monitor), (api, monitor))
FORWARD(TessResultIterator *, TessBaseAPIGetIterator, (TessBaseAPI *api), (api))
FORWARD(void, TessBaseAPIClear, (TessBaseAPI *api), (api))
FORWARD(BOOL, TessBaseAPIDetectOrientationScript, (TessBaseAPI *api, int *degrees, float *sure,
  const char **script, float *sureOfScript), (api, degrees, sure, script, sureOfScript))

FORWARD(BOOL, TessPageIteratorNext, (TessPageIterator *place, TessPageIteratorLevel level), (place, level))
FORWARD(BOOL, TessPageIteratorIsAtBeginningOf, (const TessPageIterator *place, TessPageIteratorLevel level),
  (place, level))
FORWARD(BOOL, TessPageIteratorBoundingBox, (const TessPageIterator *place, TessPageIteratorLevel level,
  int *left, int *top, int *right, int *bottom), (place, level, left, top, right, bottom))
FORWARD(TessPolyBlockType, TessPageIteratorBlockType, (const TessPageIterator *place), (place))

FORWARD(void, TessResultIteratorDelete, (TessResultIterator *results), (results))
FORWARD(TessPageIterator *, TessResultIteratorGetPageIterator, (TessResultIterator *results), (results))
FORWARD(const TessPageIterator *, TessResultIteratorGetPageIteratorConst, (const TessResultIterator *results), (results))
FORWARD(BOOL, TessResultIteratorNext, (TessResultIterator *results, TessPageIteratorLevel level), (results, level))
FORWARD(char *, TessResultIteratorGetUTF8Text, (const TessResultIterator *results, TessPageIteratorLevel level),
  (results, level))
FORWARD(float, TessResultIteratorConfidence, (const TessResultIterator *results, TessPageIteratorLevel level),
  (results, level))
FORWARD(void, TessDeleteText, (const char *text), (text))

FORWARD(ETEXT_DESC *, TessMonitorCreate, (void), ())
FORWARD(void, TessMonitorDelete, (ETEXT_DESC *monitor), (monitor))
FORWARD(void, TessMonitorSetDeadlineMSecs, (ETEXT_DESC *monitor, int milliseconds), (monitor, milliseconds))

FORWARD(void, omp_set_max_active_levels, (int levels), (levels))
