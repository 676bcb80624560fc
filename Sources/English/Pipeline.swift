// The English pipeline: from an article to its tokens, sentences and names.

import NewsModel

/// Annotates articles in English. The same article always gets the same annotations.
package struct Pipeline: Sendable {
  /// The name of the rules or models at work, as exports state it.
  package static let version = "en-rules-1"

  /// A pipeline that is ready to annotate.
  package init() {}

  /// The article with its tokens, sentences and names, or without any if it is in another language;
  /// complexity O(bytes).
  package func annotate(_ article: Article) -> AnnotatedArticle {
    guard article.isAnalysed else {
      return AnnotatedArticle(article: article, tokens: [], sentences: [], names: [])
    }
    var tokens = Tokenizer.tokens(of: article.text)
    let sentences = SentenceSplitter.sentences(of: article, tokens: tokens)
    Tagger.tag(&tokens, sentences)
    let names = NameFinder.names(in: &tokens, sentences, article.text)
    return AnnotatedArticle(article: article, tokens: tokens, sentences: sentences, names: names)
  }
}
