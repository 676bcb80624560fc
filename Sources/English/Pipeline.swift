// The English pipeline: from an article to its tokens, sentences, tags, trees, names, commitments and attributions.

import NewsModel

/// Annotates articles in English. The same article always gets the same annotations.
package struct Pipeline: Sendable {
  /// The name of the rules or models at work, as exports state it.
  package static let version = "en-4"

  private let given: LanguageModel?
  // Taken when it is first needed: a prompt starts without it.
  private var models: LanguageModel? { given ?? .english }

  /// A pipeline that is ready to annotate, with the models of English or with others.
  package init(_ models: LanguageModel? = nil) { given = models }

  /// The article with its tokens, sentences, tags, trees and names, or without any if it is in another
  /// language; complexity O(bytes).
  package func annotate(_ article: Article) -> AnnotatedArticle {
    (try? annotate(article, until: .never))
      ?? AnnotatedArticle(article: article, tokens: [], sentences: [], names: [])
  }

  /// The same, unless `stop` goes up on the way: it is looked at in every sentence.
  package func annotate(
    _ article: Article,
    until stop: StopSign
  ) throws(Stopped) -> AnnotatedArticle {
    guard article.isAnalysed else {
      return AnnotatedArticle(article: article, tokens: [], sentences: [], names: [])
    }
    let (plain, sentences, words) = self.sentences(of: article, until: stop)
    try stop.check()
    var tokens = plain
    let forms = sentences.map { SentenceForms(words, $0.tokens) }
    var (syntax, names) = (Syntax.none, [EntityMention]())
    if let models {
      syntax = try SyntaxReader(models).read(&tokens, sentences, forms, until: stop)
      names = try models.names?.names(tagging: &tokens, sentences, forms, until: stop) ?? []
    }
    var judged = ArticleCommitments()
    if let models {
      judged = try ArticleCommitments(
        models,
        article,
        tokens,
        sentences,
        syntax,
        words,
        until: stop
      )
    }
    try stop.check()
    let quotations = QuotationFinder.quotations(in: article, tokens, sentences, names)
    var annotated = AnnotatedArticle(
      article: article,
      tokens: tokens,
      sentences: sentences,
      names: SpeakerNames.completed(names, quotations, tokens),
      syntax: syntax,
      values: ValueFinder.values(in: article, tokens, sentences),
      quotations: quotations,
      commitments: judged.predicates,
      uncertainties: judged.cues,
      isEncyclopedic: judged.isEncyclopedic
    )
    if let models, let attributions = models.attributions {
      let text = AttributionText(annotated, forms: words, models.attributionGrammar)
      annotated.attributions = try attributions.attributions(text, until: stop)
    }
    return annotated
  }

  /// How far an article commits itself to what each of its words says that can name or state something: to more
  /// than the predicates that it was annotated with. Complexity O(tokens).
  package func commitments(toWordsOf annotated: AnnotatedArticle) -> [Commitment] {
    guard let models, let model = models.commitment else { return annotated.commitments }
    return ArticleCommitments.ofWords(model, models, annotated)
  }

  /// The words that make the statements of an article uncertain, also where it is not written as encyclopedias are.
  /// Complexity O(tokens).
  package func uncertainties(of annotated: AnnotatedArticle) -> [UncertaintyCue] {
    guard let models, let model = models.uncertainty else { return [] }
    return ArticleCommitments.cues(model, models, annotated)
  }

  /// The tokens and sentences of an article, without anything that is known of them, and the tokens as
  /// the models see them; where `stop` goes up, sentences are missing. Complexity O(bytes).
  package func sentences(
    of article: Article,
    by judge: SentenceJudge = .wordsAndModel,
    until stop: StopSign = .never
  ) -> (tokens: [Token], sentences: [Sentence], words: [WordForm]) {
    let tokens = Tokenizer.tokens(of: article.text)
    let words = WordForm.all(tokens, article.text, models?.words ?? .none)
    let sentences = SentenceSplitter.sentences(
      of: article,
      tokens: tokens,
      forms: words,
      model: models?.sentences,
      by: judge,
      until: stop
    )
    return (tokens, sentences, words)
  }
}
