#include "CModels.h"

static const unsigned char bytes[] __attribute__((aligned(64))) = {
#embed "attribution.model"
};

const void *cmodels_english_attribution(size_t *length) {
  *length = sizeof bytes;
  return bytes;
}
