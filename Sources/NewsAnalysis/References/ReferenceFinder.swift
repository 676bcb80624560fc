// Links pronouns and descriptions to the actors that an article names. What could as well be somebody
// else's stays unlinked.

import NewsModel

/// A mention that is no name, and whose it is.
struct Reference {
  /// The actor, as an index into the clusters.
  let cluster: Int
  /// The mention.
  let mention: Mention
}

/// Finds the pronouns and descriptions of an article's actors.
struct ReferenceFinder {
  private let article: AnnotatedArticle
  private let clusters: [NameCluster]

  /// A finder for an article with these clusters.
  init(_ article: AnnotatedArticle, _ clusters: [NameCluster]) {
    (self.article, self.clusters) = (article, clusters)
  }

  /// The references, in order of the text; complexity O(tokens).
  func references() -> [Reference] {
    guard !clusters.isEmpty else { return [] }
    var resolver = ReferenceResolver(article, clusters, LearnedJudge())
    resolver.resolve()
    var result: [Reference] = []
    for (index, mention) in resolver.reader.mentions.enumerated() {
      if mention.form == .name, let title = resolver.reader.writtenSmall(before: mention) {
        result.append(
          Reference(
            cluster: Int(mention.cluster),
            mention: Mention(range: article.tokens[title].range, form: .nominal, rule: "title")
          )
        )
      }
      guard mention.form != .name else { continue }
      let referent = Int(resolver.referents[index])
      guard referent >= 0, referent < clusters.count else { continue }
      result.append(
        Reference(
          cluster: referent,
          mention: Mention(
            range: article.range(of: mention.tokens),
            form: mention.form,
            rule: Self.rule(mention)
          )
        )
      )
    }
    result += SpeechReferences(article, clusters, resolver.quotes).references { token in
      let mention = Int(resolver.reader.headed[token])
      guard mention >= 0 else { return nil }
      let referent = Int(resolver.referents[mention])
      return referent >= 0 && referent < clusters.count ? referent : nil
    }
    return result
  }

  private static func rule(_ mention: ReferenceMention) -> String {
    switch mention.rule {
    case .attribute: mention.tie == .predicate ? "predicate" : "apposition"
    case .definite, .determined: "description"
    // `a climber` above the climber's name
    default: mention.form == .nominal ? "introduction" : "pronoun"
    }
  }
}
