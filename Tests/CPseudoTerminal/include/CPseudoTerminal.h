// Starts a program on a terminal of its own. In C, since Swift sees neither posix_openpt nor the
// extensions of posix_spawn that this takes.
#pragma once
#include <stdint.h>
#include <sys/types.h>

/// What a started program is reached by.
struct pty_child {
  /// Its process, the leader of a session of its own.
  pid_t process;
  /// Our end of its terminal; closed when we start other programs.
  int terminal;
};

/// Starts `path` with a new terminal as its standard streams and its controlling terminal. Returns 0,
/// or the number of the error.
int pty_start(struct pty_child *child, const char *path, char *const arguments[],
              char *const environment[], const char *directory, int rows, int columns);

/// Tells the terminal, and through it the program, of a new size. Returns 0 or the error.
int pty_resize(int terminal, int rows, int columns);

/// The columns that a character takes in a UTF-8 locale, whatever the runner's own is.
int pty_width(uint32_t character);
