// The hot loops of the models: sums of the weights that belong to the features of a decision, and the sums of a
// layer of a network. They stand in C because here the compiler makes each of them twice, once for processors with
// wide vectors, and the program takes what its processor can do. Both give the same sums to the bit.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A template of features: up to four atoms, whose products together with the seed make its hash. Places that are
/// not used name the atom that is always zero.
typedef struct {
  uint64_t seed;
  uint16_t atoms[4];
} cmodels_template;

/// Templates in the order of how many atoms they join: those that join one end at `ends[0]`, and so on.
typedef struct {
  const cmodels_template *_Nonnull first;
  uint32_t ends[4];
} cmodels_templates;

/// The table of a linear model, as English/Models/LinearModel.swift describes it.
typedef struct {
  const void *_Nonnull keys;
  const void *_Nonnull weights;
  uint64_t buckets;
  uint32_t lanes;
} cmodels_linear;

/// The table of a model whose features share it by their hashes, as English/Models/HashedModel.swift describes it.
typedef struct {
  const void *_Nonnull weights;
  uint32_t mask;
} cmodels_hashed;

/// Some lanes of a row.
typedef struct {
  uint32_t first;
  uint32_t end;
} cmodels_lanes;

/// Writes the product of each of `count` atoms: its value times its factor.
void cmodels_products(const uint32_t *_Nonnull values, const uint64_t *_Nonnull factors,
                      size_t count, uint64_t *_Nonnull products);

/// Writes the hash of the feature of each template by the products of the atoms.
void cmodels_hash(cmodels_templates templates, const uint64_t *_Nonnull products,
                  uint32_t *_Nonnull features);

/// A place where the row of a feature may be: where the keys of its bucket begin, and its key.
typedef struct {
  uint32_t bucket;
  uint16_t key;
} cmodels_place;

/// Sums the rows of those of the features of templates that the model knows into `scores`, in the lanes asked for and
/// maybe in others of the same vectors, or adds them to what is there; `places` has room for one for each template.
void cmodels_linear_sums(cmodels_linear model, cmodels_templates templates,
                         const uint64_t *_Nonnull products, cmodels_place *_Nonnull places,
                         cmodels_lanes lanes, bool adding, int16_t *_Nonnull scores);

/// The same of `count` features.
void cmodels_linear_sums_of(cmodels_linear model, const uint32_t *_Nonnull features, size_t count,
                            cmodels_place *_Nonnull places, cmodels_lanes lanes, bool adding,
                            int16_t *_Nonnull scores);

/// A class with the highest score, and by how much it leads the next.
typedef struct {
  int32_t index;
  int32_t margin;
} cmodels_best;

/// The class with the highest score among the first `count`, two at least; of equals the first. `scores` has room for
/// whole vectors of sixteen, and what stands there behind the classes does not matter.
cmodels_best cmodels_best_of(const int16_t *_Nonnull scores, size_t count);

/// The same among some classes, one at least, given as bits.
cmodels_best cmodels_best_among(const int16_t *_Nonnull scores, uint64_t wanted);

/// The sum of the weights of the features, of which there is one for each.
int64_t cmodels_hashed_sum(cmodels_hashed model, cmodels_templates templates,
                           const uint64_t *_Nonnull products);

/// The sums of the weights of the features, of which there are four for each; `features` has room for one for each
/// template.
void cmodels_hashed_sums(cmodels_hashed model, cmodels_templates templates,
                         const uint64_t *_Nonnull products, uint32_t *_Nonnull features,
                         int16_t *_Nonnull scores);

/// Adds to `width` sums, a multiple of 16, the rows of `dense` times the numbers, one after the other; a number that
/// is 0 adds nothing.
void cmodels_dense(const float *_Nonnull numbers, size_t count, const float *_Nonnull dense,
                   size_t width, float *_Nonnull sums);

/// Adds the direction of a vector of `count` numbers, if it has one, to as many sums.
void cmodels_direction(const int8_t *_Nonnull vector, size_t count, float *_Nonnull sums);
