#include "CModels.h"

static const unsigned char bytes[] __attribute__((aligned(64))) = {
#embed "uncertainty.model"
};

const void *cmodels_english_uncertainty(size_t *length) {
  *length = sizeof bytes;
  return bytes;
}
