// The actors of a findings document.

import NewsAnalysis
import NewsModel
import Tabular

extension FindingsDocument {
  /// The actors by number of mentions, ties by first appearance.
  func actors(_ watch: AnalysisWatch) -> JSONPiece {
    .elements { emit in
      let counted = session.corpus.actors.map { ($0, MentionView.count(of: $0, in: session)) }
      for (actor, _) in counted.stablySorted(by: { -$0.1 }) {
        try watch.check()
        try emit(self.actor(actor, MentionView.all(of: actor, in: session), watch))
      }
    }
  }

  /// An actor; some are named in every article there is, so that mentions are made one by one.
  private func actor(
    _ actor: SessionActor,
    _ mentions: [MentionView],
    _ watch: AnalysisWatch
  ) -> JSONPiece {
    var documents: [ArticleID] = []
    for mention in mentions where documents.last != mention.article.id {
      documents.append(mention.article.id)
    }
    let aliases = AliasCount.count(mentions).map {
      record([("text", .string($0.text)), ("count", .int($0.count))])
    }
    return .object([
      ("id", .value(.string(actor.id.description))), ("key", .value(.string(actor.key))),
      ("name", .value(.string(actor.actor.name))),
      ("kind", .value(.string(actor.actor.kind.rawValue))),
      ("type", .value(.string(actor.actor.type.rawValue))), ("aliases", .value(.list(aliases))),
      ("related", .value(.list(actor.actor.related.map(related)))),
      ("documents", .value(Value(documents.map(\.description)))),
      ("review", .value(.string(session.corpus.review(of: actor.id).rawValue))),
      (
        "mentions",
        .elements { emit in
          for view in mentions {
            try watch.check()
            try emit(.value(mention(view)))
          }
        }
      ),
    ])
  }

  private func related(_ tie: RelatedActor) -> Value {
    record([
      ("actor", .string(session.corpus.actors[tie.actor].id.description)),
      ("how", .string(tie.how)),
    ])
  }

  private func mention(_ view: MentionView) -> Value {
    let range = view.mention.range
    var fields: [(String, Value)] =
      [
        ("id", .string("m\(view.number)")), ("document", .string(view.article.id.description)),
        ("section", Value(view.article.sectionID(at: range.start))),
      ] + span(range, view.article) + [
        ("form", .string(view.mention.form.rawValue)),
        ("review", .string(view.review.rawValue)),
      ]
    if extras.contains(.evidence) {
      let evidence = Evidence(
        field: "actor",
        rule: view.mention.rule,
        range: range,
        strength: 1
      )
      fields.append(("evidence", .list([self.evidence(evidence, view.article)])))
    }
    return record(fields)
  }

  func evidence(_ evidence: Evidence, _ article: LoadedArticle) -> Value {
    record(
      [("field", .string(evidence.field)), ("rule", .string(evidence.rule))]
        + offsets(evidence.range, article) + [("strength", .score(evidence.strength))]
    )
  }
}
