#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

int pty_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

/// Opens the terminal and finds the name of the program's end.
static int open_terminal(int *terminal, char *name, size_t size) {
  *terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*terminal < 0) return errno;
  if (grantpt(*terminal) != 0 || unlockpt(*terminal) != 0) return errno;
  return ptsname_r(*terminal, name, size);
}

/// The first terminal that the leader of a new session opens controls it.
static int describe_streams(posix_spawn_file_actions_t *actions, const char *name,
                            const char *directory) {
  int error = posix_spawn_file_actions_addopen(actions, STDIN_FILENO, name, O_RDWR, 0);
  if (!error) error = posix_spawn_file_actions_adddup2(actions, STDIN_FILENO, STDOUT_FILENO);
  if (!error) error = posix_spawn_file_actions_adddup2(actions, STDIN_FILENO, STDERR_FILENO);
  if (!error) error = posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
  if (!error && directory) error = posix_spawn_file_actions_addchdir_np(actions, directory);
  return error;
}

/// The runner of the tests may ignore or block signals; the program starts without that.
static int describe_process(posix_spawnattr_t *attributes) {
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(attributes, &all);
  posix_spawnattr_setsigmask(attributes, &none);
  return posix_spawnattr_setflags(
      attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
}

int pty_start(struct pty_child *child, const char *path, char *const arguments[],
              char *const environment[], const char *directory, int rows, int columns) {
  char name[128];
  int error = open_terminal(&child->terminal, name, sizeof name);
  if (!error) error = pty_resize(child->terminal, rows, columns);
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  if (!error) error = describe_streams(&actions, name, directory);
  if (!error) error = describe_process(&attributes);
  if (!error)
    error = posix_spawn(&child->process, path, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (error && child->terminal >= 0) close(child->terminal);
  return error;
}

int pty_width(uint32_t character) {
  if (character >= 0x20 && character < 0x7F) return 1;
  locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (!locale) return 1;
  locale_t before = uselocale(locale);
  int width = wcwidth((wchar_t)character);
  uselocale(before);
  freelocale(locale);
  return width < 0 ? 0 : width;
}
