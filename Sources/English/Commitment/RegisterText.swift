// What the register of a text is told from besides the classes of its words: how its paragraphs and sentences
// are built, and how it speaks (after Biber, "Variation across speech and writing", 1988).

import NewsModel

/// The manner of a text, in numbers that do not grow with its length.
package struct RegisterText {
  /// Its words as the models see them.
  let words: [WordForm]
  /// Shares and lengths, as many as `manners`.
  let manner: [Float]

  /// How many numbers a manner has.
  static let manners = 11

  /// The manner of a text with these tokens, cut into so many sentences; complexity O(bytes).
  package init(_ text: ArticleText, _ tokens: [Token], _ words: [WordForm], sentences: Int) {
    self.words = words
    let paragraphs = Self.paragraphs(text, tokens)
    var counts = Array(repeating: 0, count: Self.speech.count + 1)
    let (gate, kinds) = (Self.gate, Self.kinds)
    for index in 0..<min(tokens.count, words.count) {
      // A few bits of the hash tell most words, which then need not be looked up.
      if gate[Int(words[index].lower) & (gate.count - 1)], let kind = kinds[tokens[index].lower] {
        counts[kind] += 1
      }
      if tokens[index].shape == .other { counts[Self.speech.count] += 1 }
    }
    func share(_ count: Int, of whole: Int) -> Float { Float(count) / Float(max(1, whole)) }
    manner =
      [
        share(paragraphs.count, of: sentences), share(tokens.count, of: paragraphs.count) / 40,
        share(tokens.count, of: sentences) / 25,
        share(paragraphs.count { $0 }, of: paragraphs.count),
      ] + counts.map { share($0, of: tokens.count) * 10 }
  }

  /// Words and marks that are counted together: those of the writer, of the reader, of talk and of reports.
  private static let speech = [
    ["i", "my", "me", "we", "our", "us"], ["you", "your"], ["!"], ["?"],
    ["n't", "'re", "'m", "'ll", "'ve", "'d"], ["said"],
  ]

  /// The place of each word in `speech`.
  private static let kinds = Dictionary(
    uniqueKeysWithValues: speech.enumerated().flatMap { kind in
      kind.element.map { ($0, kind.offset) }
    }
  )

  /// Whether the last bits of a hash are those of a word of `speech`.
  private static let gate: [Bool] = {
    var gate = Array(repeating: false, count: 1024)
    for hash in NameDocument.hashes(speech.joined().map { $0 }) {
      gate[Int(hash) & (gate.count - 1)] = true
    }
    return gate
  }()

  /// Whether each paragraph ends as sentences do.
  private static func paragraphs(_ text: ArticleText, _ tokens: [Token]) -> [Bool] {
    let breaks = LineLayout(text) == .lines ? 1 : 2
    var paragraphs: [Bool] = []
    for index in tokens.indices {
      if index + 1 < tokens.count {
        let (start, end) = (tokens[index].range.end, tokens[index + 1].range.start)
        guard start < end, text.bytes[start..<end].count(where: { $0 == 0x0A }) >= breaks else {
          continue
        }
      }
      paragraphs.append(endsSentence(tokens[...index]))
    }
    return paragraphs
  }

  /// Whether the last token, or the one before a quotation mark or bracket, is the end of a sentence.
  private static func endsSentence(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.suffix(2).contains { [".", "!", "?", "..."].contains($0.lower) }
  }
}

/// Which numbers of a text a model of its register weighs.
package enum RegisterNumbers: Sendable {
  /// The square root of each class's share of the words, so that rare classes tell as well as common ones.
  case words
  /// That, and the manner.
  case wordsAndManner

  /// How many numbers stand behind those of the classes.
  var manners: Int { self == .words ? 0 : RegisterText.manners }

  /// The numbers of a text, for so many classes; complexity O(words).
  package func of(_ text: RegisterText, classes: Int) -> [Float] {
    var counts = Array(repeating: Int32(0), count: classes)
    for word in text.words where Int(word.wordClass) < classes { counts[Int(word.wordClass)] += 1 }
    let all = Float(max(1, text.words.count))
    let shares = counts.map { (Float($0) / all).squareRoot() }
    return self == .words ? shares : shares + text.manner
  }
}
