// cld2 finds out which language a text is in. It is written in C++; this is all of it that is used, in C.

#ifndef CLANGUAGEDETECTION_H
#define CLANGUAGEDETECTION_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a text is written in.
struct detected_language {
  /// The code of ISO 639-1, or of BCP 47 where that has none ("zh-Hant"); "un" where nothing was found.
  /// The memory lives as long as the program.
  const char *code;
  /// The share of the text's letters that are in it, in percent.
  int percent;
  /// How much of the text was English, in percent.
  int english;
  /// Whether cld2 would rely on it.
  bool is_reliable;
};

/// The language of `length` bytes of valid UTF-8; linear in the length.
struct detected_language detect_language(const char *bytes, int length);

#ifdef __cplusplus
}
#endif

#endif
