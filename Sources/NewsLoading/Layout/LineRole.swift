// What a lone line is by its words alone: a byline, a date, a field, a caption, an item of a list.

import NewsModel

/// The fields that the head of a plain text may state.
enum HeaderField {
  case title
  case author
  case date
  case outlet
  case url
  /// A field that is known, so that it is no heading, but not kept.
  case other
}

/// What a lone line is.
enum LineRole: Equatable {
  /// A field of the head with its value.
  case field(HeaderField, value: String)
  /// A day and nothing else.
  case date(CalendarDate)
  /// A caption or a credit.
  case caption
  /// An item of a list, told by its mark.
  case item
  /// An address, a number of a telephone, a link, tags.
  case contact
  /// Words of the page, such as "Advertisement".
  case furniture
  /// Anything else.
  case other

  /// The role of `line`; `raw` are its words as written, `words` in lower case without marks.
  init(_ line: String, raw: [Substring], words: [String], isTitleCase: Bool) {
    if Self.isItem(raw) {
      self = .item
    } else if let day = DateReading.date(in: line) {
      self = .date(day)
    } else if let (field, value) = Self.field(line, words) {
      self = .field(field, value: value)
    } else if let name = Self.staff(line) {
      self = .field(.author, value: name)
    } else if Self.isCaption(line, raw, words) {
      self = .caption
    } else if Self.isContact(line, raw) {
      self = .contact
    } else if words.count <= 2, words.contains(where: LayoutWords.furniture.contains) {
      self = .furniture
    } else {
      self = .other
    }
  }

  private static func isItem(_ raw: [Substring]) -> Bool {
    guard let first = raw.first, raw.count > 1 else { return false }
    return ["-", "*", "•", "·", "–", "—", "o", "▪", "◦", "‣", "+", ">", "--"].contains(first)
      || first.first == "•"
  }

  /// `Date: 18 March 2025`, and `By` with the names that follow it.
  private static func field(_ line: String, _ words: [String]) -> (HeaderField, String)? {
    if let colon = line.firstIndex(of: ":"), words.count <= 30 {
      let name = line[..<colon].lowercased()
      if let field = LayoutWords.fields[name] {
        let value = trimmed(line[line.index(after: colon)...])
        return value.isEmpty ? nil : (field, value)
      }
    }
    for opener in ["by ", "written by ", "reported by "] where hasPrefix(line, opener) {
      let names = String(line.dropFirst(opener.count))
      return isNames(names) ? (.author, authors(names)) : nil
    }
    return nil
  }

  /// `JANE DOE, Staff Writer`: the name before the comma.
  private static func staff(_ line: String) -> String? {
    guard let comma = line.firstIndex(of: ","), line.utf8.count <= 80 else { return nil }
    let name = String(line[..<comma])
    let job = line[line.index(after: comma)...].lowercased()
    let jobs = job.split { !$0.isLetter }.map(String.init)
    guard isNames(name), name.contains(" "), jobs.count <= 6,
      jobs.contains(where: LayoutWords.jobs.contains), line.last != "."
    else { return nil }
    return name
  }

  /// Whether `text` reads as one or more names: few words, each with a capital but for "and".
  private static func isNames(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," || $0 == "|" }
    guard (1...16).contains(words.count), words.first?.first?.isUppercase == true,
      !["the", "a", "an", "this", "that"].contains(words[0].lowercased())
    else { return false }
    let last = text.last
    guard last != "?", last != "!", last != ":" else { return false }
    // "By Tuesday." is the end of a sentence; "By J. Doe Jr." ends with an abbreviation.
    if last == ".", words.count < 2 || words[words.count - 1].count > 4 { return false }
    let small = ["and", "de", "van", "von", "der", "of", "the", "for", "in", "&", "·", "-", "–"]
    return words.allSatisfy { $0.first?.isLowercase == false || small.contains(String($0)) }
      && !words.contains { $0.first?.isNumber == true }
  }

  /// The names of a byline, without the job or the agency after a comma or a bar.
  private static func authors(_ names: String) -> String {
    let cut = names.firstIndex { $0 == "|" || $0 == "•" } ?? names.endIndex
    var parts = names[..<cut].split(separator: ",").map { trimmed($0) }
    while parts.count > 1, let last = parts.last,
      last.lowercased().split(separator: " ").contains(where: {
        LayoutWords.jobs.contains(String($0))
      })
    {
      parts.removeLast()
    }
    return parts.joined(separator: ", ")
  }

  private static func isCaption(_ line: String, _ raw: [Substring], _ words: [String]) -> Bool {
    let lower = line.lowercased()
    if LayoutWords.credits.contains(where: { lower.contains($0) }) { return true }
    guard let first = words.first, LayoutWords.captions.contains(first), raw.count > 1 else {
      return false
    }
    let mark = raw[0].last
    return mark == ":" || mark == "." || raw[1].first?.isNumber == true
  }

  private static func isContact(_ line: String, _ raw: [Substring]) -> Bool {
    line.contains("@") || line.contains("http://") || line.contains("https://")
      || line.contains("www.") || raw.first?.first == "#" || raw.first?.first == "["
      || line.filter(\.isNumber).count > 8
  }

  private static func hasPrefix(_ line: String, _ prefix: String) -> Bool {
    line.prefix(prefix.count).lowercased() == prefix
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
