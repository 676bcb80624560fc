// What the compact form of findings begins with, compiled into the program.
#pragma once
#include <stddef.h>

/// The text of some invented articles; the number of its bytes goes into `length`.
const unsigned char *_Nonnull cprimer_text(size_t *_Nonnull length);

/// What was found in that text, in the compact form that begins with nothing.
const unsigned char *_Nonnull cprimer_findings(size_t *_Nonnull length);
