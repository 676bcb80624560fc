// A claim that somebody wrote down by hand, and the file that holds them: see the README of
// `Tests/Fixtures/gold`.

import NewsModel

/// Who holds a claim, as it is written down.
enum GoldHolder: Hashable, Sendable {
  case author
  /// No words name anybody.
  case nobody
  /// Somebody by name.
  case name(String)
  /// Words of the article that describe a source.
  case description(String)

  /// The holder that a part of a line names.
  init(_ text: String) {
    switch text {
    case "author": self = .author
    case "nobody": self = .nobody
    case _ where text.hasPrefix("“"): self = .description(String(text.dropFirst().dropLast()))
    default: self = .name(text)
    }
  }
}

/// A claim that a reader found.
struct GoldClaim: Sendable {
  let number: Int
  /// Who may be named as its holder; empty where readers may differ.
  let holders: [GoldHolder]
  /// The fields; nil where readers may differ.
  let certainty: Certainty?
  let polarity: Polarity?
  let kind: ClaimKind?
  /// The number of the claim that is its condition.
  let under: Int?
  /// Whether it counts neither as missing nor as one too many.
  let isOptional: Bool
  /// Which of the places with these words is meant, from 1.
  let occurrence: Int
  /// The words, in parts where others interrupt them.
  let words: [String]

  /// Reads the two lines of a claim; nil where they are none.
  init?(_ fields: Substring, _ words: Substring) {
    let parts = fields.split(separator: " | ").map(String.init)
    guard parts.count >= 5, let number = Int(parts[0]), words.hasPrefix("  ") else { return nil }
    let (certainty, polarity) = (Certainty(rawValue: parts[2]), Polarity(rawValue: parts[3]))
    let kind = ClaimKind(rawValue: parts[4])
    let isRead = [certainty == nil, polarity == nil, kind == nil]
    guard isRead == parts[2...4].map({ $0 == "*" }) else { return nil }
    self.number = number
    holders = parts[1] == "*" ? [] : parts[1].split(separator: " / ").map { GoldHolder(String($0)) }
    (self.certainty, self.polarity, self.kind) = (certainty, polarity, kind)
    let rest = parts.dropFirst(5)
    under = Self.number(after: "under ", in: rest)
    occurrence = Self.number(after: "at ", in: rest) ?? 1
    isOptional = rest.contains("optional")
    self.words = words.dropFirst(2).split(separator: " … ").map(String.init)
  }

  private static func number(after word: String, in parts: ArraySlice<String>) -> Int? {
    parts.first { $0.hasPrefix(word) }.flatMap { Int($0.dropFirst(word.count)) }
  }

  /// The claims of a file, in order; nil for two lines that are none.
  static func claims(in text: String) -> [GoldClaim?] {
    let lines = text.split(separator: "\n")
    return stride(from: 0, to: lines.count, by: 2).map { index in
      index + 1 < lines.count ? GoldClaim(lines[index], lines[index + 1]) : nil
    }
  }
}

extension GoldClaim {
  /// Where its words stand in a text; nil where a part of them does not.
  func ranges(in text: ArticleText) -> [TextRange]? {
    var ranges: [TextRange] = []
    for part in words {
      let places = Self.places(of: Array(part.utf8), in: Array(text.string.utf8))
      guard places.count >= occurrence else { return nil }
      ranges.append(places[occurrence - 1])
    }
    return ranges
  }

  /// Where words stand that go on with no letter or digit on either side.
  private static func places(of words: [UInt8], in text: [UInt8]) -> [TextRange] {
    guard let first = words.first else { return [] }
    return text.indices.filter { start in
      text[start] == first && start + words.count <= text.count
        && text[start..<(start + words.count)].elementsEqual(words)
        && (start == 0 || !isOfWord(text[start - 1]))
        && (start + words.count == text.count || !isOfWord(text[start + words.count]))
    }.map { TextRange($0, $0 + words.count) }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
