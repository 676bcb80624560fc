// The claims of a findings document.

import NewsAnalysis
import NewsModel
import Tabular

extension FindingsDocument {
  /// The claims of all documents, in order.
  func claims(_ watch: AnalysisWatch) -> JSONPiece {
    .elements { emit in
      let articles = session.corpus.articles
      let pass = watch.pass(.claims, over: articles.map(\.id))
      for index in articles.indices {
        try pass.begin(index)
        for view in session.claims(of: articles[index]) {
          try watch.check()
          try emit(.value(claim(view)))
        }
      }
      try pass.end()
    }
  }

  private func claim(_ view: ClaimView) -> Value {
    let (claim, article) = (view.claim, view.article)
    func spans(_ ranges: [TextRange]) -> Value {
      .list(ranges.map { record(span($0, article)) })
    }
    let actors = session.corpus.actorIDs(of: article)
    var fields: [(String, Value)] =
      [
        ("id", .string(view.id.description)),
        ("key", .string(ClaimKeys.key(of: view.index, in: article))),
        ("document", .string(article.id.description)),
        ("section", Value(article.sectionID(at: claim.range.start))),
      ] + span(claim.range, article)
    fields += [
      ("parts", .list(claim.parts.map { record(offsets($0, article)) })),
      ("predicate", claim.predicate.map { predicate($0, article) } ?? .null),
      ("arguments", .list(claim.arguments.map { argument($0, article, actors) })),
      ("voice", .string(claim.voice.rawValue)),
      ("source", claim.source.map { source($0, article, actors) } ?? .null),
      ("otherSources", .list(claim.otherSources.map { source($0, article, actors) })),
      ("cue", claim.cue.map { record(span($0, article)) } ?? .null),
      ("reported", claim.reported.map(reported) ?? .null),
      ("parent", Value(claim.parent.map { article.claimID($0).description })),
      ("under", Value(claim.under.map { article.claimID($0).description })),
      ("quotation", .string(claim.quotation.rawValue)), ("kind", .string(claim.kind.rawValue)),
      ("polarity", .string(claim.polarity.rawValue)),
      ("certainty", .string(claim.certainty.rawValue)),
      ("factuality", .score(claim.factuality)), ("hedges", spans(claim.hedges)),
      ("negations", spans(claim.negations)),
      ("quantities", .list(claim.quantities.map { quantity($0, article) })),
      ("times", .list(claim.times.map { time($0, article) })),
      ("about", Value(view.about.map(\.description))),
      ("review", .string(view.review.rawValue)),
    ]
    if extras.contains(.evidence) {
      fields.append(("evidence", .list(claim.evidence.map { evidence($0, article) })))
    }
    return record(fields)
  }

  private func source(
    _ source: ClaimSource,
    _ article: LoadedArticle,
    _ actors: [ActorID]
  )
    -> Value
  {
    record(
      [("actor", Value(source.actor.map { actors[$0].description }))]
        + span(source.range, article)
    )
  }

  private func predicate(_ predicate: ClaimPredicate, _ article: LoadedArticle) -> Value {
    record(span(predicate.range, article) + [("lemma", .string(predicate.lemma))])
  }

  private func argument(
    _ argument: ClaimArgument,
    _ article: LoadedArticle,
    _ actors: [ActorID]
  ) -> Value {
    record(
      [
        ("role", .string(argument.role.rawValue)),
        ("actor", Value(argument.actor.map { actors[$0].description })),
      ] + span(argument.range, article)
    )
  }

  private func reported(_ reported: ReportedCommitment) -> Value {
    record([
      ("certainty", .string(reported.certainty.rawValue)),
      ("polarity", .string(reported.polarity.rawValue)),
    ])
  }

  private func quantity(_ quantity: Quantity, _ article: LoadedArticle) -> Value {
    record(
      span(quantity.range, article)
        + [("value", .float(NumberText.shortened(quantity.value))), ("unit", Value(quantity.unit))]
    )
  }

  private func time(_ time: TimeExpression, _ article: LoadedArticle) -> Value {
    record(span(time.range, article) + [("value", Value(time.value))])
  }
}
