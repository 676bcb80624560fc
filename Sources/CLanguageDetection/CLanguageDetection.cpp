// The C face of cld2. The library is opened when the first article is read rather than linked: finding
// and binding it and the C++ library takes longer than everything else that the program does when it
// starts.

#include "CLanguageDetection.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <dlfcn.h>

namespace {

using Detect = CLD2::Language (*)(const char *, int, bool, const CLD2::CLDHints *, int,
                                  CLD2::Language *, int *, double *, CLD2::ResultChunkVector *,
                                  int *, bool *);
using Code = const char *(*)(CLD2::Language);

struct Library {
  Detect detect = nullptr;
  Code code = nullptr;

  Library() {
    // The name with the version of the interface that the header above describes.
    void *handle = dlopen("libcld2.so.0", RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) return;
    detect = reinterpret_cast<Detect>(dlsym(
        handle, "_ZN4CLD224ExtDetectLanguageSummaryEPKcibPKNS_8CLDHintsEiPNS_8LanguageEPiPd"
                "PSt6vectorINS_11ResultChunkESaISA_EES7_Pb"));
    code = reinterpret_cast<Code>(dlsym(handle, "_ZN4CLD212LanguageCodeENS_8LanguageE"));
  }
};

}  // namespace

struct detected_language detect_language(const char *bytes, int length) {
  static const Library library;
  if (library.detect == nullptr || library.code == nullptr) return {"un", 0, 0, false};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int text_bytes = 0;
  bool is_reliable = false;
  const CLD2::CLDHints no_hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING,
                                   CLD2::UNKNOWN_LANGUAGE};
  library.detect(bytes, length, /* is_plain_text */ true, &no_hints, /* flags */ 0, languages,
                 percents, scores, nullptr, &text_bytes, &is_reliable);
  int english = 0;
  for (int place = 0; place < 3; ++place) {
    if (languages[place] == CLD2::ENGLISH) english = percents[place];
  }
  return {library.code(languages[0]), percents[0], english, is_reliable};
}
