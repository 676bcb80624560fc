// From the found findings of an article and the judgements on it to its judged findings: a function of nothing
// else, so that a judgement is taken back by leaving it out.

import NewsAnalysis
import NewsModel

/// Applies judgements to the findings of one article.
struct ArticleJudging {
  /// A claim on its way.
  struct Item {
    let id: ClaimID
    let key: String
    var claim: Claim
    var mark = JudgedArticle.Mark()
  }

  /// The article, whose own findings are those that were found.
  let article: LoadedArticle
  /// Who the article's actors are in the session, and who is one with whom there.
  private let identities: ActorIdentities
  /// The ids that marked claims have in this article, by the number of their judgement.
  private let markedIDs: [Int: ClaimID]

  var items: [Item]
  private var itemsByKey: [String: Int] = [:]
  var actors: [ArticleActor]
  var mentions: [AccountPart.ActorMention]
  private var splitActors: [ActorID] = []
  private var splits: [JudgedArticle.Split] = []
  private var mentionMarks: [Int: JudgedArticle.Mark] = [:]
  private var applied: Set<Int> = []

  /// The judging of an article; complexity O(claims + mentions).
  init(
    _ article: LoadedArticle,
    identities: ActorIdentities,
    markedIDs: [Int: ClaimID]
  ) {
    (self.article, self.identities, self.markedIDs) = (article, identities, markedIDs)
    let found = article.indexed
    items = found.findings.claims.enumerated().map { index, claim in
      Item(
        id: ClaimID(article.firstClaim + index),
        key: ClaimKeys.key(of: index, found.findings.claims, article),
        claim: claim
      )
    }
    for (index, item) in items.enumerated() { itemsByKey[item.key] = index }
    (actors, mentions) = (found.findings.actors, found.mentions)
  }

  /// Applies a judgement, where what it is on is there.
  mutating func apply(_ judgement: Judgement) {
    let isApplied =
      switch judgement.action {
      case .mark: add(judgement)
      case .split: split(judgement)
      case .correct: correct(judgement)
      case .accept, .reject: review(judgement)
      case .merge, .rename, .retype: false
      }
    if isApplied { applied.insert(judgement.number) }
  }

  // MARK: Finding what is judged

  /// The article's actors that are the one whom a judgement names, by its id or else by the name in its key.
  func locals(of judgement: Judgement) -> Set<Int> {
    let ids = identities.ofFound + splitActors.map(identities.resolve)
    let wanted = judgement.other.map(identities.resolve)
    let known = ids.indices.filter { ids[$0] == wanted }
    guard known.isEmpty else { return Set(known) }
    let name = ActorKey.name(in: judgement.to.string ?? "")
    return Set(
      actors.indices.filter { index in
        ([actors[index].name] + actors[index].names).contains { Self.isSame($0, name) }
      }
    )
  }

  /// The claim that a judgement is on: the one with its key, or else with its words, nearest to where it stood.
  func item(of judgement: Judgement) -> Int? {
    if let index = itemsByKey[judgement.target] { return index }
    guard let quote = judgement.quote else { return nil }
    return nearest(to: judgement, among: items.indices.lazy.map { ($0, items[$0].claim.range) }) {
      Self.isSame(article.text($0), quote)
    }
  }

  /// The mention that a judgement is on, found in the same way.
  private func mention(of judgement: Judgement) -> Int? {
    guard let span = judgement.span else { return nil }
    if judgement.document == article.key {
      let range = article.range(ofCodePoints: span)
      let places = mentions.indices.filter { mentions[$0].mention.range == range }
      // Two who are named by the same words have one key.
      if let own = places.first(where: { judgement.finding == .mention($0 + article.firstMention) })
        ?? places.first
      {
        return own
      }
    }
    guard let quote = judgement.quote else { return nil }
    let places = mentions.indices.lazy.map { ($0, mentions[$0].mention.range) }
    return nearest(to: judgement, among: places) { Self.isSame(article.text($0), quote) }
  }

  /// What fits and stands nearest to where a judgement's finding stood; of equals the first.
  private func nearest(
    to judgement: Judgement,
    among places: some Sequence<(Int, TextRange)>,
    where fits: (TextRange) -> Bool
  ) -> Int? {
    let start = judgement.span.map { article.offsets.byte(at: $0.lowerBound) } ?? 0
    return places.filter { fits($0.1) }
      .min { abs($0.1.start - start) < abs($1.1.start - start) }?.0
  }

