// Who the words of a source name: an actor of the article, someone unnamed, or nobody in particular.

import NewsModel

/// The mentions of an article's actors, to be looked up by place.
struct MentionIndex: Sendable {
  private struct Entry: Sendable {
    let range: TextRange
    let actor: Int
    let form: MentionForm
  }

  private let entries: [Entry]
  /// The mentions overlap little; this is how many to look back over for one that does.
  private static let overlap = 4

  /// The mentions of `actors` in order; complexity O(mentions · log mentions).
  init(_ actors: [ArticleActor]) {
    var entries: [Entry] = []
    for (number, actor) in actors.enumerated() {
      for mention in actor.mentions {
        entries.append(Entry(range: mention.range, actor: number, form: mention.form))
      }
    }
    self.entries = entries.sorted { ($0.range, $0.actor) < ($1.range, $1.actor) }
  }

  private func first(from offset: Int) -> Int {
    max(0, entries.firstIndex(from: offset, by: \.range.start) - Self.overlap)
  }

  /// The actors mentioned in `range`, or only those named there, in order of first mention.
  func actors(in range: TextRange, named: Bool = false) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    var index = first(from: range.start)
    while index < entries.count, entries[index].range.start < range.end {
      let entry = entries[index]
      if range.contains(entry.range), !named || entry.form == .name,
        seen.insert(entry.actor).inserted
      {
        found.append(entry.actor)
      }
      index += 1
    }
    return found
  }

  /// The actor of the mention that a word is part of.
  func actor(at word: TextRange) -> Int? {
    var index = first(from: word.start)
    var found: Int?
    while index < entries.count, entries[index].range.start <= word.start {
      if entries[index].range.contains(word) { found = entries[index].actor }
      index += 1
    }
    return found
  }

  /// The actor that a source names: the first person or organization in it, else the first actor.
  func speaker(in range: TextRange, of actors: [ArticleActor]) -> Int? {
    let candidates = self.actors(in: range)
    return candidates.first { actors[$0].kind == .person } ?? candidates.first
  }

  /// The first person or organization that a source names.
  func agent(in range: TextRange, of actors: [ArticleActor]) -> Int? {
    self.actors(in: range).first {
      actors[$0].kind == .person || actors[$0].kind == .organization
    }
  }
}

extension Words {
  /// How a source speaks, by the words that name it and the actor they were found to name.
  func voice(of source: Range<Int>?, actor: Int?) -> Voice {
    guard let source else { return .vague }
    if actor != nil { return .named }
    if beforePlace(in: source).contains(where: { tag($0) == .properNoun && !has($0, .time) }) {
      return .named
    }
    let core = headPhrase(of: source)
    let head = core.last { isNominal($0) } ?? core.lowerBound
    return Self.nobody.contains(lemma(head)) ? .vague : .unnamed
  }

  /// The words of a source before those that tell where, of what or who: `the chatter` of `the
  /// chatter on the waterfront`.
  private func headPhrase(of source: Range<Int>) -> Range<Int> {
    let end = source.dropFirst().first { tag($0) == .adposition || has($0, [.mark, .relative]) }
    return source.lowerBound..<(end ?? source.upperBound)
  }

  /// The words of a source before those that tell where it is: `a diplomat` of `a diplomat in Rome`.
  func beforePlace(in source: Range<Int>) -> Range<Int> {
    let end = source.dropFirst().first { Self.locatives.contains(lower($0)) }
    return source.lowerBound..<(end ?? source.upperBound)
  }

  private static let locatives: WordSet = [
    "in", "at", "near", "from", "around", "outside", "across", "inside",
  ]

  /// Whether a word stands for talk whose speakers are left open: "the buzz".
  func isTalk(_ token: Int) -> Bool { Self.nobody.contains(lemma(token)) }

  /// Sources that are nobody in particular.
  private static let nobody: WordSet = [
    "some", "many", "people", "most", "other", "everyone", "everybody", "word", "street", "buzz",
    "rumor", "rumour", "talk", "gossip", "speculation", "one", "chatter", "legend", "few",
  ]
}
