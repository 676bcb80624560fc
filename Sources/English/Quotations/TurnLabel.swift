// What stands before a colon at the beginning of a paragraph and may name who speaks in it: `KEIR DONN, HOST:`, `Ina
// Holt, mayor:`, `Q:`.

import NewsModel

/// A label at the beginning of a paragraph.
struct TurnLabel {
  /// What it is: `outlet` is a name of nobody known, such as that of the paper that asks.
  enum Kind: Hashable { case question, answer, capitals, role, name, outlet }

  /// What it is.
  let kind: Kind
  /// Its words, in bytes.
  let range: TextRange
  /// Its words in capitals, by which it is known again.
  let key: String
  /// Where what is said begins: the first byte after the colon and white space.
  let end: Int

  /// Labels have no more tokens than this: `Rep. Ann Lee (R-Ohio), the minority leader` has twelve.
  private static let longest = 14

  /// The label of a paragraph, nil for one that has none. `names` are those of the article; complexity
  /// O(log names).
  init?(_ paragraph: Paragraph, _ article: Article, _ tokens: [Token], _ names: [EntityMention]) {
    var start = paragraph.tokens.lowerBound
    let limit = min(paragraph.tokens.upperBound, start + Self.longest)
    while start < limit, Self.bullets.contains(tokens[start].lower) { start += 1 }
    guard start < limit else { return nil }
    if let kind = Self.stopped[tokens[start].lower], start + 1 < limit {
      (self.kind, range, key) = (kind, tokens[start].range, tokens[start].lower)
      end = tokens[start + 1].range.start
      return
    }
    guard let colon = Self.colon(tokens, start..<limit), colon > start else { return nil }
    let words = start..<colon
    let bytes = article.text.bytes
    let after = tokens[colon].range.end
    guard
      after == paragraph.range.end || bytes[after].isASCIIWhiteSpace || bytes[after] >= 0x80
        || bytes[after] == 0x22
    else { return nil }
    range = TextRange(tokens[start].range.start, tokens[colon - 1].range.end)
    key = article.text[Self.head(words, tokens)].uppercased()
    end =
      colon + 1 < paragraph.tokens.upperBound ? tokens[colon + 1].range.start : paragraph.range.end
    guard let kind = Self.kind(words, key, article, tokens, names) else { return nil }
    self.kind = kind
  }

  private static let bullets: WordSet = [
    "\"", "\u{201C}", "``", "-", "\u{2013}", "\u{2014}", "•", "*",
  ]

  /// Labels that end in a stop rather than a colon.
  private static let stopped: [String: Kind] = ["q.": .question, "a.": .answer]

  /// The colon that ends a label.
  private static func colon(_ tokens: [Token], _ range: Range<Int>) -> Int? {
    for index in range {
      // Most tokens are words.
      if tokens[index].lower.utf8.first?.isASCIILetterOrDigit ?? true { continue }
      switch tokens[index].lower {
      case ":": return index
      case "?", "!", ";", "\"", "\u{201C}", "\u{201D}": return nil
      default: continue
      }
    }
    return nil
  }

  /// The words before a comma or bracket: the name without what describes it.
  private static func head(_ words: Range<Int>, _ tokens: [Token]) -> TextRange {
    let end =
      words.dropFirst().first { [",", "(", "["].contains(tokens[$0].lower) } ?? words.upperBound
    return TextRange(tokens[words.lowerBound].range.start, tokens[end - 1].range.end)
  }

  private static func kind(
    _ words: Range<Int>,
    _ key: String,
    _ article: Article,
    _ tokens: [Token],
    _ names: [EntityMention]
  ) -> Kind? {
    if LabelWords.questions.contains(key) { return .question }
    if LabelWords.answers.contains(key) { return .answer }
    let isVerbal = words.contains { tokens[$0].tag == .verb || tokens[$0].tag == .auxiliary }
    let named = name(words, tokens, names)
    let head = article.text[head(words, tokens)]
    if isCapitals(head), key.split(separator: " ").count <= 5 {
      // "PARIS: A man …" begins a report.
      return LabelWords.noSpeakers.contains(key) || named == .place ? nil : .capitals
    }
    guard !isVerbal else { return nil }
    if LabelWords.roles.contains(key) { return .role }
    if named == .person { return .name }
    let isWritten = words.allSatisfy {
      tokens[$0].shape == .capitalized || tokens[$0].shape == .allCapitals
        || tokens[$0].lower == "the"
    }
    return isWritten && words.count <= 4 ? .outlet : nil
  }

