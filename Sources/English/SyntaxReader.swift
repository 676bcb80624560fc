// Tags, then trees, then lemmas and features of all sentences of an article.

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
    // A model after the other: the weights that one of them asks for most then stay in the core's cache.
    var tags: [[UInt8]] = []
    tags.reserveCapacity(forms.count)
    for forms in forms {
      try stop.check()
      tags.append(models.tagger.tag(forms))
    }
    for (number, sentence) in sentences.enumerated() {
      try stop.check()
      parse(sentence.tokens, forms[number], tags[number], &words)
    }
    var lemmas = RecentLemmas(models.lemmas, known: models.words)
    for (number, sentence) in sentences.enumerated() {
      try stop.check()
      name(sentence.tokens, words, forms[number], &lemmas, &tokens)
      models.morphology.read(&words, sentence.tokens, forms[number])
    }
    return Syntax(tags: models.tagger.tags, relations: models.parser.relations, words: words)
  }

  /// Gives the words of a sentence their heads.
  private func parse(
    _ range: Range<Int>,
    _ forms: SentenceForms,
    _ tags: [UInt8],
    _ words: inout [Syntax.Word]
  ) {
    let tree = models.parser.parse(forms, tags: tags)
    for (offset, index) in range.enumerated() {
      let (head, relation) = tree[offset]
      words[index] = Syntax.Word(
        tag: tags[offset],
        relation: UInt8(relation),
        head: head == range.count ? -1 : range.lowerBound + head
      )
    }
  }

  /// Gives the words of a sentence their parts of speech and lemmas.
  private func name(
    _ range: Range<Int>,
    _ words: [Syntax.Word],
    _ forms: SentenceForms,
    _ lemmas: inout RecentLemmas,
    _ tokens: inout [Token]
  ) {
    for index in range {
      let word = words[index]
      tokens[index].tag = models.universal.part(
        of: tokens[index].lower,
        tag: word.tag,
        relation: Int(word.relation)
      )
      tokens[index].lemma = lemmas.lemma(
        of: tokens[index].lower,
        hash: forms[index - range.lowerBound].lower,
        tag: word.tag
      )
    }
  }
}
