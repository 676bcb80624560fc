// One word of a searched phrase.

import NewsModel

/// A pattern for one word.
enum WordPattern: Hashable, Sendable {
  /// `*` alone: any word or number.
  case any
  /// The word as it stands, in lower case.
  case word(Glob)
  /// The word's dictionary form.
  case lemma(Glob)

  private static let lemmaPrefix = "lemma:"

  /// Reads one word of `pattern`.
  init(_ word: Substring, in pattern: String) throws(SearchPatternError) {
    let plain = word.lowercased()
    if plain == "*" {
      self = .any
    } else if plain.hasPrefix(Self.lemmaPrefix) {
      let lemma = plain.dropFirst(Self.lemmaPrefix.count)
      guard !lemma.isEmpty else {
        let end = pattern.utf8.distance(from: pattern.startIndex, to: word.endIndex)
        throw SearchPatternError(kind: .empty, range: (end - word.utf8.count)..<end)
      }
      self = .lemma(Glob(lemma))
    } else {
      self = .word(Glob(plain))
    }
  }

  /// The number of tokens from `start` on that the pattern matches, or nil. A word as users write it
  /// may be several tokens without space between them, such as `don't` or `cease-fire`.
  func matchLength(at start: Int, in tokens: [Token]) -> Int? {
    switch self {
    case .any: tokens[start].isWord ? 1 : nil
    case .lemma(let glob): glob.matches(Array(tokens[start].lemma.utf8)) ? 1 : nil
    case .word(let glob): Self.matchLength(of: glob, at: start, in: tokens)
    }
  }

  /// More tokens than that are no word that anybody looks for.
  private static let longest = 32

  private static func matchLength(of glob: Glob, at start: Int, in tokens: [Token]) -> Int? {
    guard glob.mayStart(tokens[start].lower) else { return nil }
    var joined: [UInt8] = []
    for index in start..<min(tokens.count, start + longest) {
      if index > start, tokens[index].range.start != tokens[index - 1].range.end { return nil }
      joined += tokens[index].lower.utf8
      if glob.matches(joined) { return index - start + 1 }
    }
    return nil
  }
}

/// Text in which `*` stands for any characters, or none.
struct Glob: Hashable, Sendable {
  /// The text between the asterisks, in UTF-8; a single part where there is none.
  private let parts: [[UInt8]]

  /// Reads a glob. Typographic apostrophes become plain, as tokens have them.
  init(_ text: some StringProtocol) {
    var parts: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "*": parts.append([])
      case "\u{2018}", "\u{2019}": parts[parts.count - 1].append(UInt8(ascii: "'"))
      default: parts[parts.count - 1] += Array(String(scalar).utf8)
      }
    }
    self.parts = parts
  }

  /// Whether text that begins with `word` may match: a quick test that passes over most words.
  func mayStart(_ word: String) -> Bool {
    for (a, b) in zip(parts[0], word.utf8) where a != b { return false }
    return true
  }

  /// Whether the whole of `text` matches; complexity O(text × parts).
  func matches(_ text: [UInt8]) -> Bool {
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return parts.first == text
    }
    guard text.count >= first.count + last.count, text.starts(with: first),
      text.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = text[first.count..<(text.count - last.count)]
    for part in parts.dropFirst().dropLast() {
      // The first place is as good as any: what follows then has the most room.
      guard let place = rest.firstPlace(of: part) else { return false }
      rest = rest[(place + part.count)...]
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstPlace(of part: [UInt8]) -> Int? {
    guard count >= part.count else { return nil }
    return (startIndex...(endIndex - part.count)).first { self[$0...].starts(with: part) }
  }
}
