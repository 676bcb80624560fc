// What the two parsers share: memory that is counted, and the way out of a parse.
#pragma once
#include <setjmp.h>
#include "CBoundedParsing.h"

struct block;

struct parse_memory {
  size_t limit;
  size_t used;
  bool (*should_stop)(const void *);
  const void *context;
  /// Allocations since the last look at whether to stop.
  unsigned looks;
  /// All blocks, so that they can be given back.
  struct block *blocks;
  /// What is left of the block that small pieces are cut from.
  char *next;
  size_t room;
  /// Where to go when there is no going on; only while a parse runs.
  jmp_buf out;
  bool is_parsing;
};

/// Leaves the parse with `outcome`; returns only where none is running.
void parse_memory_leave(parse_memory *memory, parse_outcome outcome);

/// A piece that is given back with all the others. The parsers hold nothing but memory, so that
/// leaving them in the middle loses nothing.
void *parse_memory_cut(parse_memory *memory, size_t size);

/// A piece that can be given back and made larger on its own.
void *parse_memory_take(parse_memory *memory, size_t size);
void *parse_memory_resize(parse_memory *memory, void *piece, size_t size);
void parse_memory_return(parse_memory *memory, void *piece);
