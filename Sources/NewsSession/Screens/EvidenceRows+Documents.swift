// What documents and comparisons rest on.

import NewsModel
import Tabular

extension EvidenceRows {
  // MARK: Documents

  /// Where the document comes from, and what is said about it, with its place in the text if it is
  /// there in the same words.
  func rows(of article: LoadedArticle) -> [Row] {
    let id = article.id.description
    let source = article.article
    let place = source.line.map { ":\($0)" } ?? ""
    var rows = [
      fact(id, "file", source.path + place, source.format.rawValue, article),
      fact(id, "bytes", "sha256:\(source.digest)", nil, article),
    ]
    let facts: [(String, String?)] = [
      ("title", source.title), ("author", source.author), ("outlet", source.outlet),
      ("date", source.date?.description), ("url", source.url),
      ("language", source.isAnalysed ? source.language : "\(source.language), not analysed"),
    ]
    for case (let field, let value?) in facts {
      if field != "language", let range = source.text.first(value) {
        rows.append(row(id, field, value, nil, range, article))
      } else {
        rows.append(fact(id, field, value, nil, article))
      }
    }
    return rows
  }

  /// A row without words of a text.
  private func fact(
    _ id: String,
    _ field: String,
    _ value: String,
    _ rule: String?,
    _ article: LoadedArticle?
  ) -> Row {
    let provenance =
      article.map(FindingTables.provenance) ?? FindingTables.provenance.map { _ in Value.null }
    return Row(
      [.string(id), .string(field), .string(value), Value(rule), .null, .null, .null, .null]
        + provenance,
      finding: id
    )
  }

  // MARK: Comparisons

  /// What was compared, and the claims in which the accounts differ.
  func rows(of kept: NamedComparison) -> [Row] {
    let id = "k\(kept.number)"
    var counts = Array(repeating: 0, count: kept.selections.count)
    for claim in kept.comparison.claims {
      for saying in claim.speaking { counts[saying.account] += 1 }
    }
    let selections = zip(kept.selections, counts).map { selection, count in
      fact(id, "selection", selection.label, "\(count) claims", nil)
    }
    let differing = kept.comparison.claims.indices.filter {
      !kept.comparison.claims[$0].differences.isEmpty
    }
    return selections + differing.flatMap { rows(ofAligned: $0, in: kept) }
  }

  /// What each account that is not silent says, in its own words, and in what they differ.
  func rows(ofAligned index: Int, in kept: NamedComparison) -> [Row] {
    let id = "k\(kept.number).\(index + 1)"
    let aligned = kept.comparison.claims[index]
    let accounts = aligned.speaking.flatMap { account -> [Row] in
      let label = "\(kept.selections[account.account].label): \(account.stance.rawValue)"
      let claims = account.claims.compactMap(session.corpus.claim)
      return claims.map { article, claim in
        let range = article.findings.claims[claim].range
        return row(id, "account", label, article.claimID(claim).description, range, article)
      }
    }
    let differences = aligned.differences.map { difference in
      fact(
        id,
        difference.kind.rawValue,
        difference.values.joined(separator: " / "),
        difference.between.map(\.description).joined(separator: " "),
        nil
      )
    }
    return accounts + differences
  }
}

extension ArticleText {
  /// Where `words` stand first; nil where they do not.
  fileprivate func first(_ words: String) -> TextRange? {
    let bytes = Array(words.utf8)
    guard let first = bytes.first, bytes.count <= count else { return nil }
    let start = (0...(count - bytes.count)).first {
      self.bytes[$0] == first && self.bytes[$0...].starts(with: bytes)
    }
    return start.map { TextRange($0, $0 + bytes.count) }
  }
}
