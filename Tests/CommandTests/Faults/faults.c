// Puts faults into the native libraries of a worker: loaded before them with LD_PRELOAD.
//
// FAULT=LIBRARY:KIND[:PAGE] says which library goes wrong, how, and (poppler) on which page.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void fault(const char *library, int page) {
  const char *wish = getenv("FAULT");
  char name[32], kind[32];
  int wanted = 0;
  if (!wish || sscanf(wish, "%31[^:]:%31[^:]:%d", name, kind, &wanted) < 2) return;
  if (strcmp(name, library) != 0 || (wanted && page && wanted != page)) return;
  if (!strcmp(kind, "crash")) *(volatile int *)8 = 1;
  if (!strcmp(kind, "abort")) abort();
  if (!strcmp(kind, "hang")) for (;;) pause();
  if (!strcmp(kind, "stop")) raise(SIGSTOP);
  if (!strcmp(kind, "exit")) exit(0);
  if (!strcmp(kind, "memory")) for (;;) if (!malloc(64 << 20)) abort();
  if (!strcmp(kind, "garbage")) {
    printf("{\"id\": 7, garbage\n");
    fflush(stdout);
  }
}

#define NEXT(name) dlsym(RTLD_NEXT, name)

void *poppler_document_get_page(void *document, int index) {
  fault("poppler", index + 1);
  return ((void *(*)(void *, int))NEXT("poppler_document_get_page"))(document, index);
}

int TessBaseAPIRecognize(void *engine, void *monitor) {
  fault("tesseract", 0);
  return ((int (*)(void *, void *))NEXT("TessBaseAPIRecognize"))(engine, monitor);
}

int pixFindSkew(void *picture, float *angle, float *confidence) {
  fault("leptonica", 0);
  return ((int (*)(void *, float *, float *))NEXT("pixFindSkew"))(picture, angle, confidence);
}

int Hunspell_spell(void *dictionary, const char *word) {
  fault("hunspell", 0);
  return ((int (*)(void *, const char *))NEXT("Hunspell_spell"))(dictionary, word);
}
