// What judgements make of the actors of a corpus: who is one with whom, who was split off, and how each is called.

import NewsModel

/// The judgements on actors, applied one after the other: a function of them and of who they are on.
struct ActorOverlay: Sendable {
  /// An actor that was split off.
  struct SplitActor: Sendable {
    let id: ActorID
    let key: String
  }

  /// Who has been made one with another, and with whom; that one may have been as well.
  private var parents: [ActorID: ActorID] = [:]
  /// Those who were renamed.
  private(set) var names: [ActorID: String] = [:]
  /// Those whose kind was changed.
  private(set) var kinds: [ActorID: ActorKind] = [:]
  /// Those who were split off, in order.
  private(set) var splits: [SplitActor] = []
  /// Those of whom something was split off.
  private(set) var lessened: Set<ActorID> = []
  /// What is known of each that was judged.
  private(set) var marks: [ActorID: JudgedArticle.Mark] = [:]
  /// The numbers of the judgements that apply.
  private(set) var applied: Set<Int> = []

  /// Nothing was judged.
  init() {}

  /// Whether all actors are as they were found.
  var isEmpty: Bool { marks.isEmpty }

  /// The actor that an actor is one with.
  func resolve(_ id: ActorID) -> ActorID {
    var id = id
    while let parent = parents[id] { id = parent }
    return id
  }

  /// Those who were made one with others, by the one that they all are.
  var joined: [ActorID: [ActorID]] {
    Dictionary(grouping: parents.keys.sorted(), by: resolve)
  }

  /// Whether an actor is one with another.
  func isJoined(_ id: ActorID) -> Bool { parents[id] != nil }

  /// Those who are one with others, themselves and before this.
  func differing(from other: ActorOverlay) -> Set<ActorID> {
    var ids: Set<ActorID> = []
    for id in Set(parents.keys).union(other.parents.keys) {
      let (one, before) = (resolve(id), other.resolve(id))
      if one != before { ids.formUnion([id, one, before]) }
    }
    return ids
  }

  /// Takes in what was split off in an article. `actor` is the one that had the mention.
  mutating func take(_ split: JudgedArticle.Split, from actor: ActorID) {
    guard let id = split.judgement.other else { return }
    if !splits.contains(where: { $0.id == id }) {
      splits.append(SplitActor(id: id, key: split.judgement.to.string ?? ""))
    }
    lessened.insert(actor)
    mark(resolve(actor), split.judgement)
    mark(id, split.judgement)
    applied.insert(split.judgement.number)
  }

  /// Applies a judgement on an actor. `other` is the one that it is made one with.
  mutating func apply(_ judgement: Judgement, to actor: ActorID, other: ActorID?) {
    let actor = resolve(actor)
    switch judgement.action {
    case .merge:
      guard let other = other.map(resolve), other != actor else { return }
      parents[actor] = other
      mark(other, judgement)
    case .rename:
      guard let name = judgement.to.string else { return }
      names[actor] = name
    case .retype:
      guard let kind = judgement.to.string.flatMap(ActorKind.init(rawValue:)) else { return }
      kinds[actor] = kind
    case .accept, .reject: break
    case .correct, .mark, .split: return
    }
    mark(actor, judgement)
    applied.insert(judgement.number)
  }

  private mutating func mark(_ actor: ActorID, _ judgement: Judgement) {
    guard marks[actor]?.judgements.last != judgement.number else { return }
    marks[actor, default: .init()].take(judgement)
  }
}

/// The parts of an actor's key: `person:Ilsa Varn`, with `#2` for a namesake.
package enum ActorKey {
  /// The key of an actor whom nobody else is called like.
  package static func key(_ kind: ActorKind, _ name: String) -> String {
    "\(kind.rawValue):\(name)"
  }

  /// The name in a key.
  static func name(in key: String) -> String {
    guard let colon = key.utf8.firstIndex(of: UInt8(ascii: ":")) else { return key }
    let rest = key[key.utf8.index(after: colon)...]
    guard let mark = rest.utf8.lastIndex(of: UInt8(ascii: "#")) else { return String(rest) }
    let digits = rest[rest.utf8.index(after: mark)...]
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return String(isNumber ? rest[..<mark] : rest)
  }

  /// The kind in a key.
  static func kind(in key: String) -> ActorKind? {
    ActorKind(rawValue: String(key.prefix { $0 != ":" }))
  }
}
