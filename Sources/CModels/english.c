#include "CModels.h"

static const unsigned char bytes[] __attribute__((aligned(64))) = {
#embed "english.model"
};

const void *cmodels_english(size_t *length) {
  *length = sizeof bytes;
  return bytes;
}
