// The C parsers of pages and Markdown, so that no input can end the program: their memory is
// bounded, they can be stopped, and when either happens all that they took is given back.
#pragma once
#include <stdbool.h>
#include <stddef.h>

/// What came of a parse.
typedef enum {
  parse_done,
  /// More memory was wanted than the bound allows, or than there is.
  parse_out_of_memory,
  /// Somebody asked for the end.
  parse_stopped,
} parse_outcome;

/// The memory of one parse, and what bounds it.
typedef struct parse_memory parse_memory;

/// Memory of at most `limit` bytes; `should_stop`, which is called with `context` every now and
/// then, may end the parse. NULL where memory is out.
parse_memory *_Nullable parse_memory_new(
    size_t limit, bool (*_Nonnull should_stop)(const void *_Nullable),
    const void *_Nullable context);

/// Gives all of it back; no pointer into it may be used afterwards.
void parse_memory_free(parse_memory *_Nonnull memory);

/// The number of bytes in use.
size_t parse_memory_used(const parse_memory *_Nonnull memory);

/// Parses a page; `output` becomes a `GumboOutput` that lives in `memory`.
parse_outcome parse_page(parse_memory *_Nonnull memory, const char *_Nullable bytes, size_t count,
                         void *_Nullable *_Nonnull output);

/// Parses Markdown, with tables if they are asked for; `document` becomes a `cmark_node` that lives
/// in `memory` and is walked through on the same thread. One parse runs at a time in the whole program: cmark keeps its table of markup in one place.
parse_outcome parse_markdown(parse_memory *_Nonnull memory, const char *_Nullable bytes,
                             size_t count, bool with_tables,
                             void *_Nullable *_Nonnull document);
