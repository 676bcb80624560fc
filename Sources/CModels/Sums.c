#include "Sums.h"

#include <string.h>
#if defined(__x86_64__)
#include <emmintrin.h>
#endif

// A product and a sum are rounded one after the other on all processors.
#pragma STDC FP_CONTRACT OFF

#define CMODELS_INLINE static inline __attribute__((always_inline))

// CMODELS_BOTH(RESULT, NAME, (PARAMETERS), (ARGUMENTS)) defines NAME, which does what the inlined NAME_loop does, with
// wide vectors where the processor has them.
#if defined(__x86_64__)
#define CMODELS_BOTH(result, name, parameters, arguments)                                       \
  __attribute__((target("avx2,bmi,bmi2"))) static result name##_wide parameters {               \
    return name##_loop arguments;                                                               \
  }                                                                                             \
  result name parameters {                                                                      \
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")) {                     \
      return name##_wide arguments;                                                             \
    }                                                                                           \
    return name##_loop arguments;                                                               \
  }
#else
#define CMODELS_BOTH(result, name, parameters, arguments) \
  result name parameters { return name##_loop arguments; }
#endif

typedef int8_t bytes16 __attribute__((vector_size(16), aligned(1)));
typedef int16_t words16 __attribute__((vector_size(32), aligned(2)));
typedef int8_t bytes8 __attribute__((vector_size(8), aligned(1)));
typedef int16_t words8 __attribute__((vector_size(16), aligned(2)));
typedef uint16_t keys8 __attribute__((vector_size(16), aligned(2)));
typedef int8_t bytes4 __attribute__((vector_size(4), aligned(1)));
typedef int16_t words4 __attribute__((vector_size(8), aligned(2)));
typedef float floats16 __attribute__((vector_size(64), aligned(4)));

// MARK: - Features

CMODELS_INLINE void cmodels_products_loop(const uint32_t *values, const uint64_t *factors,
                                          size_t count, uint64_t *products) {
  for (size_t index = 0; index < count; index++) products[index] = values[index] * factors[index];
}

CMODELS_BOTH(void, cmodels_products,
             (const uint32_t *values, const uint64_t *factors, size_t count, uint64_t *products),
             (values, factors, count, products))

/// The hash of a template that joins so many atoms.
CMODELS_INLINE uint32_t hash_of(const cmodels_template *template, int width,
                                const uint64_t *products) {
  uint64_t hash = template->seed;
  for (int place = 0; place < width; place++) hash += products[template->atoms[place]];
  return (uint32_t)(hash >> 32);
}

// A loop for each width: what is not joined need not be read.
#define FOR_EACH_HASH(templates, products, ...)                                       \
  do {                                                                                \
    uint32_t index = 0;                                                               \
    for (; index < (templates).ends[0]; index++) {                                    \
      uint32_t hash = hash_of((templates).first + index, 1, products);                \
      __VA_ARGS__                                                                     \
    }                                                                                 \
    for (; index < (templates).ends[1]; index++) {                                    \
      uint32_t hash = hash_of((templates).first + index, 2, products);                \
      __VA_ARGS__                                                                     \
    }                                                                                 \
    for (; index < (templates).ends[2]; index++) {                                    \
      uint32_t hash = hash_of((templates).first + index, 3, products);                \
      __VA_ARGS__                                                                     \
    }                                                                                 \
    for (; index < (templates).ends[3]; index++) {                                    \
      uint32_t hash = hash_of((templates).first + index, 4, products);                \
      __VA_ARGS__                                                                     \
    }                                                                                 \
  } while (0)

CMODELS_INLINE void cmodels_hash_loop(cmodels_templates templates, const uint64_t *products,
                                      uint32_t *features) {
  FOR_EACH_HASH(templates, products, features[index] = hash;);
}

CMODELS_BOTH(void, cmodels_hash,
             (cmodels_templates templates, const uint64_t *products, uint32_t *features),
             (templates, products, features))

// MARK: - Linear models

/// The place among eight keys of one that is not 0; 8 where it is none of them.
CMODELS_INLINE uint32_t place_of(const void *keys, uint16_t key) {
#if defined(__x86_64__)
  __m128i equal = _mm_cmpeq_epi16(_mm_loadu_si128(keys), _mm_set1_epi16((short)key));
  // Two bits are set for each key that is equal, and one behind them all.
  return (uint32_t)__builtin_ctz((unsigned)_mm_movemask_epi8(equal) | 1u << 16) >> 1;
#else
  bytes8 equal = __builtin_convertvector(*(const keys8 *)keys == key, bytes8);
  uint64_t bits;
  memcpy(&bits, &equal, sizeof bits);
  return bits == 0 ? 8 : (uint32_t)__builtin_ctzll(bits) >> 3;
#endif
}

/// Replaces the features by the offsets of the rows of those that the model knows; returns how many they are.
CMODELS_INLINE size_t find(cmodels_linear model, uint32_t *features, size_t count) {
  const char *keys = model.keys, *weights = model.weights;
  // The keys lie all over the table: all of them are asked for before the first is read, and each row of weights
  // as soon as it is known.
  for (size_t index = 0; index < count; index++) {
    __builtin_prefetch(keys + ((features[index] * model.buckets) >> 32) * 16);
  }
  size_t found = 0;
  for (size_t index = 0; index < count; index++) {
    uint32_t feature = features[index];
    uint64_t bucket = (feature * model.buckets) >> 32;
    uint16_t key = (uint16_t)feature == 0 ? 1 : (uint16_t)feature;
    uint32_t place = place_of(keys + bucket * 16, key);
    uint32_t row = (uint32_t)(bucket * 8 + place) * model.lanes;
    features[found] = row;
    __builtin_prefetch(weights + row);
    found += place < 8;
  }
  return found;
}

/// Sums so many blocks of sixteen lanes of the rows, which stay in registers.
CMODELS_INLINE void add(const int8_t *weights, const uint32_t *rows, size_t count, int blocks,
                        bool adding, int16_t *scores) {
  words16 sums[4];
  for (int block = 0; block < blocks; block++) {
    sums[block] = adding ? *(words16 *)(scores + 16 * block) : (words16){0};
  }
  for (size_t index = 0; index < count; index++) {
    const int8_t *row = weights + rows[index];
    for (int block = 0; block < blocks; block++) {
      sums[block] += __builtin_convertvector(*(const bytes16 *)(row + 16 * block), words16);
    }
  }
  for (int block = 0; block < blocks; block++) *(words16 *)(scores + 16 * block) = sums[block];
}

/// The same of eight lanes.
CMODELS_INLINE void add_half(const int8_t *weights, const uint32_t *rows, size_t count,
                             bool adding, int16_t *scores) {
  words8 sums = adding ? *(words8 *)scores : (words8){0};
  for (size_t index = 0; index < count; index++) {
    sums += __builtin_convertvector(*(const bytes8 *)(weights + rows[index]), words8);
  }
  *(words8 *)scores = sums;
}

CMODELS_INLINE void cmodels_linear_sums_loop(cmodels_linear model, uint32_t *features, size_t count,
                                             cmodels_lanes lanes, bool adding, int16_t *scores) {
  size_t found = find(model, features, count);
  uint32_t first = lanes.first & ~15u;
  const int8_t *weights = (const int8_t *)model.weights + first;
  // The lanes up to the end of a row.
  uint32_t whole = (model.lanes - first) / 16, wanted = (lanes.end - first + 15) / 16;
  switch (wanted < whole ? wanted : whole) {
    case 0: break;
    case 1: add(weights, features, found, 1, adding, scores + first); break;
    case 2: add(weights, features, found, 2, adding, scores + first); break;
    case 3: add(weights, features, found, 3, adding, scores + first); break;
    default: add(weights, features, found, 4, adding, scores + first); break;
  }
  if (wanted > whole) {
    add_half(weights + 16 * whole, features, found, adding, scores + first + 16 * whole);
  }
}

CMODELS_BOTH(void, cmodels_linear_sums,
             (cmodels_linear model, uint32_t *features, size_t count, cmodels_lanes lanes,
              bool adding, int16_t *scores),
             (model, features, count, lanes, adding, scores))

// MARK: - Models that share a table

CMODELS_INLINE int64_t cmodels_hashed_sum_loop(cmodels_hashed model, cmodels_templates templates,
                                               const uint64_t *products) {
  const int8_t *weights = model.weights;
  int64_t sum = 0;
  FOR_EACH_HASH(templates, products, sum += weights[hash & model.mask];);
  return sum;
}

CMODELS_BOTH(int64_t, cmodels_hashed_sum,
             (cmodels_hashed model, cmodels_templates templates, const uint64_t *products),
             (model, templates, products))

CMODELS_INLINE void cmodels_hashed_sums_loop(cmodels_hashed model, cmodels_templates templates,
                                             const uint64_t *products, uint32_t *features,
                                             int16_t *scores) {
  const int8_t *weights = model.weights;
  // All rows are asked for before the first is read.
  FOR_EACH_HASH(templates, products, {
    features[index] = (hash & model.mask) * 4;
    __builtin_prefetch(weights + features[index]);
  });
  words4 sums = {0};
  for (uint32_t index = 0; index < templates.ends[3]; index++) {
    sums += __builtin_convertvector(*(const bytes4 *)(weights + features[index]), words4);
  }
  *(words4 *)scores = sums;
}

CMODELS_BOTH(void, cmodels_hashed_sums,
             (cmodels_hashed model, cmodels_templates templates, const uint64_t *products,
              uint32_t *features, int16_t *scores),
             (model, templates, products, features, scores))

// MARK: - Layers of a network

CMODELS_INLINE void cmodels_dense_loop(const float *numbers, size_t count, const float *dense,
                                       size_t width, float *sums) {
  for (size_t start = 0; start + 16 <= width; start += 16) {
    // They stay in registers until all numbers have been added.
    floats16 block = *(floats16 *)(sums + start);
    const float *row = dense + start;
    for (size_t index = 0; index < count; index++, row += width) {
      if (numbers[index] != 0) block += numbers[index] * *(const floats16 *)row;
    }
    *(floats16 *)(sums + start) = block;
  }
}

CMODELS_BOTH(void, cmodels_dense,
             (const float *numbers, size_t count, const float *dense, size_t width, float *sums),
             (numbers, count, dense, width, sums))
