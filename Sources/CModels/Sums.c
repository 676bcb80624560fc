#include "Sums.h"

#include <math.h>
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

/// Where the row of a feature may be. Its keys are asked for: they lie all over the table.
CMODELS_INLINE cmodels_place place_for(cmodels_linear model, uint32_t feature) {
  uint32_t bucket = (uint32_t)((feature * model.buckets) >> 32) * 16;
  __builtin_prefetch((const char *)model.keys + bucket);
  return (cmodels_place){bucket, (uint16_t)feature == 0 ? 1 : (uint16_t)feature};
}

/// Puts the offsets of the rows of those features that the model knows where their places stood; returns how many
/// they are. Each row is asked for as soon as it is known.
CMODELS_INLINE size_t find(cmodels_linear model, cmodels_place *places, size_t count) {
  const char *keys = model.keys, *weights = model.weights;
  size_t found = 0;
  for (size_t index = 0; index < count; index++) {
    uint32_t bucket = places[index].bucket;
    uint32_t place = place_of(keys + bucket, places[index].key);
    // A bucket has eight rows and sixteen bytes of keys.
    uint32_t row = (bucket / 2 + place) * model.lanes;
    places[found].bucket = row;
    // What is not known has no row: to ask for the memory that stands in its place would drive out what is needed.
    __builtin_prefetch(weights + (place < 8 ? row : 0));
    found += place < 8;
  }
  return found;
}

/// Sums so many blocks of sixteen lanes of the rows, which stay in registers.
CMODELS_INLINE void add(const int8_t *weights, const cmodels_place *rows, size_t count,
                        int blocks, bool adding, int16_t *scores) {
  words16 sums[4];
  for (int block = 0; block < blocks; block++) {
    sums[block] = adding ? *(words16 *)(scores + 16 * block) : (words16){0};
  }
  for (size_t index = 0; index < count; index++) {
    const int8_t *row = weights + rows[index].bucket;
    for (int block = 0; block < blocks; block++) {
      sums[block] += __builtin_convertvector(*(const bytes16 *)(row + 16 * block), words16);
    }
  }
  for (int block = 0; block < blocks; block++) *(words16 *)(scores + 16 * block) = sums[block];
}

/// The same of eight lanes.
CMODELS_INLINE void add_half(const int8_t *weights, const cmodels_place *rows, size_t count,
                             bool adding, int16_t *scores) {
  words8 sums = adding ? *(words8 *)scores : (words8){0};
  for (size_t index = 0; index < count; index++) {
    sums += __builtin_convertvector(*(const bytes8 *)(weights + rows[index].bucket), words8);
  }
  *(words8 *)scores = sums;
}

CMODELS_INLINE void add_found(cmodels_linear model, cmodels_place *places, size_t count,
                              cmodels_lanes lanes, bool adding, int16_t *scores) {
  size_t found = find(model, places, count);
  uint32_t first = lanes.first & ~15u;
  const int8_t *weights = (const int8_t *)model.weights + first;
  // The lanes up to the end of a row.
  uint32_t whole = (model.lanes - first) / 16, wanted = (lanes.end - first + 15) / 16;
  switch (wanted < whole ? wanted : whole) {
    case 0: break;
    case 1: add(weights, places, found, 1, adding, scores + first); break;
    case 2: add(weights, places, found, 2, adding, scores + first); break;
    case 3: add(weights, places, found, 3, adding, scores + first); break;
    default: add(weights, places, found, 4, adding, scores + first); break;
  }
  if (wanted > whole) {
    add_half(weights + 16 * whole, places, found, adding, scores + first + 16 * whole);
  }
}

CMODELS_INLINE void cmodels_linear_sums_loop(cmodels_linear model, cmodels_templates templates,
                                             const uint64_t *products, cmodels_place *places,
                                             cmodels_lanes lanes, bool adding, int16_t *scores) {
  FOR_EACH_HASH(templates, products, places[index] = place_for(model, hash););
  add_found(model, places, templates.ends[3], lanes, adding, scores);
}

CMODELS_BOTH(void, cmodels_linear_sums,
             (cmodels_linear model, cmodels_templates templates, const uint64_t *products,
              cmodels_place *places, cmodels_lanes lanes, bool adding, int16_t *scores),
             (model, templates, products, places, lanes, adding, scores))

CMODELS_INLINE void cmodels_linear_sums_of_loop(cmodels_linear model, const uint32_t *features,
                                                size_t count, cmodels_place *places,
                                                cmodels_lanes lanes, bool adding,
                                                int16_t *scores) {
  for (size_t index = 0; index < count; index++) places[index] = place_for(model, features[index]);
  add_found(model, places, count, lanes, adding, scores);
}