  /// Whether some words are in capitals: of `McDONALD` most letters are.
  private static func isCapitals(_ words: String) -> Bool {
    var (capitals, small) = (0, 0)
    for byte in words.utf8 {
      if (0x41...0x5A).contains(byte) { capitals += 1 }
      if (0x61...0x7A).contains(byte) { small += 1 }
    }
    return capitals >= 2 && small * 5 <= capitals
  }

  /// What a label names that begins with a name, titles before it.
  private static func name(
    _ words: Range<Int>,
    _ tokens: [Token],
    _ names: [EntityMention]
  ) -> ActorKind? {
    let place = names.firstIndex(from: words.lowerBound, by: \.tokens.lowerBound)
    guard place < names.count, names[place].tokens.upperBound <= words.upperBound else {
      return nil
    }
    let isTitled = (words.lowerBound..<names[place].tokens.lowerBound).allSatisfy {
      tokens[$0].tag == .noun || tokens[$0].tag == .properNoun || tokens[$0].tag == .determiner
        || tokens[$0].tag == .adjective || tokens[$0].tag == .punctuation
    }
    return isTitled ? names[place].kind : nil
  }
}

/// Words of labels, in capitals.
enum LabelWords {
  static let questions: WordSet = ["Q", "QUESTION", "QUESTIONS", "QUESTIONER"]
  static let answers: WordSet = ["A", "ANSWER", "ANSWERS", "REPLY", "RESPONSE"]

  /// Who speaks by what they do there.
  static let roles: WordSet = [
    "INTERVIEWER", "INTERVIEWEE", "HOST", "MODERATOR", "PRESENTER", "ANCHOR", "REPORTER",
    "JOURNALIST", "CORRESPONDENT", "SPEAKER", "CALLER", "CHAIR", "CHAIRMAN", "CHAIRWOMAN",
    "PRESIDENT", "JUDGE",
    "THE COURT", "PROSECUTOR", "COUNSEL", "WITNESS", "NARRATOR", "ANNOUNCER", "OPERATOR",
    "AUDIENCE",
    "AUDIENCE MEMBER", "UNIDENTIFIED MALE", "UNIDENTIFIED FEMALE", "CLERK", "STUDENT", "TEACHER",
  ]

  /// What stands before colons in capitals and is nobody.
  static let noSpeakers: WordSet = [
    "WHAT", "WHEN", "WHERE", "WHO", "WHY", "HOW", "WHICH", "NOTE", "NB", "PS", "UPDATE", "UPDATED",
    "CORRECTION", "CLARIFICATION", "PHOTO", "PHOTOS", "VIDEO", "WATCH", "LISTEN", "READ",
    "READ MORE",
    "SEE ALSO", "RELATED", "MORE", "WARNING", "BREAKING", "EXCLUSIVE", "ANALYSIS", "OPINION",
    "LIVE",
    "ABSTRACT", "SUMMARY", "CONTACT", "SOURCE", "SOURCES", "COPYRIGHT", "DATE", "TIME", "PLACE",
    "PRICE",
    "TICKETS", "ADDRESS", "EMAIL", "TEL", "PHONE", "WEB", "FACT", "FACTS", "MYTH", "PROS", "CONS",
    "CAPTION", "CREDIT", "BY", "FROM", "TO", "CC", "RE", "SUBJECT", "TITLE", "HEADLINE", "ALSO",
    "PLUS",
    "FIRST", "SECOND", "THIRD", "FINALLY", "BOTTOM LINE", "FULL STORY", "TOP STORY", "POLL", "QUIZ",
  ]
}
