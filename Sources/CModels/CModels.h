// The models of the language pipeline, compiled into the program, and the sums of their weights.
#pragma once
#include <stddef.h>

#include "Sums.h"

/// Asks for a line of memory that will be read soon. It is never wrong to ask, whatever the address.
static inline void cmodels_prefetch(const void *_Nonnull place) { __builtin_prefetch(place); }

/// The bytes of the model for a language, as English/Models/ModelFile.swift describes them; their number
/// goes into `length`.
const void *_Nonnull cmodels_english(size_t *_Nonnull length);

/// The bytes of the models of names for it, in the same form.
const void *_Nonnull cmodels_english_names(size_t *_Nonnull length);

/// The bytes of the model of uncertainty for it, in the same form.
const void *_Nonnull cmodels_english_uncertainty(size_t *_Nonnull length);

/// The bytes of the models of commitment for it, in the same form.
const void *_Nonnull cmodels_english_commitment(size_t *_Nonnull length);

/// The bytes of the models of attributions for it, in the same form.
const void *_Nonnull cmodels_english_attribution(size_t *_Nonnull length);
