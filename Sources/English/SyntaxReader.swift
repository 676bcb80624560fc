// Tags, lemmas, trees and features, a sentence at a time.

import NewsModel

/// Reads the grammar of an article.
struct SyntaxReader {
  private let models: LanguageModel

  /// A reader with these models.
  init(_ models: LanguageModel) { self.models = models }

  /// Sets part of speech and lemma of all tokens and returns their tags and trees; `sentences` and
  /// `forms` are parallel. Complexity O(tokens).
  func read(
    _ tokens: inout [Token],
    _ sentences: [Sentence],
    _ forms: [SentenceForms],
    until stop: StopSign
  ) throws(Stopped) -> Syntax {
    // A token outside of all sentences has no head.
    let none = Syntax.Word(tag: 0, relation: UInt8(models.parser.root), head: -1)
    var words = Array(repeating: none, count: tokens.count)
    for (sentence, forms) in zip(sentences, forms) {
      try stop.check()
      read(sentence.tokens, forms, &tokens, &words)
    }
    return Syntax(tags: models.tagger.tags, relations: models.parser.relations, words: words)
  }

  private func read(
    _ range: Range<Int>,
    _ forms: SentenceForms,
    _ tokens: inout [Token],
    _ words: inout [Syntax.Word]
  ) {
    let tags = models.tagger.tag(forms)
    let tree = models.parser.parse(forms, tags: tags)
    for (offset, index) in range.enumerated() {
      let (head, relation) = tree[offset]
      words[index] = Syntax.Word(
        tag: tags[offset],
        relation: UInt8(relation),
        head: head == range.count ? -1 : range.lowerBound + head
      )
      tokens[index].tag = models.universal.part(
        of: tokens[index].lower,
        tag: tags[offset],
        relation: relation
      )
      tokens[index].lemma = models.lemmas.lemma(
        of: tokens[index].lower,
        tag: tags[offset],
        known: models.words
      )
    }
    models.morphology.read(&words, range, forms)
  }
}
