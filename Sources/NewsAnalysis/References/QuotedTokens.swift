// Which words stand in which quotation, and who speaks there.

import NewsModel

/// The quotations of an article laid over its tokens.
struct QuotedTokens {
  /// The innermost quotation that each token stands in; -1 for none.
  private(set) var quotation: [Int32]
  /// For each quotation the head of the words for who speaks; -1 where nobody is named.
  private(set) var speakers: [Int32]
  /// Whether each token is the head of the words that name who says or thinks something.
  private(set) var isSource: [Bool]

  /// Lays the quotations over the tokens; complexity O(tokens + attributions · log tokens).
  init(_ article: AnnotatedArticle) {
    quotation = Array(repeating: -1, count: article.tokens.count)
    isSource = Array(repeating: false, count: article.tokens.count)
    speakers = Array(repeating: -1, count: article.quotations.count)
    for (index, quote) in article.quotations.enumerated() {
      for token in quote.tokens { quotation[token] = Int32(index) }
    }
    for attribution in article.attributions {
      guard let source = attribution.source else { continue }
      isSource[source.head] = true
      for content in attribution.contents {
        let quote = Int(quotation[content.head])
        guard quote >= 0, speakers[quote] < 0, quotation[source.head] != quote else { continue }
        speakers[quote] = Int32(source.head)
      }
    }
    for (index, quote) in article.quotations.enumerated() {
      if speakers[index] < 0 { speakers[index] = labelled(quote, article) }
      if speakers[index] < 0, let earlier = quote.continues { speakers[index] = speakers[earlier] }
    }
    readAnswers(article)
  }

  /// In the answers of an interview whoever is asked speaks.
  private mutating func readAnswers(_ article: AnnotatedArticle) {
    // What labels them, `A:`, names nobody.
    let answers = article.quotations.indices.filter { article.quotations[$0].style == .answer }
    guard !answers.isEmpty,
      let first = article.quotations.first(where: { [.question, .answer].contains($0.style) }),
      let name = Interviewee.find(
        article,
        before: first.tokens.lowerBound,
        questions: article.quotations.filter { $0.style == .question }.map(\.tokens)
      )
    else { return }
    for answer in answers { speakers[answer] = Int32(name.upperBound - 1) }
  }

  /// The last word of the label or line that names the speaker.
  private func labelled(_ quote: QuotationMention, _ article: AnnotatedArticle) -> Int32 {
    guard let speaker = quote.speaker else { return -1 }
    return Int32(article.tokens.firstIndex(from: speaker.end, by: \.range.start) - 1)
  }
}
