// Which names stand for several actors, compared by hashes of their bytes, so that none of the many is copied.

import NewsModel

/// The names that several actors of a corpus are called by, without regard to case.
package struct SharedNames: Sendable {
  private var owners: [UInt64: Int] = [:]
  private var shared: Set<UInt64> = []

  /// Names of no actors yet.
  init() {}

  /// The shared names of a corpus, the words of a person's name among them; complexity O(bytes of the names).
  init(_ corpus: Corpus) {
    owners.reserveCapacity(corpus.actors.count * 3)
    for (index, actor) in corpus.actors.enumerated() {
      add(actor.actor.name, of: index, asWords: actor.actor.kind == .person)
      for member in actor.actor.members {
        for name in corpus.articles[member.article].findings.actors[member.actor].names {
          add(name, of: index)
        }
      }
    }
  }

  /// Notes that an actor is called so, and by each word of the name where `asWords` is set.
  mutating func add(_ name: String, of actor: Int, asWords: Bool = false) {
    note(Self.hash(name[...]), actor)
    guard asWords else { return }
    for word in name.split(separator: " ") { note(Self.hash(word), actor) }
  }

  /// Whether several actors are called so. Two names with one hash count as one, which then takes an id to tell
  /// them apart where none was needed.
  package func contains(_ name: String) -> Bool { shared.contains(Self.hash(name[...])) }

  private mutating func note(_ hash: UInt64, _ actor: Int) {
    if let owner = owners.updateValue(actor, forKey: hash), owner != actor { shared.insert(hash) }
  }

  /// The FNV-1a hash of a name in lower case.
  private static func hash(_ name: Substring) -> UInt64 {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return hash(name.lowercased().utf8) }
    return hash(name.utf8.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
