// SQLite: sessions that are kept.
#pragma once
#include <sqlite3.h>

// What a file says must neither change its own structure nor run functions that have effects: it may come
// from anywhere. This is a function with any number of arguments in C, which Swift cannot call.
static inline int nsh_sqlite_distrust(sqlite3 *database) {
  int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (code != SQLITE_OK) return code;
  return sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}
