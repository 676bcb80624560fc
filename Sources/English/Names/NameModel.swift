// Finds the names of an article with two readings: the first by the words alone, the second with what
// the first found in the whole article.

import NewsModel

/// Finds names with the models of a model file.
package struct NameModel: Sendable {
  private let first: NameReading
  private let second: NameReading
  private let lists: NameLists
  private let types: NameTypeModel?

  /// The models of a file; names have but their kinds where it does not tell types apart.
  package init?(_ file: ModelFile) {
    guard let first = NameReading(file, "names1"), let second = NameReading(file, "names2"),
      let slots = file.numbers("names.lists", as: UInt64.self)
    else { return nil }
    (self.first, self.second, lists) = (first, second, NameLists(slots: slots))
    types = NameTypeModel(file)
  }

  /// The names in an article, in order, without overlap; `forms` has the words of each sentence. The
  /// rule of a name is `list` where the lists know it whole, `head` where it is only what an
  /// organization or place is called by (`the Ministry`), `model` where both readings agree and
  /// `consistency` where the rest of the article changed the first one. Complexity O(tokens).
  package func names(
    in tokens: [Token],
    _ sentences: [Sentence],
    _ forms: [SentenceForms]
  ) -> [EntityMention] {
    let document = NameDocument(tokens, sentences, forms, lists)
    return (try? mentions(document, tokens, sentences, until: .never)) ?? []
  }

  /// The same, and tags as adjectives those unknown words that are formed from a place of the article: a
  /// tagger that sees but their sentence takes them for names.
  func names(
    tagging tokens: inout [Token],
    _ sentences: [Sentence],
    _ forms: [SentenceForms],
    until stop: StopSign
  ) throws(Stopped) -> [EntityMention] {
    let document = NameDocument(tokens, sentences, forms, lists)
    let found = try mentions(document, tokens, sentences, until: stop)
    let names = whole(found, tokens, sentences, document)
    for (number, sentence) in sentences.enumerated() {
      let (words, start) = (forms[number], document.starts[number])
      for (offset, index) in sentence.tokens.dropLast().enumerated()
      where tokens[index].tag == .properNoun && words[offset].wordClass == 0
        && document.isOfPlace(start + offset)
        && Self.nominals.contains(tokens[index + 1].tag)
      {
        tokens[index].tag = .adjective
      }
    }
    return names
  }

  /// The names with the words that the readings did not see to be theirs.
  private func whole(
    _ names: [EntityMention],
    _ tokens: [Token],
    _ sentences: [Sentence],
    _ document: NameDocument
  ) -> [EntityMention] {
    guard !names.isEmpty else { return names }
    let facts = WordFacts(document: document, sentences: sentences)
    var whole = WholeNames(names, tokens, sentences, facts)
    return whole.complete()
  }

  private static let nominals: Set<PartOfSpeech> = [.noun, .adjective, .properNoun, .number]

  private func mentions(
    _ document: NameDocument,
    _ tokens: [Token],
    _ sentences: [Sentence],
    until stop: StopSign
  ) throws(Stopped) -> [EntityMention] {
    let guesses = first.labels(document, nil, until: stop)
    try stop.check()
    let read = second.labels(document, NameVotes(document, guesses), until: stop)
    try stop.check()
    let labels = NameAgreement.corrected(read, document)
    var (result, sentence): ([EntityMention], Int) = ([], 0)
    for span in NameSpans(labels) {
      guard let kind = NameLabel.kind(labels[span.lowerBound]) else { continue }
      while sentence + 1 < sentences.count, document.starts[sentence + 1] <= span.lowerBound {
        sentence += 1
      }
      let start = document.starts[sentence]
      let words = (span.lowerBound - start)..<(span.upperBound - start)
      let shift = sentences[sentence].tokens.lowerBound - start
      let range = (span.lowerBound + shift)..<(span.upperBound + shift)
      let isSame = span.allSatisfy { labels[$0] == guesses[$0] }
      result.append(
        EntityMention(
          range: TextRange(
            tokens[range.lowerBound].range.start,
            tokens[range.upperBound - 1].range.end
          ),
          tokens: range,
          type: types?.type(document, sentence, words, kind) ?? NameType(kind),
          rule: rule(document, span, isSame: isSame)
        )
      )
    }
    return result
  }

  private func rule(_ document: NameDocument, _ span: Range<Int>, isSame: Bool) -> String {
    if document.isHead(span), document.isUnknown(span.lowerBound) { return "head" }
    if document.isListed(span) { return "list" }
    if document.isHead(span) { return "head" }
    return isSame ? "model" : "consistency"
  }
}
