// What findings rest on, as rows.

import NewsModel
import Tabular

/// Tells where findings come from.
package struct EvidenceRows {
  let session: Session

  /// The reasons for what a session has found.
  package init(session: Session) { self.session = session }

  /// The rows for a finding, what was judged of it, and the notes on it; nil where the session has none with this id.
  package func rows(of id: FindingID) -> [Row]? {
    let id = session.finding(of: id)
    guard let rows = findingRows(of: id) else { return nil }
    guard let first = rows.first else { return rows }
    let judgements = session.corpus.judgements(on: id)
      .compactMap(session.corpus.judgements.judgement)
    return rows + judgements.map { row(of: $0, like: first) }
      + session.noteBook.notes(on: id).map { note in
        var cells = first.cells
        cells[1] = .string("note")
        cells[2] = .string(note.text)
        cells[3] = .string(note.tags.joined(separator: ", "))
        (cells[4], cells[5]) = (.null, .null)
        return Row(cells, finding: note.id)
      }
  }

  /// What was decided, the value before and after, by whom and when, and why.
  private func row(of judgement: Judgement, like first: Row) -> Row {
    let occasion = judgement.occasion
    let field = judgement.field.flatMap { $0 == .review ? nil : " \($0.rawValue)" } ?? ""
    var cells = first.cells
    cells[1] = .string(judgement.action.rawValue + field)
    cells[2] = Value(judgement.change)
    cells[3] = Value(
      [judgement.id, occasion.analyst, occasion.at].compactMap(\.self).joined(separator: " ")
    )
    cells[4] = occasion.because.map(FindingTables.oneLine) ?? .null
    cells[5] = .null
    return Row(cells, finding: judgement.id)
  }

  private func findingRows(of id: FindingID) -> [Row]? {
    switch id {
    case .claim(let claim):
      return session.corpus.claim(claim).map { rows(ofClaim: $0.index, in: $0.article) }
    case .mention(let number):
      guard let found = session.corpus.mention(number) else { return nil }
      return [row(of: MentionView(article: found.article, index: found.index))]
    case .actor(let actor):
      return session.corpus.actor(actor).map(rows)
    case .section(let document, let number):
      guard let article = session.corpus.article(document),
        article.article.sections.indices.contains(number - 1)
      else { return nil }
      return [row(ofSection: number - 1, in: article)]
    case .document(let document): return session.corpus.article(document).map(rows)
    case .comparison(let number):
      return session.comparison(number).map(rows)
    case .alignedClaim(let number, let claim):
      guard let comparison = session.comparison(number),
        comparison.comparison.claims.indices.contains(claim - 1)
      else { return nil }
      return rows(ofAligned: claim - 1, in: comparison)
    case .note, .judgement: return nil
    }
  }

  // MARK: Actors, mentions and sections

  /// What most of the actor's names say that it is, at the first of them; then each mention.
  private func rows(of actor: SessionActor) -> [Row] {
    let mentions = MentionView.all(of: actor, in: session)
    let types = mentions.compactMap(\.mention.type)
    let agreeing = types.count { $0 == actor.actor.type }
    let first = mentions.first { $0.mention.type == actor.actor.type } ?? mentions.first
    let type = first.map { first in
      row(
        actor.id.description,
        "type",
        actor.actor.type.rawValue,
        "\(agreeing) of \(types.count) names",
        first.mention.range,
        first.article
      )
    }
    return [type].compactMap { $0 } + mentions.map(row)
  }

  private func row(of view: MentionView) -> Row {
    let actor = session.corpus.actor(view.article.mentions[view.index].actor, of: view.article)
    return row(
      "m\(view.number)",
      view.mention.form.rawValue,
      actor?.actor.name,
      view.mention.rule,
      view.mention.range,
      view.article
    )
  }

  private func row(ofSection index: Int, in article: LoadedArticle) -> Row {
    let section = article.article.sections[index]
    return row(
      "\(article.id).s\(index + 1)",
      section.heading == nil ? "lead" : "heading",
      "level \(section.level)",
      nil,
      section.heading ?? TextRange(section.range.start, section.range.start),
      article
    )
  }

  func row(
    _ id: String,
    _ field: String,
    _ value: String?,
    _ rule: String?,
    _ range: TextRange,
    _ article: LoadedArticle
  ) -> Row {
    let sentence = article.sentence(at: range.start)
    return Row(
      [
        .string(id), .string(field), Value(value), Value(rule),
        FindingTables.oneLine(article.text(range)),
        sentence.map { FindingTables.oneLine(article.text($0.range)) } ?? .null,
      ] + FindingTables.span(range, in: article) + FindingTables.provenance(article),
      finding: id
    )
  }
}
