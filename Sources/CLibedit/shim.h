// What Swift needs of libedit: its header, and wrappers for its variadic calls, one per kind of
// argument, since Swift can call none of them.
#pragma once
#include <histedit.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <wchar.h>

/// wchar.h declares it only under a feature macro that Swift's module of it lacks.
extern int wcwidth(wchar_t character);

/// The columns that a character takes; negative where it cannot be printed.
static inline int edit_width(wchar_t character) { return wcwidth(character); }

/// A function that a key is bound to; it answers with one of the CC_ constants.
typedef unsigned char (*edit_action)(EditLine *, wint_t);
/// Gives the prompt; its memory belongs to the program.
typedef wchar_t *(*edit_prompt)(EditLine *);

/// An editor on the standard streams, which are concurrency errors when named in Swift.
static inline EditLine *edit_open(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

/// Writes to the editor's output behind all that the editor has written.
static inline void edit_write(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

static inline int edit_set_number(EditLine *editor, int what, int value) {
  return el_wset(editor, what, value);
}

static inline int edit_set_text(EditLine *editor, int what, const char *value) {
  return el_set(editor, what, value);
}

static inline int edit_set_client(EditLine *editor, void *client) {
  return el_wset(editor, EL_CLIENTDATA, client);
}

static inline void *edit_get_client(EditLine *editor) {
  void *client = NULL;
  el_wget(editor, EL_CLIENTDATA, &client);
  return client;
}

/// Draws the prompt and the line anew, taking the cursor to stand at the start of an empty row.
static inline int edit_refresh(EditLine *editor) { return el_wset(editor, EL_REFRESH); }

/// Between two of the `mark` characters the prompt's text has no width.
static inline int edit_set_prompt(EditLine *editor, edit_prompt prompt, int mark) {
  return el_wset(editor, EL_PROMPT_ESC, prompt, mark);
}

static inline int edit_set_reader(EditLine *editor, el_rfunc_t reader) {
  return el_wset(editor, EL_GETCFN, reader);
}

/// The narrow call copies both texts; the wide one would keep the pointers.
static inline int edit_add_action(
    EditLine *editor, const char *name, const char *help, edit_action action) {
  return el_set(editor, EL_ADDFN, name, help, action);
}

/// Reads the user's settings from where libedit looks for them. A pipe, a device or a file that no
/// settings fill would keep the prompt waiting, and is passed over.
static inline int edit_source_settings(EditLine *editor) {
  char path[PATH_MAX];
  const char *chosen = getenv("EDITRC");
  const char *home = getenv("HOME");
  if (!chosen && !home) return -1;
  int length = chosen ? snprintf(path, sizeof path, "%s", chosen)
                      : snprintf(path, sizeof path, "%s/.editrc", home);
  struct stat status;
  if (length <= 0 || length >= (int)sizeof path || stat(path, &status) != 0) return -1;
  if (!S_ISREG(status.st_mode) || status.st_size > 1 << 20) return -1;
  return el_source(editor, path);
}

static inline int edit_bind(EditLine *editor, const char *key, const char *action) {
  return el_set(editor, EL_BIND, key, action, NULL);
}

/// Binds a key of vi's command mode.
static inline int edit_bind_alternate(EditLine *editor, const char *key, const char *action) {
  return el_set(editor, EL_BIND, "-a", key, action, NULL);
}

/// Changes a mode of the terminal while a line is edited, as in `-isig`.
static inline int edit_set_terminal_mode(EditLine *editor, const char *mode) {
  return el_set(editor, EL_SETTY, "-d", mode, NULL);
}

static inline const char *edit_terminal_name(EditLine *editor) {
  const char *name = NULL;
  el_get(editor, EL_TERMINAL, &name);
  return name;
}

static inline int edit_set_history(EditLine *editor, HistoryW *history) {
  return el_wset(editor, EL_HIST, history_w, history);
}

static inline int edit_history_limit(HistoryW *history, int size) {
  HistEventW event;
  return history_w(history, &event, H_SETSIZE, size);
}

static inline int edit_history_enter(HistoryW *history, const wchar_t *entry) {
  HistEventW event;
  return history_w(history, &event, H_ENTER, entry);
}

static inline void edit_history_clear(HistoryW *history) {
  HistEventW event;
  history_w(history, &event, H_CLEAR);
}
