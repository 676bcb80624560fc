// Selections: the documents, sections, actors or claims that a command looks at.

import NewsAnalysis
import NewsModel
import Tabular

/// A part of the corpus that a user named.
package struct Selection: Hashable, Sendable {
  /// A document, or a part of it.
  package struct Part: Hashable, Sendable {
    /// The document.
    package let document: ArticleID
    /// The index of the section; nil for the whole document.
    package let section: Int?

    /// A document, or the section at an index of it.
    package init(document: ArticleID, section: Int?) {
      self.document = document
      self.section = section
    }

    /// The section's id, or the document's.
    package var id: String { section.map { "\(document).s\($0 + 1)" } ?? document.description }
  }

  /// How the user, or `--by`, named it.
  package var label: String
  /// The documents and sections in it; empty for a selection of claims.
  package var parts: [Part] = []
  /// The claims in it; nil where it is all claims of its parts.
  package var claims: [ClaimID]?

  /// Parts of documents, or claims.
  package init(label: String, parts: [Part] = [], claims: [ClaimID]? = nil) {
    self.label = label
    self.parts = parts
    self.claims = claims
  }

  /// Takes a claim in; complexity O(1).
  mutating func take(_ claim: ClaimID) {
    if claims == nil { claims = [] }
    claims?.append(claim)
  }

  /// Whether nothing is in it.
  package var isEmpty: Bool { parts.isEmpty && claims?.isEmpty != false }

  /// The documents that it is taken from, each once.
  package func documents(in corpus: Corpus) -> [ArticleID] {
    (parts.map(\.document) + (claims ?? []).compactMap { corpus.claim($0)?.article.id }).uniqued()
  }
}

extension Session {
  /// The selection that a value means.
  ///
  /// - Parameter words: what a table is called: how it was typed; nil for its number of rows.
  package func selection(
    _ value: Value,
    words: String? = nil
  ) throws(SessionError) -> Selection {
    switch value {
    case .string(let text): return try selection(text)
    case .table(let table): return try selection(of: table, words)
    case .list(let elements):
      var whole = Selection(label: elements.map(\.text).joined(separator: "+"))
      for element in elements {
        let one = try selection(element)
        whole.parts += one.parts
        if let claims = one.claims { whole.claims = (whole.claims ?? []) + claims }
      }
      return whole
    case .record(let record):
      guard let finding = record.finding else { fallthrough }
      return try selection(finding)
    default:
      throw SessionError(
        "\(value.kind.described) is not a selection",
        help: "a selection is d1, d1.s2, an actor, or a table of claims: (claims --by NAME)"
      )
    }
  }

  private func selection(_ text: String) throws(SessionError) -> Selection {
    switch FindingID(text) {
    case .section(let id, let number)?:
      guard let article = corpus.article(id),
        article.article.sections.indices.contains(number - 1)
      else {
        throw SessionError(
          "there is no section '\(text)'",
          help: "'sections' lists them"
        )
      }
      return Selection(label: text, parts: [.init(document: id, section: number - 1)])
    case .claim(let id)?:
      guard corpus.claim(id) != nil else {
        throw SessionError("there is no claim '\(text)'")
      }
      return Selection(label: text, claims: [id])
    case .alignedClaim?:
      guard let id = FindingID(text), case let claims = claims(ofPoint: id), !claims.isEmpty else {
        throw SessionError(
          "there is no point '\(text)'",
          help: "'compare' gives them their ids"
        )
      }
      return Selection(label: text, claims: claims)
    case .actor?: return try selectionOfActor(text)
    case .document?:
      let article = try document(text)
      return Selection(label: text, parts: [.init(document: article.id, section: nil)])
    default: break
    }
    if let article = try? document(text) {
      return Selection(label: text, parts: [.init(document: article.id, section: nil)])
    }
    return try selectionOfActor(text)
  }

  /// The claims that an actor makes.
  private func selectionOfActor(_ text: String) throws(SessionError) -> Selection {
    let actor = try actor(text)
    return Selection(
      label: actor.actor.name,
      claims: allClaims.filter { $0.source == actor.id }.map(\.id)
    )
  }

  private func selection(of table: Table, _ words: String?) throws(SessionError) -> Selection {
    var parts: [Selection.Part] = []
    var claims: [ClaimID] = []
    lazy var bySource = Dictionary(grouping: allClaims, by: \.source)
    for row in table.rows {
      switch row.finding.flatMap({ FindingID($0) }) {
      case .claim(let id)?: claims.append(id)
      case .document(let id)?: parts.append(.init(document: id, section: nil))
      case .section(let id, let number)?: parts.append(.init(document: id, section: number - 1))
      case .actor(let id)?: claims += (bySource[id] ?? []).map(\.id)
      default:
        throw SessionError(
          "the table's rows are not documents, sections, actors or claims"
        )
      }
    }
    return Selection(
      label: words ?? "\(table.rows.count) rows",
      parts: parts,
      claims: parts.isEmpty ? claims : claims.isEmpty ? nil : claims
    )
  }

  /// The ids of the claims in a selection, in the order of the corpus.
  package func claims(in selection: Selection) -> [ClaimView] {
    if let claims = selection.claims {
      let wanted = Set(claims)
      return allClaims.filter { wanted.contains($0.id) }
    }
    let parts = Set(selection.parts)
    return allClaims.filter { claim in
      let document = claim.article.id
      return parts.contains(Selection.Part(document: document, section: nil))
        || parts.contains(Selection.Part(document: document, section: claim.section))
    }
  }

  /// The stretches of text that a selection covers.
  package func passages(of selection: Selection) -> [(article: LoadedArticle, range: TextRange)] {
    if selection.claims != nil {
      return claims(in: selection).map { ($0.article, $0.claim.range) }
    }
    return selection.parts.compactMap { part in
      guard let article = corpus.article(part.document) else { return nil }
      guard let section = part.section else { return (article, article.article.text.range) }
      return (article, article.article.sections[section].range)
    }
  }

}
