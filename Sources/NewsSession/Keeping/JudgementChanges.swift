// What the analyst judged, as a session file keeps it: the judgements, from which the findings are made again, and
// for other programs the rows of the findings as they are then.

import NewsLoading
import NewsModel
import SessionStore
import Tabular

extension SessionChanges {
  /// Adds what was judged, or taken back, since the file was written. Complexity: that of the judgements.
  mutating func addJudgements(of corpus: Corpus, _ state: inout KeptState) {
    let all = corpus.judgements.all
    guard !all.isEmpty else { return }
    let known = state.judgements
    let fresh = all.indices.filter { !known.indices.contains($0) || known[$0] != all[$0] }
    judgements = fresh.map { StoredJudgement(all[$0]) }
    state.judgements = all
    addReviews(of: corpus, &state)
    addJudgedActors(of: corpus, &state)
    addJudgedClaims(of: corpus, &state)
  }

  private mutating func addReviews(of corpus: Corpus, _ state: inout KeptState) {
    let present = corpus.reviews
    for (finding, value) in present.sorted(by: { $0.key < $1.key })
    where state.reviews[finding] != value {
      reviews.append((finding, value))
    }
    for finding in state.reviews.keys.sorted() where present[finding] == nil {
      reviews.append((finding, nil))
    }
    state.reviews = present
  }

  private mutating func addJudgedActors(of corpus: Corpus, _ state: inout KeptState) {
    let present = corpus.judgedActors(found: state.actors)
    for (id, row) in present.sorted(by: { $0.key < $1.key }) where state.judgedActors[id] != row {
      actors.append(row)
    }
    // Who is as it was found has that row again; who was only split off is gone.
    for id in state.judgedActors.keys.sorted() where present[id] == nil {
      if let found = state.actors[id] { actors.append(found) } else { removedActors.append(id) }
    }
    state.judgedActors = present
  }

  private mutating func addJudgedClaims(of corpus: Corpus, _ state: inout KeptState) {
    var present: [ArticleID: LoadedArticle] = [:]
    for article in corpus.articles where article.judged != nil { present[article.id] = article }
    let ids = Set(present.keys).union(state.judged.keys)
    for id in ids.sorted() {
      guard let article = corpus.article(id), present[id] !== state.judged[id] else { continue }
      let before = state.judged[id]?.judgedNumbers ?? []
      let place = DocumentPlace(article, [])
      for number in before.union(article.judgedNumbers).sorted() {
        guard let index = article.index(of: ClaimID(number)) else { continue }
        claims.append((article.storedClaim(index), number - article.firstClaim, place))
      }
    }
    state.judged = present
  }
}

extension LoadedArticle {
  /// The numbers of the claims that were found and then judged.
  fileprivate var judgedNumbers: Set<Int> {
    Set((judged?.claimMarks.keys).map { $0.map { claimID($0).number } } ?? [])
      .intersection(foundClaims)
  }

  /// The row of a claim as it was judged. Claims are told there by their places among those that were found.
  fileprivate func storedClaim(_ index: Int) -> StoredClaim {
    var stored = StoredClaim(findings.claims[index], offsets)
    stored.parent = stored.parent.map { claimID($0).number - firstClaim }
    stored.under = stored.under.map { claimID($0).number - firstClaim }
    return stored
  }
}

extension Corpus {
  /// What the analyst made of findings, by their ids.
  fileprivate var reviews: [String: String] {
    var reviews: [String: String] = [:]
    for judgement in judgements.all where judgement.status == .applied {
      if case .actor = judgement.finding { continue }
      reviews[judgement.finding.description] = judgement.action.review.rawValue
    }
    for (actor, mark) in overlay.marks {
      reviews[actor.description] = mark.review.rawValue
    }
    return reviews
  }

  /// The rows of the actors that are other than they were found.
  fileprivate func judgedActors(found: [ActorID: StoredActor]) -> [ActorID: StoredActor] {
    var rows: [ActorID: StoredActor] = [:]
    let joined = overlay.joined.values.flatMap(\.self)
    for id in Set(overlay.names.keys).union(overlay.kinds.keys).union(joined) {
      rows[id] = found[id]
    }
    for split in overlay.splits where rows[split.id] == nil {
      rows[split.id] = StoredActor(id: split.id, key: split.key)
    }
    for id in rows.keys {
      if let name = overlay.names[id] { rows[id]?.name = name }
      if let kind = overlay.kinds[id] {
        rows[id]?.kind = kind
        rows[id]?.type = NameType(kind)
      }
      let resolved = overlay.resolve(id)
      if resolved != id { rows[id]?.joined = resolved.number }
    }
    return rows
  }
}

extension StoredActor {
  /// An actor of which nothing is known.
  init(unknown id: ActorID) { self.init(id: id, key: ActorKey.key(.other, id.description)) }

  /// An actor of which nothing but its key is known.
  init(id: ActorID, key: String) {
    let kind = ActorKey.kind(in: key) ?? .other
    self.init(
      number: id.number,
      key: key,
      name: ActorKey.name(in: key),
      kind: kind,
      type: NameType(kind)
    )
  }

  /// The actor as it was found, whose row tells what it is after the judgements.
  var found: StoredActor {
    guard joined != nil || name != ActorKey.name(in: key) || kind != ActorKey.kind(in: key) else {
      return self
    }
    var found = StoredActor(id: ActorID(number), key: key)
    if found.kind == kind { found.type = type }
    found.ties = ties
    return found
  }
}

// MARK: - Judgements as rows

extension StoredJudgement {
  /// A judgement as it is kept.
  init(_ judgement: Judgement) {
    self.init(
      number: judgement.number,
      action: judgement.action.rawValue,
      target: judgement.target,
      status: judgement.status.rawValue,
      finding: judgement.finding.description,
      call: judgement.call
    )
    (quote, field) = (judgement.quote, judgement.field?.rawValue)
    from = judgement.from == .null ? nil : JSONFormat.compact(Value(judgement.from))
    to = judgement.to == .null ? nil : JSONFormat.compact(Value(judgement.to))
    let occasion = judgement.occasion
    (because, analyst, at) = (occasion.because, occasion.analyst, occasion.at)
    other = judgement.other?.number
  }
}

extension Judgement {
  /// The judgement that a file has; nil where it is of a kind that is not known.
  init?(_ stored: StoredJudgement) {
    guard let action = JudgementAction(rawValue: stored.action),
      let finding = FindingID(stored.finding)
    else { return nil }
    func value(_ text: String?) -> JSONValue {
      text.flatMap { FindingsFile.json(Array($0.utf8)) } ?? .null
    }
    self.init(
      number: stored.number,
      call: stored.call,
      draft: JudgementDraft(
        action,
        on: finding,
        target: stored.target,
        quote: stored.quote,
        field: stored.field.flatMap(JudgedField.init(rawValue:)),
        from: value(stored.from),
        to: value(stored.to),
        other: stored.other.map { ActorID($0) }
      ),
      occasion: JudgementOccasion(
        because: stored.because,
        analyst: stored.analyst,
        at: stored.at
      ),
      status: JudgementStatus(rawValue: stored.status) ?? .applied
    )
  }
}