  /// Text is compared by its bytes.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.elementsEqual(other.utf8)
  }

  // MARK: Applying

  private mutating func review(_ judgement: Judgement) -> Bool {
    if case .mention = judgement.finding {
      guard let index = mention(of: judgement) else { return false }
      mentionMarks[index, default: .init()].take(judgement)
      return true
    }
    guard let index = item(of: judgement) else { return false }
    items[index].mark.take(judgement)
    return true
  }

  private mutating func correct(_ judgement: Judgement) -> Bool {
    guard let index = item(of: judgement) else { return false }
    var claim = items[index].claim
    guard correct(&claim, by: judgement) else { return false }
    items[index].claim = claim
    items[index].mark.take(judgement)
    return true
  }

  /// Adds a claim at the quoted words.
  private mutating func add(_ judgement: Judgement) -> Bool {
    guard let quote = judgement.quote, let span = judgement.span,
      let id = markedIDs[judgement.number], itemsByKey[judgement.target] == nil
    else { return false }
    let start = article.offsets.byte(at: span.lowerBound)
    let places = article.article.text.ranges(of: quote)
    guard let range = places.min(by: { abs($0.start - start) < abs($1.start - start) }) else {
      return false
    }
    var claim = Claim(range: range)
    claim.about = about([range])
    (claim.quantities, claim.times) = StatedNumbers.stated(in: range, of: article.indexed.findings)
    var item = Item(id: id, key: judgement.target, claim: claim)
    item.mark.take(judgement)
    itemsByKey[item.key] = items.count
    items.append(item)
    return true
  }

  /// Gives a mention to an actor of its own, and what was read of the old one there.
  private mutating func split(_ judgement: Judgement) -> Bool {
    guard let index = mention(of: judgement), let actor = judgement.other else { return false }
    let old = mentions[index].actor
    let new = localOfSplit(actor, judgement, like: actors[old])
    guard new != old else { return false }
    let mention = mentions[index].mention
    mentions[index].actor = new
    actors[old].mentions.removeAll { $0 == mention }
    actors[new].mentions.append(mention)
    if mention.form == .name {
      let name = NameSpelling.plain(article.text(mention.range))
      if !actors[new].names.contains(where: { Self.isSame($0, name) }) {
        actors[new].names.append(name)
      }
    }
    for item in items.indices { move(mention.range, from: old, to: new, in: &items[item].claim) }
    mentionMarks[index, default: .init()].take(judgement)
    splits.append(.init(judgement: judgement, actor: article.indexed.mentions[index].actor))
    return true
  }

  /// The index of an actor that is split off; the first of its mentions makes it.
  private mutating func localOfSplit(
    _ id: ActorID,
    _ judgement: Judgement,
    like old: ArticleActor
  ) -> Int {
    let first = article.indexed.findings.actors.count
    if let known = splitActors.firstIndex(of: id) { return first + known }
    let name = ActorKey.name(in: judgement.to.string ?? "")
    actors.append(ArticleActor(name: name, kind: old.kind, mentions: [], names: []))
    splitActors.append(id)
    return actors.count - 1
  }

  /// What a claim says of an actor at some words, it now says of another.
  private func move(_ range: TextRange, from old: Int, to new: Int, in claim: inout Claim) {
    if claim.source?.actor == old, claim.source?.range.overlaps(range) ?? false {
      claim.source?.actor = new
    }
    for index in claim.otherSources.indices
    where claim.otherSources[index].actor == old && claim.otherSources[index].range.overlaps(range)
    {
      claim.otherSources[index].actor = new
    }
    for (index, argument) in claim.arguments.enumerated()
    where argument.actor == old && argument.range.overlaps(range) {
      claim.arguments[index] = ClaimArgument(role: argument.role, range: argument.range, actor: new)
    }
    if claim.range.overlaps(range), claim.about.contains(old) {
      claim.about = about(claim.parts.isEmpty ? [claim.range] : claim.parts)
    }
  }

  /// The actors mentioned in some stretches, in order of first mention.
  func about(_ ranges: [TextRange]) -> [Int] {
    ranges.flatMap { range in
      mentions[mentions.indices(in: range, by: \.mention.range.start)]
        .filter { range.contains($0.mention.range) }.map(\.actor)
    }
    .uniqued()
  }

  // MARK: The result

  /// What all that was applied comes to; complexity O(claims · log claims + mentions).
  var result: JudgedArticle {
    let order = items.indices.sorted {
      (items[$0].claim.range.start, $0) < (items[$1].claim.range.start, $1)
    }
    var places = Array(repeating: 0, count: items.count)
    for (place, index) in order.enumerated() { places[index] = place }
    // Claims name one another by their places among those that were found, which stand first in `items`.
    let claims = order.map { index in
      var claim = items[index].claim
      claim.parent = claim.parent.map { places[$0] }
      claim.under = claim.under.map { places[$0] }
      return claim
    }
    var byActor: [[Int]] = Array(repeating: [], count: actors.count)
    for (index, mention) in mentions.enumerated() { byActor[mention.actor].append(index) }
    let ids = order.map { items[$0].id }
    let marked = order.enumerated().filter { !items[$1].mark.judgements.isEmpty }
    return JudgedArticle(
      findings: ArticleFindings(
        annotated: article.indexed.findings.annotated,
        actors: actors,
        claims: claims
      ),
      mentions: mentions,
      mentionsByActor: byActor,
      claimIDs: ids,
      claimIndexes: Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) }),
      claimKeys: order.map { items[$0].key },
      splitActors: splitActors,
      splits: splits,
      claimMarks: Dictionary(
        uniqueKeysWithValues: marked.map { ($0.offset, items[$0.element].mark) }
      ),
      mentionMarks: mentionMarks,
      applied: applied
    )
  }
}
