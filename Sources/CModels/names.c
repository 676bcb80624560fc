#include "CModels.h"

static const unsigned char bytes[] __attribute__((aligned(64))) = {
#embed "names.model"
};

const void *cmodels_english_names(size_t *length) {
  *length = sizeof bytes;
  return bytes;
}
