// The judgements of a session, in the order in which they were made.

import NewsModel

/// Something that a document is known by when its bytes have changed.
private enum DocumentPlace: Hashable {
  case file(String, line: Int?)
  case address(String)

  /// The places of an article; that of standard input is none.
  static func places(of article: Article) -> [DocumentPlace] {
    var places: [DocumentPlace] = article.url.map { [.address($0)] } ?? []
    if article.path != "-" { places.append(.file(article.path, line: article.line)) }
    return places
  }
}

/// The judgements of a session. None is ever removed: one that is taken back, or that fits nothing any more, says
/// so by its status.
package struct JudgementBook: Sendable {
  /// The judgements; number `n` stands at place `n - 1`.
  package private(set) var all: [Judgement] = []
  /// The places of those on claims and mentions, by the key of the document.
  private var byDocument: [String: [Int]] = [:]
  /// The places of those on actors.
  private(set) var onActors: [Int] = []
  /// The keys of the documents that something was judged in, by where they came from.
  private var editions: [DocumentPlace: [String]] = [:]
  /// Those that no longer apply and of which nobody has been told.
  private var untold: [Int] = []
  /// The last judgement that a file knows of, and whether one that it knows has another status there.
  private var savedNumber = 0
  private var isChangedSinceSaved = false
  /// The last judgement that was shown as findings.
  private var shownNumber = 0

  /// No judgements.
  package init() {}

  /// Whether something was judged of the actors.
  var hasActors: Bool { !onActors.isEmpty || hasSplits }
  /// Whether a mention was ever split off.
  private var hasSplits = false

  /// Whether nothing was ever judged.
  package var isEmpty: Bool { all.isEmpty }

  /// The number of the next call.
  var nextCall: Int { (all.last?.call ?? 0) + 1 }

  /// The judgement with a number; complexity O(1).
  package func judgement(_ number: Int) -> Judgement? {
    all.indices.contains(number - 1) ? all[number - 1] : nil
  }

  /// Adds a judgement, made or read from a file, whose number is the next one.
  mutating func add(_ judgement: Judgement, in article: Article?) {
    if let key = judgement.document {
      byDocument[key, default: []].append(all.count)
      if let article { learn(key, article) }
    } else {
      onActors.append(all.count)
    }
    if judgement.action == .split { hasSplits = true }
    all.append(judgement)
  }

  /// Says what has become of a judgement.
  mutating func set(_ status: JudgementStatus, ofNumber number: Int) {
    guard let judgement = judgement(number), judgement.status != status else { return }
    all[number - 1].status = status
    if status == .obsolete { untold.append(number) }
    if number <= savedNumber { isChangedSinceSaved = true }
  }

  /// Remembers where a document came from.
  private mutating func learn(_ key: String, _ article: Article) {
    for place in DocumentPlace.places(of: article)
    where !(editions[place]?.contains(key) ?? false) {
      editions[place, default: []].append(key)
    }
  }

  /// Remembers where documents came from that something was judged in.
  mutating func learnOrigins(of articles: [LoadedArticle]) {
    for article in articles where byDocument[article.key] != nil {
      learn(article.key, article.header)
    }
  }

  /// The finding of a judgement has another id now.
  mutating func set(_ finding: FindingID, ofNumber number: Int) {
    guard all.indices.contains(number - 1), all[number - 1].finding != finding else { return }
    all[number - 1].finding = finding
  }

  /// Those on findings of an article, in the order in which they were made; those too that were made on another
  /// edition of it, unless that is loaded as well. Complexity O(1) for an article without any.
  func judgements(in article: LoadedArticle, isLoaded: (String) -> Bool) -> [Judgement] {
    guard !byDocument.isEmpty else { return [] }
    var places = byDocument[article.key] ?? []
    for place in DocumentPlace.places(of: article.header) {
      for key in editions[place] ?? [] where key != article.key && !isLoaded(key) {
        places += byDocument[key] ?? []
      }
    }
    return Set(places).sorted().map { all[$0] }
  }

  // MARK: What is told and kept

  /// The judgements that have come to fit nothing since this was asked last.
  package mutating func takeUntold() -> [Judgement] {
    defer { untold = [] }
    return untold.compactMap(judgement).filter { $0.status == .obsolete }
  }

  /// All of them were shown as findings, where the results go.
  package mutating func isShown() { shownNumber = all.count }

  /// All of them are in a file now.
  package mutating func isSaved() {
    savedNumber = all.count
    isChangedSinceSaved = false
  }

  /// How many were neither written nor shown as findings.
  package var lostCount: Int { max(0, all.count - max(savedNumber, shownNumber)) }

  /// What is in no file, in words; nil where all is.
  package var unsavedWords: String? {
    let added = all.count - savedNumber
    if added > 0 { return "\(added) \(added == 1 ? "judgement" : "judgements")" }
    return isChangedSinceSaved ? "what became of judgements" : nil
  }
}
