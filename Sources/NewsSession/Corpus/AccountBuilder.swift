// From selections of a session to the accounts of a comparison.

import English
import NewsAnalysis
import NewsModel

/// Builds accounts. What it knows of an article is made once, however many accounts are of its sections.
package struct AccountBuilder {
  private let corpus: Corpus
  /// What the comparison will look for.
  private let needs: Set<ComparisonPart>
  private var wholes: [ArticleID: AccountPart] = [:]

  /// A builder of accounts from a session's articles, with what `needs` names.
  package init(
    _ corpus: Corpus,
    needs: Set<ComparisonPart> = Set(ComparisonPart.allCases)
  ) {
    self.corpus = corpus
    self.needs = needs
  }

  /// A selection as one account of a comparison. Complexity: that of what is selected.
  package mutating func account(_ selection: Selection) -> Account {
    let documents = selection.documents(in: corpus)
    let parts =
      selection.claims.map { self.parts(ofClaims: $0, documents) }
      ?? self.parts(of: selection.parts, documents)
    return Account(label: selection.label, parts: parts, needs: needs)
  }

  private mutating func parts(
    of selected: [Selection.Part],
    _ documents: [ArticleID]
  ) -> [AccountPart] {
    let sections = Dictionary(grouping: selected, by: \.document)
    return documents.compactMap { id in
      guard let article = corpus.article(id) else { return nil }
      let numbers = (sections[id] ?? []).map(\.section)
      let whole = whole(article)
      guard !numbers.contains(nil) else { return whole }
      var part = whole.limited(
        to: numbers.compactMap { $0.map { article.article.sections[$0].range } }
      )
      if article.hasRejectedClaims {
        part.claims.removeAll { article.review(ofClaim: $0) == .rejected }
      }
      return part
    }
  }

  private mutating func parts(
    ofClaims claims: [ClaimID],
    _ documents: [ArticleID]
  ) -> [AccountPart] {
    var indexes: [ArticleID: [Int]] = [:]
    for claim in claims.compactMap({ corpus.claim($0) })
    where claim.article.review(ofClaim: claim.index) != .rejected {
      indexes[claim.article.id, default: []].append(claim.index)
    }
    return documents.compactMap { id in
      corpus.article(id).map {
        whole($0).limited(toClaims: (indexes[id] ?? []).sorted())
      }
    }
  }

  private mutating func whole(_ article: LoadedArticle) -> AccountPart {
    if let known = wholes[article.id] { return known }
    let actors = corpus.actorIDs(of: article)
    var whole = AccountPart(
      article: article.id,
      findings: article.findings,
      mentions: article.mentions,
      claimIDs: article.findings.claims.indices.map(article.claimID),
      actorIDs: actors,
      // An actor of whom a damaged session has lost all else still has its place.
      actorNames: actors.map { corpus.actor($0)?.actor.name ?? $0.description }
    )
    // What the analyst rejected is no claim of the account; its words are the article's all the same.
    if article.hasRejectedClaims { whole.claims = article.standingClaims }
    wholes[article.id] = whole
    return whole
  }
}

extension Session {
  /// A selection as one account of a comparison.
  package func account(_ selection: Selection) -> Account {
    var builder = AccountBuilder(corpus)
    return builder.account(selection)
  }
}

extension Corpus {
  /// A comparer that knows the words of English, and of the articles that are loaded, or of some of them.
  package func comparer(
    _ parts: Set<ComparisonPart> = Set(ComparisonPart.allCases),
    among some: Set<ArticleID>? = nil
  ) -> Comparer {
    guard parts.contains(.claims) else { return Comparer() }
    // By their bytes, so that the order in which they were loaded decides nothing.
    let loaded = articles.filter { $0.header.isAnalysed && some?.contains($0.id) ?? true }
      .sorted { ($0.header.digest, $0.header.path) < ($1.header.digest, $1.header.path) }
      .map { ArticleWords(article: $0.id, tokens: $0.findings.annotated.tokens) }
    return Comparer(meanings: LanguageModel.english?.similarity?.vectors, loaded: loaded)
  }
}
