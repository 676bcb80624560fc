// What the trainer needs to learn how mentions are resolved: the mentions, and every decision about them.

import NewsModel

/// Runs the resolution of an article with a judge of the trainer's.
package enum ReferenceTraining {
  /// What a mention was found to be.
  package struct Found {
    /// Its words.
    package let range: TextRange
    /// The word at its head.
    package let head: TextRange
    /// How it refers.
    package let form: MentionForm
    /// The actor among those of names, if any.
    package let cluster: Int?
  }

  /// How many classes of mentions there are.
  package static let classes = ReferenceClass.allCases.count

  /// Resolves an article; `make` makes the judge once the mentions are known.
  package static func run<Judge: ReferenceJudge>(
    _ article: AnnotatedArticle,
    _ make: ([Found]) -> Judge
  ) -> Judge {
    let clusters = NameSieve(article).clusters
    let reader = ReferenceReader(article, clusters)
    let found = reader.mentions.map { mention in
      Found(
        range: article.range(of: mention.tokens),
        head: article.tokens[mention.head].range,
        form: mention.form,
        cluster: mention.cluster < 0 ? nil : Int(mention.cluster)
      )
    }
    var resolver = ReferenceResolver(article, clusters, make(found))
    resolver.resolve()
    return resolver.judge
  }
}
