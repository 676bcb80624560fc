// A selection made several: by document, section, outlet, date or author.

import NewsModel

/// By what `--by` splits a selection; the raw value is its name there.
package enum AccountDimension: String, CaseIterable {
  case document, section, outlet, date, author

  /// What the accounts of articles are called that do not say.
  private var unknown: String { "unknown \(rawValue)" }

  /// The account that a part of an article belongs to.
  fileprivate func label(of part: Selection.Part, _ article: LoadedArticle) -> String {
    switch self {
    case .section: part.id
    case .outlet: article.article.outlet ?? unknown
    case .author: article.article.author ?? unknown
    case .date: article.article.date?.description ?? unknown
    case .document: article.id.description
    }
  }

  /// Whether accounts are sorted by name, so that the order of loading does not matter. Documents and sections stay in
  /// the order of their ids.
  private var isSorted: Bool { self != .document && self != .section }

  /// Accounts by name, dates by day; what is unknown comes last.
  fileprivate func sorted(_ selections: [Selection]) -> [Selection] {
    guard isSorted else { return selections }
    return selections.sorted { a, b in
      let (first, second) = (a.label == unknown, b.label == unknown)
      return first != second ? second : a.label.utf8.lexicographicallyPrecedes(b.label.utf8)
    }
  }
}

extension AccountDimension {
  /// The documents of an account in the order of their days and names, where the order of loading is not to matter.
  fileprivate func inOrder(_ selection: Selection, _ corpus: Corpus) -> Selection {
    guard isSorted else { return selection }
    let documents = selection.documents(in: corpus).compactMap(corpus.article)
    let order = documents.map { article in
      [article.article.date?.description ?? "", article.article.name, article.key, "\(article.id)"]
    }
    let sorted = documents.indices.sorted { order[$0].lexicographicallyPrecedes(order[$1]) }
    var ranks: [ArticleID: Int] = [:]
    for (rank, place) in sorted.enumerated() { ranks[documents[place].id] = rank }
    var result = selection
    result.parts = selection.parts.stablySorted { ranks[$0.document] ?? 0 }
    result.claims = selection.claims.map { claims in
      claims.stablySorted { corpus.claim($0).flatMap { ranks[$0.article.id] } ?? 0 }
    }
    return result
  }
}

extension Selection {
  /// The selection as several, with their documents, sections and claims in its own order.
  package func split(by dimension: AccountDimension, in session: Session) -> [Selection] {
    var result: [Selection] = []
    var places: [String: Int] = [:]
    func add(_ label: String, _ change: (inout Selection) -> Void) {
      let place = places[label] ?? result.count
      if place == result.count {
        result.append(Selection(label: label))
        places[label] = place
      }
      change(&result[place])
    }
    for part in parts {
      guard let article = session.corpus.article(part.document) else { continue }
      for part in part.pieces(of: article, dimension) {
        add(dimension.label(of: part, article)) { $0.parts.append(part) }
      }
    }
    for id in claims ?? [] {
      guard let found = session.corpus.claim(id) else { continue }
      let claim = found.article.findings.claims[found.index]
      let part = Part(
        document: found.article.id,
        section: found.article.article.section(at: claim.range.start)
      )
      add(dimension.label(of: part, found.article)) { $0.take(id) }
    }
    return dimension.sorted(result.map { dimension.inOrder($0, session.corpus) })
  }
}

extension Selection.Part {
  fileprivate func pieces(
    of article: LoadedArticle,
    _ dimension: AccountDimension
  ) -> [Selection.Part] {
    guard dimension == .section, section == nil else { return [self] }
    return article.article.sections.indices.map { .init(document: article.id, section: $0) }
  }
}
