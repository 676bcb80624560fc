// The articles of a session and the actors of all of them. Ids are given here, once, by first
// appearance; they are never renumbered or used again.

import Files
import NewsAnalysis
import NewsLoading
import NewsModel
import SessionStore

/// An actor of the session.
package struct SessionActor: Sendable {
  /// Its id.
  package let id: ActorID
  /// Its durable key: `person:Donald Trump`, with `#2` for a namesake.
  package let key: String
  /// Who it is in each article.
  package let actor: CorpusActor
}

/// The articles and actors of a session.
package struct Corpus: Sendable {
  /// The articles, in the order in which they were loaded.
  package internal(set) var articles: [LoadedArticle] = []
  private(set) var keys: Set<String> = []
  /// The digest of all keys, a line each.
  private var keyStream = SHA256Stream()
  /// Where each article came from.
  private var origins: Set<ArticleOrigin> = []
  /// How many articles of each digest have been given a key; the next one's number is larger.
  private var copies: [String: Int] = [:]

  /// Which of their actors are one and the same.
  private var actorState = ActorState.joined(ActorIndex())
  /// The actors of these articles, once they are asked for.
  private var roster = MadeOnce<Roster>()
  /// Who makes the claims, once it is asked for.
  private var counted = MadeOnce<Speakers>()

  /// Which article has which claims and mentions.
  private var claims = NumberBlocks()
  private var mentions = NumberBlocks()
  /// What the analyst decided. What is loaded is always what was found, with the judgements applied.
  package internal(set) var judgements = JudgementBook()
  /// What the judgements make of the actors.
  var overlay = ActorOverlay()
  /// What judgements and this corpus know one another by.
  var anchors = JudgementAnchors()
  /// The actors after the judgements, once they are asked for.
  var judgedRoster = MadeOnce<JudgedRoster>()

  private var nextArticle = 1
  var nextClaim = 1
  private var nextMention = 1
  /// The last number that was given to an actor who was split off.
  var lastSplitNumber = 0

  /// No articles.
  package init() {}

  /// The articles of a session file, with the ids that they and their actors have.
  init(
    _ articles: [LoadedArticle],
    actors: [[ActorID]],
    rows: [ActorID: StoredActor],
    next: CorpusNumbers
  ) {
    self.articles = articles
    for article in articles {
      keys.insert(article.key)
      register(article)
    }
    actorState = .kept(KeptActors(ids: actors, rows: rows, nextNumber: next.actor))
    numberBlocks()
    (nextArticle, nextClaim, nextMention) = (next.article, next.claim, next.mention)
  }

  /// The numbers that what comes next is given.
  var next: CorpusNumbers {
    CorpusNumbers(
      article: nextArticle,
      claim: nextClaim,
      mention: nextMention,
      actor: max(actorState.nextNumber, lastSplitNumber + 1)
    )
  }

  /// Adds articles, gives ids to all that is new, and merges their actors with those of the corpus.
  /// Complexity: that of what is added.
  package mutating func add(_ findings: [IndexedFindings]) {
    let first = articles.count
    var actors = actorState.joined(articles)
    actors.skip(to: next.actor)
    // There must be one owner of what is changed, else it is copied.
    actorState = .joined(ActorIndex())
    for one in findings {
      let loaded = LoadedArticle(
        id: ArticleID(nextArticle),
        key: freshKey(one.findings.article),
        indexed: one,
        firstClaim: nextClaim,
        firstMention: nextMention
      )
      nextArticle += 1
      nextClaim += loaded.counts.claims
      nextMention += loaded.counts.mentions
      articles.append(loaded)
      claims.append(loaded.firstClaim, of: loaded.id)
      mentions.append(loaded.firstMention, of: loaded.id)
      register(loaded)
    }
    actors.add(articles[first...])
    join(actors)
    applyJudgements(from: first)
  }

  /// Removes articles; the ids of the others stay.
  package mutating func remove(_ ids: Set<ArticleID>) {
    let given = articles.map(foundActorIDs(of:))
    let remaining = articles.indices.filter { !ids.contains(articles[$0].id) }
    articles = remaining.map { articles[$0] }
    numberBlocks()
    (keys, copies, origins, keyStream) = ([], [:], [], SHA256Stream())
    for article in articles {
      keys.insert(article.key)
      register(article)
    }
    var actors = ActorIndex(nextNumber: next.actor)
    actors.add(articles[...]) { article, actor in given[remaining[article]][actor] }
    join(actors)
    anchors.forgetGroups()
    applyJudgements(from: 0)
  }

  /// Puts other findings in the place of those of some articles, whose ids and keys stay. Claims and mentions keep
  /// their numbers where they stand at the same places, and get new ones otherwise; an actor keeps its id by its
  /// name.
  package mutating func replace(_ findings: [ArticleID: IndexedFindings]) {
    let given = articles.map(foundActorIDs(of:))
    var names: [[String: ActorID]] = Array(repeating: [:], count: articles.count)
    for (index, article) in articles.enumerated() {
      guard let fresh = findings[article.id] else { continue }
      for (actor, id) in zip(article.indexed.findings.actors, given[index]) {
        names[index][actor.key] = id
      }
      articles[index] = replacement(of: article, by: fresh)
    }
    numberBlocks()
    var actors = ActorIndex(nextNumber: next.actor)
    let all = articles
    actors.add(all[...]) { article, actor in
      findings[all[article].id] == nil
        ? given[article][actor] : names[article][all[article].indexed.findings.actors[actor].key]
    }
    join(actors)
    anchors.forgetGroups()
    applyJudgements(from: 0)
  }

  private mutating func replacement(
    of article: LoadedArticle,
    by fresh: IndexedFindings
  ) -> LoadedArticle {
    let old = article.indexed.findings
    let keepsClaims = old.claims.map(\.range) == fresh.findings.claims.map(\.range)
    let keepsMentions =
      article.indexed.mentions.map(\.mention.range) == fresh.mentions.map(\.mention.range)
    let replacement = LoadedArticle(
      id: article.id,
      key: article.key,
      indexed: fresh,
      firstClaim: keepsClaims ? article.firstClaim : nextClaim,
      firstMention: keepsMentions ? article.firstMention : nextMention
    )
    if !keepsClaims { nextClaim += replacement.counts.claims }
    if !keepsMentions { nextMention += replacement.counts.mentions }
    return replacement
  }

  /// Reads, on all cores, what is still in a file.
  func readAll() {
    let waiting = articles.filter(\.isWaiting)
    _ = ParallelMap.map(waiting.count) { waiting[$0].indexed.words }
  }

  /// Learns where each article's claims and mentions start.
  private mutating func numberBlocks() {
    claims = NumberBlocks(articles) { $0.firstClaim }
    mentions = NumberBlocks(articles) { $0.firstMention }
  }

  /// Takes over the actors of all articles.
  private mutating func join(_ actors: ActorIndex) {
    actorState = .joined(actors)
    (roster, counted, judgedRoster) = (MadeOnce(), MadeOnce(), MadeOnce())
  }

  /// Whether an article is loaded: the same bytes from the same place.
  package func holds(_ article: Article) -> Bool { origins.contains(ArticleOrigin(article)) }

  /// The digest of the articles' keys, a line each.
  package var keyDigest: SHA256Digest { keyStream.digest }

  /// Learns of an article, whose key is among `keys` already.
  private mutating func register(_ article: LoadedArticle) {
    if keys.count > 1 { keyStream.add("\n".utf8) }
    keyStream.add(article.key.utf8)
    origins.insert(ArticleOrigin(article.header))
  }

  /// The bytes of two inputs may be the same; the second then has `/2` in its key.
  private mutating func freshKey(_ article: Article) -> String {
    let key = "sha256:\(article.digest.prefix(16))"
    var number = copies[key, default: 0] + 1
    while !keys.insert(Self.key(key, number)).inserted { number += 1 }
    copies[key] = number
    return Self.key(key, number)
  }

  private static func key(_ key: String, _ number: Int) -> String {
    number > 1 ? "\(key)/\(number)" : key
  }

  /// The actors as they were found.
  var foundRoster: Roster {
    roster.made {
      if case .kept(let kept) = actorState { return Roster(kept) }
      return Roster(articles, actorState.joined(articles))
    }
  }

  /// The actors as the judgements leave them.
  private var made: JudgedRoster {
    judgedRoster.made { JudgedRoster(foundRoster, overlay, articles) }
  }

  /// The actor that a group of names belongs to; nil where names have not been grouped yet.
  func actorID(ofGroup group: Int) -> ActorID? { actorState.index?.ids[group] }

  /// A group of names of an actor that was found; nil where names have not been grouped yet.
  func group(of actor: SessionActor) -> Int? {
    guard let index = actorState.index, let member = actor.actor.members.first else { return nil }
    return index.merger.groups(ofArticle: member.article)[member.actor]
  }

  /// Whether the actors are as a session file has them, and their ids are all that is known of them.
  var hasKeptActors: Bool { actorState.index == nil }

  /// For each actor that was found in an article, the id of the session's actor before all judgements.
  func foundActorIDs(of article: LoadedArticle) -> [ActorID] {
    index(of: article.id).map(actorState.ids) ?? []
  }

  /// What is known of those who speak is counted anew.
  mutating func forgetSpeakers() { counted = MadeOnce() }

  /// Who makes the claims.
  package var speakers: Speakers { counted.made { Speakers(self) } }

  /// Stands for the actors and their ids: as long as it is the same object, so are they.
  var actorsMark: AnyObject { roster }

  /// Makes what keys at the prompt ask for, so that none of them waits for it.
  /// Not where all that was claimed would have to be read from a file.
  package func prepareForKeys() {
    if case .kept = actorState { return }
    _ = speakers
  }
}

