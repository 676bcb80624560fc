// Bylines and named fields at the head of a plain text.

import NewsModel

/// Reads lines such as `Date: 18 March 2025`, `By Jane Doe` and `JANE DOE, Staff Writer`.
enum Byline {
  /// Longer lines are sentences.
  private static let (bytes, words) = (80, 16)
  private static let jobWords = 6

  /// A named field with its value.
  static func field(_ line: LineWords) -> (HeaderField, String)? {
    guard let colon = line.text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = line.text[..<colon].lowercased()
    guard let field = LayoutWords.fields[name] else { return nil }
    let value = line.text[line.text.index(after: colon)...].trimmed
    return value.isEmpty ? nil : (field, value)
  }

  /// The author of a byline.
  static func names(_ line: LineWords) -> (HeaderField, String)? {
    for opener in ["by ", "written by ", "reported by "] where line.begins(with: opener) {
      let names = String(line.text.utf8.dropFirst(opener.utf8.count)) ?? ""
      // "By Boat" is a heading, "By Reuters" is not.
      let isWhole = names.utf8.contains(0x20) || LayoutWords.agencies.contains(names.lowercased())
      return isWhole && isNames(names) ? (.author, authors(names)) : nil
    }
    return staff(line).map { (.author, $0) }
  }

  /// The name before the comma and a job.
  private static func staff(_ line: LineWords) -> String? {
    guard line.text.utf8.count <= bytes, line.text.utf8.last != UInt8(ascii: "."),
      let comma = line.text.utf8.firstIndex(of: UInt8(ascii: ","))
    else { return nil }
    let name = String(line.text[..<comma])
    let jobs = line.text[comma...].lowercased().split { !$0.isLetter }.map(String.init)
    guard jobs.count <= jobWords, jobs.contains(where: LayoutWords.jobs.contains),
      name.utf8.contains(0x20), isNames(name)
    else { return nil }
    return name
  }

  /// Whether `text` reads as one or more names: few words, each with a capital but for "and".
  private static func isNames(_ text: String) -> Bool {
    let parts = text.split { $0 == " " || $0 == "," || $0 == "|" }
    guard (1...words).contains(parts.count), parts[0].first?.isUppercase == true,
      !LayoutWords.articles.contains(parts[0].lowercased())
    else { return false }
    switch text.utf8.last {
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): return false
    // "By Tuesday." is the end of a sentence; "By J. Doe Jr." ends with an abbreviation.
    case UInt8(ascii: "."): if parts.count < 2 || parts[parts.count - 1].count > 4 { return false }
    default: break
    }
    return parts.allSatisfy { part in
      guard let first = part.first, !first.isNumber else { return false }
      return !first.isLowercase || LayoutWords.inNames.contains(String(part))
    }
  }

  /// The names of a byline, without the job or the agency after a comma or a bar.
  private static func authors(_ names: String) -> String {
    let cut = names.firstIndex { $0 == "|" || $0 == "•" } ?? names.endIndex
    var parts = names[..<cut].split(separator: ",").map(\.trimmed)
    while parts.count > 1, let last = parts.last, isJob(last) { parts.removeLast() }
    return parts.joined(separator: ", ")
  }

  private static func isJob(_ text: String) -> Bool {
    text.lowercased().split(separator: " ").contains { LayoutWords.jobs.contains(String($0)) }
  }
}

extension StringProtocol {
  /// The text without the white space at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
