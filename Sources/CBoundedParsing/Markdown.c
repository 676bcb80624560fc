// cmark-gfm under a bound. Its allocator is three functions that are told nothing of who asks, so that
// each thread remembers for which parse it works. It ends the program where memory is out; here
// memory never is, for the parse is left before.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <stdint.h>
#include <string.h>

#include "ParseMemory.h"

static _Thread_local parse_memory *current;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t registration = PTHREAD_ONCE_INIT;

static void *allocate(size_t count, size_t size) {
  size_t bytes = size && count > SIZE_MAX / size ? SIZE_MAX : count * size;
  void *piece = parse_memory_take(current, bytes);
  return memset(piece, 0, bytes);
}

static void *reallocate(void *piece, size_t size) {
  return parse_memory_resize(current, piece, size);
}

static void deallocate(void *piece) { parse_memory_return(current, piece); }

static cmark_mem memory_functions = {allocate, reallocate, deallocate};

static cmark_node *parse(const char *bytes, size_t count, bool with_tables) {
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory_functions);
  if (with_tables)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("strikethrough"));
  cmark_parser_feed(parser, bytes, count);
  cmark_node *document = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return document;
}

parse_outcome parse_markdown(parse_memory *memory, const char *bytes, size_t count,
                             bool with_tables, void **document) {
  pthread_once(&registration, cmark_gfm_core_extensions_ensure_registered);
  pthread_mutex_lock(&turn);
  current = memory;
  int left = setjmp(memory->out);
  if (left == parse_done) {
    memory->is_parsing = true;
    *document = parse(bytes ? bytes : "", count, with_tables);
  }
  memory->is_parsing = false;
  pthread_mutex_unlock(&turn);
  return (parse_outcome)left;
}