/// The numbers that the next findings of a corpus are given.
struct CorpusNumbers: Hashable, Sendable {
  var article = 1
  var claim = 1
  var mention = 1
  var actor = 1
}

extension ArticleActor {
  /// What tells it from the other actors of its article.
  fileprivate var key: String { "\(kind.rawValue):\(names.first ?? "")" }
}

/// Where an article came from: the same bytes from the same place are the same article.
package struct ArticleOrigin: Hashable {
  private let digest: String
  private let path: String
  private let line: Int?

  /// Where `article` came from.
  package init(_ article: Article) {
    digest = article.digest
    path = article.path
    line = article.line
  }
}

extension Corpus {
  /// The article with an id.
  package func article(_ id: ArticleID) -> LoadedArticle? {
    index(of: id).map { articles[$0] }
  }

  /// The place of an article among `articles`; complexity O(log articles).
  package func index(of id: ArticleID) -> Int? {
    let index = articles.partitioningIndex { $0.id.number >= id.number }
    return index < articles.count && articles[index].id == id ? index : nil
  }

  /// The actors, by first appearance.
  package var actors: [SessionActor] { overlay.isEmpty ? foundRoster.actors : made.actors }

  /// The actor with an id: of one that was made one with another, that one.
  package func actor(_ id: ActorID) -> SessionActor? {
    overlay.isEmpty ? foundRoster.actor(id) : made.actor(overlay.resolve(id))
  }

