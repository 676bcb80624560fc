// Memory that is counted, that can be given back in one go, and whose end is no end of the program.
#include "ParseMemory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// What stands before the bytes of every block.
struct block {
  struct block *before;
  struct block *after;
  size_t size;
  /// Keeps what follows aligned for any type.
  size_t padding;
};

enum { chunk = 1 << 16, allocations_between_looks = 256 };

parse_memory *parse_memory_new(size_t limit, bool (*should_stop)(const void *),
                               const void *context) {
  parse_memory *memory = calloc(1, sizeof *memory);
  if (!memory) return NULL;
  memory->limit = limit;
  memory->should_stop = should_stop;
  memory->context = context;
  return memory;
}

size_t parse_memory_used(const parse_memory *memory) { return memory->used; }

void parse_memory_free(parse_memory *memory) {
  struct block *block = memory->blocks;
  while (block) {
    struct block *after = block->after;
    free(block);
    block = after;
  }
  free(memory);
}

void parse_memory_leave(parse_memory *memory, parse_outcome outcome) {
  if (memory->is_parsing) longjmp(memory->out, outcome);
}

/// Leaves the parse where `size` more bytes are too many, or where it was asked to stop.
static void look(parse_memory *memory, size_t size) {
  if (size > memory->limit || memory->used > memory->limit - size)
    parse_memory_leave(memory, parse_out_of_memory);
  if (++memory->looks < allocations_between_looks) return;
  memory->looks = 0;
  if (memory->should_stop(memory->context)) parse_memory_leave(memory, parse_stopped);
}

static void link_first(parse_memory *memory, struct block *block) {
  block->before = NULL;
  block->after = memory->blocks;
  if (memory->blocks) memory->blocks->before = block;
  memory->blocks = block;
}

static void unlink_block(parse_memory *memory, struct block *block) {
  if (block->before) block->before->after = block->after;
  if (block->after) block->after->before = block->before;
  if (memory->blocks == block) memory->blocks = block->after;
}

void *parse_memory_take(parse_memory *memory, size_t size) {
  look(memory, size);
  struct block *block = size > SIZE_MAX - sizeof *block ? NULL : malloc(sizeof *block + size);
  if (!block) {
    parse_memory_leave(memory, parse_out_of_memory);
    // No parse is running: a few bytes for a result could not be had, and there is no going on.
    abort();
  }
  block->size = size;
  memory->used += size;
  link_first(memory, block);
  return block + 1;
}

void parse_memory_return(parse_memory *memory, void *piece) {
  if (!piece) return;
  struct block *block = (struct block *)piece - 1;
  memory->used -= block->size;
  unlink_block(memory, block);
  free(block);
}

void *parse_memory_resize(parse_memory *memory, void *piece, size_t size) {
  if (!piece) return parse_memory_take(memory, size);
  struct block *old = (struct block *)piece - 1;
  void *larger = parse_memory_take(memory, size);
  memcpy(larger, piece, old->size < size ? old->size : size);
  parse_memory_return(memory, piece);
  return larger;
}

void *parse_memory_cut(parse_memory *memory, size_t size) {
  size_t needed = size > SIZE_MAX - 15 ? SIZE_MAX : (size + 15) & ~(size_t)15;
  if (needed > chunk / 4) return parse_memory_take(memory, needed);
  if (needed > memory->room) {
    memory->next = parse_memory_take(memory, chunk);
    memory->room = chunk;
  } else {
    look(memory, 0);
  }
  void *piece = memory->next;
  memory->next += needed;
  memory->room -= needed;
  return piece;
}
