// What a recorded statement meant by the ids in it: another model, or articles that were edited, give their claims
// other numbers, but the keys and the words that were judged are recorded.

import NewsModel

extension Session {
  /// The findings that ids mean in the statement that runs: those that they meant when it was recorded, as far as
  /// they are there.
  package func recalled(_ ids: [FindingID], for action: JudgementAction) -> [FindingID] {
    let meant = recordedByStatement.findings(of: action)
    guard meant.count == ids.count else { return ids }
    return zip(ids, meant).map { id, meant in
      let known = key(of: finding(of: id))
      if known?.utf8.elementsEqual(meant.key.utf8) ?? false { return id }
      return finding(like: id, meant) ?? id
    }
  }

  /// The finding of the kind of an id that has a key, or is the only one with its words.
  private func finding(
    like id: FindingID,
    _ meant: RecordedJudgements.Target
  ) -> FindingID? {
    switch id {
    case .actor:
      return corpus.actors.first { $0.key.utf8.elementsEqual(meant.key.utf8) }
        .map { .actor($0.id) }
    case .claim:
      return claim(like: meant).map { .claim($0) }
    case .mention:
      return corpus.articles.lazy.filter { meant.key.hasPrefix($0.key + "#") }
        .flatMap { article in article.mentions.indices.map(article.mentionNumber) }
        .first { self.key(of: .mention($0)) == meant.key }
        .map { .mention($0) }
    case .document, .section, .comparison, .alignedClaim, .note, .judgement: return nil
    }
  }

  private func claim(like meant: RecordedJudgements.Target) -> ClaimID? {
    for article in corpus.articles where meant.key.hasPrefix(article.key + "#") {
      let keys = article.findings.claims.indices.lazy.map { ClaimKeys.key(of: $0, in: article) }
      if let index = keys.firstIndex(of: meant.key) { return article.claimID(index) }
    }
    guard let quote = meant.quote else { return nil }
    let same = allClaims.filter { view in
      view.article.text(view.claim.range).utf8.elementsEqual(quote.utf8)
    }
    return same.count == 1 ? same[0].id : nil
  }
}
