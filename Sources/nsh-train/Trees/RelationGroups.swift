// Relations of Universal Dependencies in groups: the parser decides between groups while it builds a
// tree, and names each relation when the arc is there.

/// Groups of relations.
enum RelationGroups {
  /// The group of a relation, from 0 on.
  static func group(of relation: String) -> Int {
    if relation == "compound:prt" || relation == "obl:agent" { return 4 }
    let base = relation.split(separator: ":").first.map(String.init) ?? relation
    return groups.firstIndex { $0.contains(base) } ?? groups.count - 1
  }

  /// How many groups there are.
  static var count: Int { groups.count }

  private static let groups: [Set<String>] = [
    ["nsubj", "csubj", "expl"],
    ["det", "case", "mark", "cc", "aux", "cop", "clf"],
    ["amod", "compound", "nummod", "flat", "fixed", "goeswith", "appos"],
    ["advcl", "acl", "parataxis", "discourse", "vocative", "dislocated", "list"],
    ["obl", "nmod", "advmod"],
    ["punct"],
    ["conj"],
    ["obj", "iobj", "xcomp", "ccomp", "root", "orphan", "reparandum", "dep"],
  ]

  /// The moves: nothing is coordinated with a word to its right.
  static let moves: [String] =
    ["shift"] + groups.indices.filter { $0 != 6 }.map { "left \($0)" }
    + groups.indices.map { "right \($0)" }
}
