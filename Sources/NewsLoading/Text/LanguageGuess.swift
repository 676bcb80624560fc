// Which language an article is in. cld2 reads the beginning of the text; what the source states counts
// where cld2 does not rely on its answer, since pages often state the language of their template.

import CLanguageDetection
import NewsModel

/// Finds out the language of texts.
enum LanguageGuess {
  /// So much of a text is read: a page of print, enough for a sure answer.
  private static let sample = 4096
  /// The share of a text, in percent, that a language other than English has at least, and that English
  /// has at most, before an article counts as foreign: quotations and names do not make it so.
  private static let (leastForeign, mostEnglish) = (60, 25)

  /// The ISO 639-1 code of a text's language, or `und`, where `stated` is what its source says. Without
  /// a sure answer a text counts as English if most of its letters are Latin ones, or it has none.
  static func language(of text: ArticleText, stated: String?) -> String {
    let bytes = beginning(of: text)
    if PlainEnglish.isCertain(of: bytes) { return "en" }
    let found = bytes.withUnsafeBytes {
      detect_language($0.assumingMemoryBound(to: CChar.self).baseAddress, CInt($0.count))
    }
    let code = found.code.flatMap { ArticleFields.languageCode(String(cString: $0)) } ?? "un"
    if found.is_reliable && code != "un" {
      if code == "en" { return code }
      if found.percent >= leastForeign && found.english <= mostEnglish { return modern(code) }
    }
    if let stated { return stated }
    if isMostlyLatin(bytes) { return "en" }
    return code == "un" ? "und" : modern(code)
  }

  /// The first bytes of a text up to the end of a character.
  private static func beginning(of text: ArticleText) -> ArraySlice<UInt8> {
    var end = min(sample, text.count)
    while end < text.count, end > 0, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return text.bytes[..<end]
  }

  /// Whether there are no fewer letters of Latin than of other scripts, told by the first bytes of the
  /// characters; marks and pictures are neither.
  private static func isMostlyLatin(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (latin, other) = (0, 0)
    for byte in bytes {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xCA: latin += 1
      case 0xCD...0xE1, 0xE3...0xED: other += 1
      default: break
      }
    }
    return latin >= other
  }

  /// Codes that ISO 639-1 has replaced by others.
  private static func modern(_ code: String) -> String {
    ["iw": "he", "in": "id", "ji": "yi", "jw": "jv"][code] ?? code
  }
}