CMODELS_BOTH(void, cmodels_linear_sums_of,
             (cmodels_linear model, const uint32_t *features, size_t count, cmodels_place *places,
              cmodels_lanes lanes, bool adding, int16_t *scores),
             (model, features, count, places, lanes, adding, scores))

CMODELS_INLINE cmodels_best cmodels_best_of_loop(const int16_t *scores, size_t count) {
  const words16 numbers = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  words16 highest = {0}, second = {0};
  highest += INT16_MIN, second += INT16_MIN;
  for (size_t start = 0; start < count; start += 16) {
    words16 block = *(const words16 *)(scores + start);
    words16 left = numbers + (int16_t)start < (int16_t)count;
    block = (block & left) | (~left & INT16_MIN);
    second = __builtin_elementwise_max(second, __builtin_elementwise_min(highest, block));
    highest = __builtin_elementwise_max(highest, block);
  }
  int16_t best = __builtin_reduce_max(highest);
  words16 equal = highest == best;
  int16_t next = best;
  if (__builtin_reduce_add(equal) == -1) {
    words16 others = (equal & INT16_MIN) | (~equal & highest);
    next = __builtin_reduce_max(__builtin_elementwise_max(second, others));
  }
  int32_t index = 0;
  while (!__builtin_reduce_or(*(const words16 *)(scores + index) == best)) index += 16;
  while (scores[index] != best) index++;
  return (cmodels_best){index, best - next};
}

CMODELS_BOTH(cmodels_best, cmodels_best_of, (const int16_t *scores, size_t count), (scores, count))

CMODELS_INLINE cmodels_best cmodels_best_among_loop(const int16_t *scores, uint64_t wanted) {
  const words16 bits = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, INT16_MIN};
  words16 highest = {0}, second = {0};
  highest += INT16_MIN, second += INT16_MIN;
  for (uint32_t start = 0; start < 64 && wanted >> start != 0; start += 16) {
    words16 asked = (bits & (int16_t)(wanted >> start)) != 0;
    words16 block = (*(const words16 *)(scores + start) & asked) | (~asked & INT16_MIN);
    second = __builtin_elementwise_max(second, __builtin_elementwise_min(highest, block));
    highest = __builtin_elementwise_max(highest, block);
  }
  int16_t best = __builtin_reduce_max(highest);
  words16 equal = highest == best;
  int16_t next = best;
  if (__builtin_reduce_add(equal) == -1) {
    words16 others = (equal & INT16_MIN) | (~equal & highest);
    next = __builtin_reduce_max(__builtin_elementwise_max(second, others));
  }
  int32_t index = __builtin_ctzll(wanted);
  while (scores[index] != best || !(wanted >> index & 1)) index++;
  return (cmodels_best){index, best - next};
}

CMODELS_BOTH(cmodels_best, cmodels_best_among, (const int16_t *scores, uint64_t wanted),
             (scores, wanted))

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

/// Adds the rows to so many blocks of the sums, which stay in registers until all numbers have been added.
CMODELS_INLINE void add_rows(const float *numbers, size_t count, const float *dense, size_t width,
                             int blocks, float *sums) {
  floats16 own[2];
  for (int block = 0; block < blocks; block++) own[block] = *(floats16 *)(sums + 16 * block);
  for (size_t index = 0; index < count; index++, dense += width) {
    if (numbers[index] == 0) continue;
    for (int block = 0; block < blocks; block++) {
      own[block] += numbers[index] * *(const floats16 *)(dense + 16 * block);
    }
  }
  for (int block = 0; block < blocks; block++) *(floats16 *)(sums + 16 * block) = own[block];
}

CMODELS_INLINE void cmodels_dense_loop(const float *numbers, size_t count, const float *dense,
                                       size_t width, float *sums) {
  size_t start = 0;
  for (; start + 32 <= width; start += 32) {
    add_rows(numbers, count, dense + start, width, 2, sums + start);
  }
  if (start < width) add_rows(numbers, count, dense + start, width, 1, sums + start);
}

CMODELS_BOTH(void, cmodels_dense,
             (const float *numbers, size_t count, const float *dense, size_t width, float *sums),
             (numbers, count, dense, width, sums))

CMODELS_INLINE void cmodels_direction_loop(const int8_t *vector, size_t count, float *sums) {
  int32_t length = 0;
  for (size_t index = 0; index < count; index++) length += vector[index] * vector[index];
  if (length == 0) return;
  float scale = 1 / sqrtf((float)length);
  for (size_t index = 0; index < count; index++) sums[index] += (float)vector[index] * scale;
}

CMODELS_BOTH(void, cmodels_direction, (const int8_t *vector, size_t count, float *sums),
             (vector, count, sums))
