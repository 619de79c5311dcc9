#include <tesseract/capi.h>

// libgomp, which Tesseract brings along; its own header belongs to the compiler.
extern void omp_set_max_active_levels(int levels);
