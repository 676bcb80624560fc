// What an article commits itself to, sentence by sentence: its predicates, and the words that make them uncertain.

import NewsModel

/// The predicates and cues of an article.
struct ArticleCommitments {
  /// How far the text commits itself to each predicate, in order.
  private(set) var predicates: [Commitment] = []
  /// The words that make its statements uncertain, in order, where the article is written as encyclopedias are.
  private(set) var cues: [UncertaintyCue] = []
  /// Whether the article is written as encyclopedias are.
  private(set) var isEncyclopedic = false

  /// Nothing.
  init() {}

  /// What the models say of an article that has its tags, lemmas and trees; `words` are the tokens as the
  /// models see them. Ends early where `stop` goes up. Complexity O(tokens).
  init(
    _ models: LanguageModel,
    _ article: Article,
    _ tokens: [Token],
    _ sentences: [Sentence],
    _ syntax: Syntax,
    _ words: [WordForm],
    until stop: StopSign
  ) throws(Stopped) {
    guard models.commitment != nil || models.uncertainty != nil else { return }
    let register = RegisterText(article.text, tokens, words, sentences: sentences.count)
    let share = models.commitment?.newsShare(register) ?? 0
    isEncyclopedic = models.uncertainty?.isEncyclopedic(register) ?? false
    let topic = CommitmentTopic(words, models.similarity?.vectors)
    // In other texts nobody asks for them.
    let reader = isEncyclopedic ? models.uncertainty.map(UncertaintyReader.init) : nil
    for sentence in sentences {
      try stop.check()
      let forms = SentenceForms(words, sentence.tokens)
      let read = CommitmentSentence(tokens, sentence.tokens, syntax.words, forms, models)
      let start = sentence.tokens.lowerBound
      if let commitment = models.commitment {
        for index in 0..<sentence.tokens.count where read.isStated(index) {
          let value = commitment.score(read, index, news: share, topic)
          predicates.append(Commitment(token: start + index, value: value))
        }
      }
      cues += reader?.cues(read, from: start) ?? []
    }
  }

  /// How far an article commits itself to what each of its words says, where they can say that something is or
  /// happens: its predicates, and other nouns, adjectives and the like. Nobody but an export asks for so
  /// many. Complexity O(tokens).
  static func ofWords(
    _ model: CommitmentModel,
    _ models: LanguageModel,
    _ annotated: AnnotatedArticle
  ) -> [Commitment] {
    guard annotated.syntax.words.count == annotated.tokens.count else {
      return annotated.commitments
    }
    let (text, tokens, sentences) = (annotated.article.text, annotated.tokens, annotated.sentences)
    let words = WordForm.all(tokens, text, models.words)
    let register = RegisterText(text, tokens, words, sentences: sentences.count)
    let share = model.newsShare(register)
    let topic = CommitmentTopic(words, models.similarity?.vectors)
    return sentences.flatMap { sentence in
      let forms = SentenceForms(words, sentence.tokens)
      let read = CommitmentSentence(tokens, sentence.tokens, annotated.syntax.words, forms, models)
      return read.events.map { index in
        Commitment(
          token: sentence.tokens.lowerBound + index,
          value: model.score(read, index, news: share, topic)
        )
      }
    }
  }

  /// The words that make the statements of an article uncertain, in order, however it is written. Complexity
  /// O(tokens).
  static func cues(
    _ model: UncertaintyModel,
    _ models: LanguageModel,
    _ annotated: AnnotatedArticle
  ) -> [UncertaintyCue] {
    guard annotated.syntax.words.count == annotated.tokens.count else { return [] }
    let (tokens, reader) = (annotated.tokens, UncertaintyReader(model))
    let words = WordForm.all(tokens, annotated.article.text, models.words)
    return annotated.sentences.flatMap { sentence in
      let forms = SentenceForms(words, sentence.tokens)
      let read = CommitmentSentence(tokens, sentence.tokens, annotated.syntax.words, forms, models)
      return reader.cues(read, from: sentence.tokens.lowerBound)
    }
  }
}
