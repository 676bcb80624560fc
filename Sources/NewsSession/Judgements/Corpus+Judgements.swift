// How judgements come to a corpus and go from it. What is loaded is always what was found with the judgements
// applied, and only what they are on is looked at again.

import NewsModel

extension Corpus {
  /// Adds judgements, which have the next numbers, and applies them. Complexity: that of the articles they are on.
  package mutating func judge(_ new: [Judgement]) {
    var meant: Set<ArticleID> = []
    for judgement in new {
      let article = article(judgedBy: judgement)
      judgements.add(judgement, in: article?.article)
      if let article { meant.insert(article.id) }
    }
    apply(
      to: meant.compactMap(index(of:)),
      hasActors: new.contains { $0.document == nil || $0.action == .split }
    )
  }

  /// The article that a judgement is on: a claim that is to be marked is not there yet.
  private func article(judgedBy judgement: Judgement) -> LoadedArticle? {
    if let known = article(of: judgement.finding) { return known }
    return judgement.document.flatMap { key in articles.first { $0.key == key } }
  }

  /// Takes in the judgements of a file, in order, without a word on those that no longer apply.
  package mutating func restore(_ kept: [Judgement]) {
    for judgement in kept {
      judgements.add(judgement, in: nil)
      if case .claim(let id) = judgement.finding, judgement.action == .mark {
        nextClaim = max(nextClaim, id.number + 1)
      }
      if let id = judgement.other, judgement.action == .split {
        lastSplitNumber = max(lastSplitNumber, id.number)
      }
    }
    judgements.learnOrigins(of: articles)
    applyJudgements(from: 0)
    _ = judgements.takeUntold()
    judgements.isSaved()
  }

  /// Takes judgements back: what was found is as it was without them.
  package mutating func undo(_ numbers: Set<Int>) {
    let undone = numbers.sorted().compactMap(judgements.judgement)
    for judgement in undone { judgements.set(.undone, ofNumber: judgement.number) }
    apply(
      to: articles.indices.filter {
        !(articles[$0].judged?.applied.isDisjoint(with: numbers) ?? true)
      },
      hasActors: undone.contains { $0.document == nil || $0.action == .split }
    )
  }

  /// The id that the next marked claim gets.
  package mutating func freshClaimID() -> ClaimID {
    defer { nextClaim += 1 }
    return ClaimID(nextClaim)
  }

  /// The id that the next actor gets who is split off.
  package mutating func freshActorID() -> ActorID {
    lastSplitNumber = next.actor
    return ActorID(lastSplitNumber)
  }

  /// The judgements that have come to fit nothing since this was asked last.
  package mutating func takeUntold() -> [Judgement] { judgements.takeUntold() }

  /// What the analyst made of an actor.
  package func review(of actor: ActorID) -> Review { overlay.marks[actor]?.review ?? .none }

  /// The judgements that apply to a finding, by their numbers, in the order in which they were made.
  package func judgements(on finding: FindingID) -> [Int] {
    switch finding {
    case .claim(let id): claim(id).map { $0.article.judgements(onClaim: $0.index) } ?? []
    case .mention(let number):
      mention(number).map { $0.article.judgements(onMention: $0.index) } ?? []
    case .actor(let id): overlay.marks[overlay.resolve(id)]?.judgements ?? []
    default: []
    }
  }

  /// The claims that were marked and are there, in order of their numbers.
  package var markedClaims: [ClaimID] { anchors.articles.keys.sorted().filter { claim($0) != nil } }

  // MARK: Applying

  /// Applies the judgements to articles that have come, from the one at `first` on.
  mutating func applyJudgements(from first: Int) {
    guard !judgements.isEmpty else { return }
    for index in articles.indices[first...] { judge(articleAt: index) }
    if judgements.hasActors { _ = judgeActors() }
    settle(Set(1...judgements.all.count), by: articles)
  }

  /// Applies the judgements on some articles anew, and those on actors.
  private mutating func apply(to meant: [Int], hasActors: Bool) {
    var judged = meant.sorted()
    for index in judged { judge(articleAt: index) }
    if hasActors { judged += judgeActors() }
    let numbers = judged.flatMap { judgementsOn($0).map(\.number) }
    settle(
      Set(numbers).union(hasActors ? judgements.onActors.map { $0 + 1 } : []),
      by: judged.map { articles[$0] }
    )
  }

  private func judgementsOn(_ index: Int) -> [Judgement] {
    judgements.judgements(in: articles[index], isLoaded: keys.contains)
  }

  /// Makes the findings of an article anew from what was found and all judgements on it.
  private mutating func judge(articleAt index: Int) {
    let article = articles[index]
    let all = judgementsOn(index).filter { $0.status != .undone }
    guard !all.isEmpty else {
      if article.judged != nil { articles[index] = LoadedArticle(article, judged: nil) }
      return
    }
    giveIDs(toMarks: all, in: article.id)
    let overlay = overlay
    var judging = ArticleJudging(
      article,
      identities: ActorIdentities(
        ofFound: foundActorIDs(of: article).map(overlay.resolve),
        resolve: overlay.resolve
      ),
      markedIDs: anchors.marks[article.id] ?? [:]
    )
    for judgement in all { judging.apply(judgement) }
    articles[index] = LoadedArticle(article, judged: judging.result)
    nameFindings(of: articles[index])
  }