  /// The session's actor that an article's actor is.
  package func actor(_ local: Int, of article: LoadedArticle) -> SessionActor? {
    guard overlay.isEmpty else {
      let ids = actorIDs(of: article)
      return ids.indices.contains(local) ? actor(ids[local]) : nil
    }
    return index(of: article.id).flatMap {
      foundRoster.actor(actorState.ids(ofArticle: $0)[local])
    }
  }

  /// For each actor of an article, the id of the session's actor.
  package func actorIDs(of article: LoadedArticle) -> [ActorID] {
    let found = foundActorIDs(of: article)
    guard !overlay.isEmpty else { return found }
    return (found + (article.judged?.splitActors ?? [])).map(overlay.resolve)
  }

  /// For each actor of an article, the session's actor; nil of one that a damaged session has lost.
  package func actors(of article: LoadedArticle) -> [SessionActor?] {
    actorIDs(of: article).map(actor)
  }

  /// The article that makes a claim, and the claim's index in it.
  package func claim(_ id: ClaimID) -> (article: LoadedArticle, index: Int)? {
    if let article = claims.article(of: id.number).flatMap(self.article),
      let index = article.index(of: id)
    {
      return (article, index)
    }
    // A marked claim has a number of its own, behind those of all articles that were loaded before it.
    guard let marked = anchors.articles[id].flatMap(self.article) else { return nil }
    return marked.index(of: id).map { (marked, $0) }
  }

  /// The article with a mention, and the mention's index in the order of its text.
  package func mention(_ number: Int) -> (article: LoadedArticle, index: Int)? {
    guard let article = mentions.article(of: number).flatMap(self.article) else { return nil }
    let index = number - article.firstMention
    guard (0..<article.counts.mentions).contains(index) else { return nil }
    return article.mentions.indices.contains(index) ? (article, index) : nil
  }

  /// The article that a finding is of; nil for actors and comparisons, which belong to many.
  package func article(of finding: FindingID) -> LoadedArticle? {
    switch finding {
    case .document(let id), .section(let id, _): article(id)
    case .claim(let id): claim(id)?.article
    case .mention(let number): mention(number)?.article
    case .actor, .comparison, .alignedClaim, .note, .judgement: nil
    }
  }
}
