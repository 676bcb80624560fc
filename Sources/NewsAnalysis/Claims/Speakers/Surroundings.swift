// What stands beside a quotation and names its speaker: the sentence before it, the one after it, and the line that leads
// into it. All looks are bounded, so that a text of nothing but quotations is read in linear time.

import NewsModel

/// The words around quotations.
struct Surroundings {
  let words: Words
  let trees: DependencyTrees
  let people: SpeakerPhrases
  /// For each sentence, the last attribution whose source stands in it; -1 for none.
  private var attributionOf: [Int32]
  private var sources: [(words: Range<Int>, cue: Range<Int>?)] = []
  /// For each of them, whether its cue is a plain verb of saying.
  private var isSaying: [Bool] = []

  /// Words farther from a quotation than this are not looked at.
  private static let reach = 120

  init(words: Words, trees: DependencyTrees, people: SpeakerPhrases) {
    (self.words, self.trees, self.people) = (words, trees, people)
    attributionOf = Array(repeating: -1, count: words.annotated.sentences.count)
  }

  /// Notes attributions that were found since the last time.
  mutating func note(_ found: [Attribution]) {
    while sources.count < found.count {
      let (source, cue) = (found[sources.count].source ?? 0..<0, found[sources.count].cue)
      let says = cue?.contains { Self.sayings.contains(words.lemma($0)) } ?? false
      if let first = source.first, words.sentenceOf[first] >= 0 {
        // Who says a thing speaks on, rather than whoever is said to think one.
        let earlier = attributionOf[Int(words.sentenceOf[first])]
        if earlier < 0 || says || !isSaying[Int(earlier)] {
          attributionOf[Int(words.sentenceOf[first])] = Int32(sources.count)
        }
      }
      sources.append((source, cue))
      isSaying.append(says)
    }
  }

  /// Who says a quotation, and by which rule; nil where nothing beside it tells.
  func speaker(of number: Int) -> (speaker: Range<Int>, cue: Range<Int>?, rule: String)? {
    let quotation = words.quotations[number]
    if let found = speakerAfterDash(quotation) ?? speakerInLeadIn(quotation) { return found }
    if let found = speakerInBrackets(quotation) ?? speakerInFrame(quotation) { return found }
    guard isWhole(quotation) else { return nil }
    if let found = speakerBefore(quotation) ?? speakerAfter(quotation, number) {
      return (found.speaker, found.cue, "quotation-beside")
    }
    return speakerAbove(quotation).map { ($0.speaker, $0.cue, "quotation-below") }
  }

  /// Whether no words of a quotation's sentences stand outside of it.
  private func isWhole(_ quotation: QuotedSpan) -> Bool {
    let (first, next) = (quotation.tokens.lowerBound, quotation.tokens.upperBound)
    guard words.sentence(of: first).lowerBound >= first - 1 else { return false }
    return next >= words.count || words.sentenceOf[next] != words.sentenceOf[next - 1]
      || isBreak(after: next - 1)
  }

  /// The tokens of the sentence that holds a token, as far as they are near it.
  func sentence(of token: Int) -> Range<Int> {
    words.sentence(of: token).clamped(to: max(0, token - Self.reach)..<(token + Self.reach))
  }

  /// Whether a line ends between two tokens.
  func isBreak(after token: Int) -> Bool {
    let tokens = words.annotated.tokens
    guard token >= 0, token + 1 < tokens.count else { return true }
    let gap = tokens[token].range.end..<tokens[token + 1].range.start
    return words.annotated.article.text.bytes[gap].contains(0x0A)
  }

  /// The source of the last attribution in a sentence, else the person that the sentence is about.
  func person(in sentence: Range<Int>) -> Beside? {
    reporter(in: sentence) ?? actor(in: sentence)
  }

  /// Somebody beside a quotation, with the words that tie the quotation to them.
  typealias Beside = (speaker: Range<Int>, cue: Range<Int>?)

  /// The person that a sentence is about, with what they do in it.
  func actor(in sentence: Range<Int>) -> Beside? {
    people.subject(of: sentence).map { ($0, people.predicate(of: sentence)) }
  }

  /// The source of the last attribution in a sentence.
  func source(in sentence: Range<Int>) -> Range<Int>? { reporter(in: sentence)?.speaker }

  /// The same with its cue.
  func reporter(in sentence: Range<Int>) -> Beside? {
    guard let first = sentence.first, words.sentenceOf[first] >= 0 else { return nil }
    let number = attributionOf[Int(words.sentenceOf[first])]
    guard number >= 0, let word = sources[Int(number)].words.first,
      !Self.nobody.contains(words.lower(word))
    else { return nil }
    return (sources[Int(number)].words, sources[Int(number)].cue)
  }

  static let nobody: WordSet = [
    "nobody", "no", "none", "it", "this", "that", "which", "what", "who", "i", "me", "we", "us",
    "you",
  ]

  /// Whether a token lies in a quotation of more than a few words.
  func isQuoted(_ token: Int) -> Bool { words.isQuoted(token) }
}
