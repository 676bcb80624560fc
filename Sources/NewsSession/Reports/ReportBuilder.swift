// From a session to what a report shows.

import NewsAnalysis
import NewsModel
import Report
import Tabular

/// Fills reports with the findings of a session.
package struct ReportBuilder {
  private let session: Session
  private let evidence: EvidenceRows
  private let watch: AnalysisWatch
  /// The articles, in the order of the session.
  private let articles: [LoadedArticle]
  /// The claims that are shown; nil where it is all claims of the articles.
  private let claims: Set<ClaimID>?

  /// A report on what was selected, or on the whole session where nothing was.
  package init(_ session: Session, _ selections: [Selection], watch: AnalysisWatch) {
    self.session = session
    self.watch = watch
    evidence = EvidenceRows(session: session)
    guard !selections.isEmpty else {
      (articles, claims) = (session.corpus.articles, nil)
      return
    }
    let documents = Set(selections.flatMap { $0.documents(in: session.corpus) })
    articles = session.corpus.articles.filter { documents.contains($0.id) }
    let isWhole = selections.allSatisfy { selection in
      selection.claims == nil && selection.parts.allSatisfy { $0.section == nil }
    }
    claims =
      isWhole ? nil : Set(selections.flatMap { session.claims(in: $0).map(\.id) })
  }

  /// How many documents the report shows.
  package var documentCount: Int { articles.count }

  /// What the report shows. Complexity: that of comparing the articles, and linear in what is found in them.
  package func contents(title: String?) throws -> ReportContents {
    let name = session.recordedScript.name.flatMap { ["-", "-c"].contains($0) ? nil : $0 }
    var contents = ReportContents(
      title: title ?? defaultTitle,
      making: ReportMaking(
        program: "\(Generator.name) \(Generator.version)",
        model: ArticleAnalyser.model,
        script: name
      )
    )
    var places: [ClaimID: (document: Int, claim: Int)] = [:]
    var views: [ClaimView] = []
    for article in articles {
      try watch.check()
      let shown = session.claims(of: article).filter { claims?.contains($0.id) ?? true }
      for (index, view) in shown.enumerated() {
        places[view.id] = (contents.documents.count, index)
      }
      views += shown
      contents.documents.append(document(article, shown))
    }
    contents.dated = dated(views, places)
    contents.ties = try ties()
    contents.matrix = try ReportMatrixBuilder(session, articles, claims, watch: watch).matrix()
    contents.judgements = judgements(on: places)
    return contents
  }

  private var defaultTitle: String {
    guard articles.count == 1, let article = articles.first else {
      return "Report on \(articles.count) articles"
    }
    return "Report on \(article.header.title ?? article.header.name)"
  }

  // MARK: Documents

  private func document(_ article: LoadedArticle, _ shown: [ClaimView]) -> ReportDocument {
    var document = ReportDocument(
      id: article.id.description,
      article: article.article,
      words: article.counts.words
    )
    let actors = session.corpus.actors(of: article)
    document.claims = shown.map { claim($0, actors) }
    document.mentions = article.mentions.map { mention in
      let local = article.findings.actors[mention.actor].name
      return ReportMention(
        range: mention.mention.range,
        name: actors[mention.actor]?.actor.name ?? local
      )
    }
    document.notes = session.notes.filter { note in
      guard session.corpus.article(of: note.finding)?.id == article.id else { return false }
      if case .claim(let id) = note.finding { return !shown.contains { $0.id == id } }
      return true
    }.map(ReportNote.init)
    return document
  }

  private func claim(_ view: ClaimView, _ actors: [SessionActor?]) -> ReportClaim {
    let claim = view.claim
    let sources = (claim.source.map { [$0] } ?? []) + claim.otherSources
    var holders = DistinctList<ReportHolder, ReportHolder>()
    for source in sources {
      let actor = source.actor.flatMap { actors[$0] }
      let words = FindingTables.oneLine(view.article.text(source.range)).text
      holders.add(ReportHolder(actor: actor?.id.description, name: actor?.actor.name ?? words))
    }
    if holders.elements.isEmpty {
      holders.add(ReportHolder(actor: nil, name: "\(claim.voice.words)"))
    }
    var shown = ReportClaim(
      id: view.id.description,
      claim: claim,
      holders: holders.elements,
      review: view.review
    )
    // That the text is sure of who said it goes without saying.
    let isPlain = claim.reported == ReportedCommitment(certainty: .certain, polarity: .affirmed)
    shown.reasons = evidence.steps(ofClaim: view.index, in: view.article).dropFirst()
      .filter { !isPlain || $0.field != "reported" }
      .map { ReportReason(field: $0.field, value: $0.value, rule: $0.rule, range: $0.range) }
    shown.judgements = view.article.judgements(onClaim: view.index)
      .compactMap(session.corpus.judgements.judgement)
      .map { "\($0.id) \($0.line)" }
    shown.notes = session.noteBook.notes(on: .claim(view.id)).map(ReportNote.init)
    return shown
  }

  // MARK: Days, ties, judgements

  private func dated(
    _ views: [ClaimView],
    _ places: [ClaimID: (document: Int, claim: Int)]
  ) -> [ReportDate] {
    DatedClaims(views).claims.compactMap { dated in
      guard let day = dated.day, let when = dated.time.value, let place = places[dated.view.id]
      else { return nil }
      return ReportDate(
        when: when,
        day: day,
        words: FindingTables.oneLine(dated.view.article.text(dated.time.range)).text,
        document: place.document,
        claim: place.claim
      )
    }
  }

  /// More ties than this are never drawn or listed.
  private static let mostTies = 400

  /// Those of whom one speaks of the other before those who only stand together.
  private func ties() throws -> [ReportTie] {
    let company = try ActorCompany(
      session,
      among: Set(articles.map(\.id)),
      check: { try watch.check() }
    )
    let pairs = company.ties.sorted {
      (-$0.value.says - $0.value.said, -$0.value.sentences, $0.key.first, $0.key.second)
        < (-$1.value.says - $1.value.said, -$1.value.sentences, $1.key.first, $1.key.second)
    }
    return pairs.prefix(Self.mostTies).compactMap { pair, tie in
      guard let first = holder(pair.first), let second = holder(pair.second) else { return nil }
      let turns = tie.said > tie.says
      return ReportTie(
        one: turns ? second : first,
        other: turns ? first : second,
        sentences: tie.sentences,
        says: max(tie.says, tie.said),
        said: min(tie.says, tie.said)
      )
    }
  }

  private func holder(_ id: ActorID) -> ReportHolder? {
    session.corpus.actor(id).map {
      ReportHolder(actor: $0.id.description, name: $0.actor.name)
    }
  }

  /// Those on what is shown, and on actors.
  private func judgements(
    on places: [ClaimID: (document: Int, claim: Int)]
  ) -> [ReportJudgement] {
    let shown = Set(articles.map(\.id))
    return session.corpus.judgements.all.filter { judgement in
      if case .claim(let id) = judgement.finding, claims != nil { return places[id] != nil }
      return session.corpus.article(of: judgement.finding).map { shown.contains($0.id) } ?? true
    }.map { judgement in
      ReportJudgement(
        id: judgement.id,
        finding: judgement.finding.description,
        line: judgement.line,
        status: judgement.status.rawValue,
        at: judgement.occasion.at
      )
    }
  }
}

extension ReportNote {
  /// A note of a session.
  fileprivate init(_ note: Note) {
    self.init(id: note.id, finding: note.finding.description, line: note.line)
  }
}
