#include "CPrimer.h"

// A byte behind the end, since there may be none before that is recorded the first time.
static const unsigned char text[] = {
#embed "primer.txt" suffix(,)
  0
};
static const unsigned char findings[] = {
#embed "primer.findings" suffix(,)
  0
};

const unsigned char *cprimer_text(size_t *length) {
  *length = sizeof text - 1;
  return text;
}

const unsigned char *cprimer_findings(size_t *length) {
  *length = sizeof findings - 1;
  return findings;
}
