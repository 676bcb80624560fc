// libgumbo under a bound. It is told where to take memory, and leaves its trees to be freed as a whole:
// its own way to free one is recursive, so that deeply nested elements would overflow the stack.
#include <gumbo.h>

#include "ParseMemory.h"

static void *allocate(void *memory, size_t size) { return parse_memory_cut(memory, size); }

static void deallocate(void *memory, void *piece) {
  (void)memory;
  (void)piece;
}

parse_outcome parse_page(parse_memory *memory, const char *bytes, size_t count,
                         void **output) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = deallocate;
  options.userdata = memory;
  options.max_errors = 0;
  int left = setjmp(memory->out);
  if (left != parse_done) {
    memory->is_parsing = false;
    return (parse_outcome)left;
  }
  memory->is_parsing = true;
  *output = gumbo_parse_with_options(&options, bytes ? bytes : "", count);
  memory->is_parsing = false;
  return parse_done;
}