  /// Tells the judgements on an article which ids their findings have.
  private mutating func nameFindings(of article: LoadedArticle) {
    for (index, mark) in article.judged?.claimMarks ?? [:] {
      let id = FindingID.claim(article.claimID(index))
      for number in mark.judgements { judgements.set(id, ofNumber: number) }
    }
    for (index, mark) in article.judged?.mentionMarks ?? [:] {
      let id = FindingID.mention(article.mentionNumber(index))
      for number in mark.judgements { judgements.set(id, ofNumber: number) }
    }
  }

  /// Gives the claims that were marked in an article their ids: the one that the analyst knows, or a new one where
  /// the article has come back.
  private mutating func giveIDs(toMarks all: [Judgement], in article: ArticleID) {
    for judgement in all where judgement.action == .mark {
      guard case .claim(let known) = judgement.finding,
        anchors.marks[article]?[judgement.number] == nil
      else { continue }
      let id = anchors.articles[known] == nil ? known : freshClaimID()
      anchors.articles[id] = article
      anchors.marks[article, default: [:]][judgement.number] = id
    }
  }

  // MARK: Actors

  /// Finds out anew what judgements make of the actors, and who holds the claims whose source was corrected; the
  /// places of the articles with such claims.
  private mutating func judgeActors() -> [Int] {
    let before = overlay
    overlay = madeOverlay()
    judgedRoster = MadeOnce()
    forgetSpeakers()
    let differing = overlay.differing(from: before)
    guard !differing.isEmpty else { return [] }
    let sources = judgements.all.filter {
      $0.field == .source && $0.status != .undone && $0.other.map(differing.contains) ?? false
    }
    let meant = Set(sources.compactMap { article(of: $0.finding)?.id })
    let touched = meant.compactMap(index(of:)).sorted()
    for index in touched { judge(articleAt: index) }
    return touched
  }

  private mutating func madeOverlay() -> ActorOverlay {
    var overlay = ActorOverlay()
    let splits = splitsInOrder
    var next = splits[...]
    for place in judgements.onActors {
      let judgement = judgements.all[place]
      while let split = next.first, split.split.judgement.number < judgement.number {
        overlay.take(split.split, from: split.actor)
        next = next.dropFirst()
      }
      guard judgement.status != .undone, let actor = actor(of: judgement, isOther: false) else {
        continue
      }
      judgements.set(.actor(actor), ofNumber: judgement.number)
      overlay.apply(judgement, to: actor, other: self.actor(of: judgement, isOther: true))
    }
    for split in next { overlay.take(split.split, from: split.actor) }
    return overlay
  }

  /// What was split off in all articles, by the numbers of the judgements.
  private var splitsInOrder: [(split: JudgedArticle.Split, actor: ActorID)] {
    articles.lazy.filter { !($0.judged?.splits.isEmpty ?? true) }
      .flatMap { article in
        let ids = foundActorIDs(of: article)
        return (article.judged?.splits ?? []).map { ($0, ids[$0.actor]) }
      }
      .sorted { $0.0.judgement.number < $1.0.judgement.number }
  }

  /// The actor that a judgement is on, or the one whom it makes that one with: by its names, its id, its key, or
  /// its words.
  private mutating func actor(of judgement: Judgement, isOther: Bool) -> ActorID? {
    let pair = JudgementAnchors.Pair(number: judgement.number, isOther: isOther)
    if let group = anchors.groups[pair], let id = actorID(ofGroup: group) { return id }
    let id = isOther ? judgement.other : judgement.finding.actor
    let key = isOther ? judgement.to.string : judgement.target
    if let id, isSplitOff(id) { return id }
    // Nothing of an actor is read from a file to say who it is: the ids in it stand.
    if hasKeptActors { return id }
    let roster = foundRoster
    guard
      let found = id.flatMap(roster.actor) ?? key.flatMap(roster.actor(withKey:))
        ?? key.flatMap({ roster.actor(named: ActorKey.name(in: $0)) })
    else { return nil }
    anchors.groups[pair] = group(of: found)
    return found.id
  }

  private func isSplitOff(_ id: ActorID) -> Bool {
    articles.contains { $0.judged?.splitActors.contains(id) ?? false }
  }

  // MARK: What has become of them

  /// Says of each of some judgements whether it applies in these articles or to actors.
  private mutating func settle(_ numbers: Set<Int>, by articles: [LoadedArticle]) {
    var applied = overlay.applied
    for article in articles { if let judged = article.judged { applied.formUnion(judged.applied) } }
    for number in numbers.sorted() {
      guard judgements.judgement(number)?.status != .undone else { continue }
      judgements.set(applied.contains(number) ? .applied : .obsolete, ofNumber: number)
    }
  }
}

extension FindingID {
  /// The actor that it is the id of.
  fileprivate var actor: ActorID? {
    guard case .actor(let id) = self else { return nil }
    return id
  }
}
