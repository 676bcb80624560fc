#include "CModels.h"

static const unsigned char bytes[] __attribute__((aligned(64))) = {
#embed "commitment.model"
};

const void *cmodels_english_commitment(size_t *length) {
  *length = sizeof bytes;
  return bytes;
}
