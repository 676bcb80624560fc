// Which groups of names are one actor's.

import NewsModel

extension CorpusNames {
  /// Finds out anew which of these groups are parts of others. With each of them there must be all that
  /// have to do with it: its neighbourhood.
  mutating func join(_ some: [Int]) {
    for index in some { groups[index].parent = nil }
    joinKinds(some)
    joinSpellings(some)
    joinCores(some)
    joinShortForms(some)
    joinLooseKinds(some)
  }

  /// The group that a group ends up in.
  func root(of group: Int) -> Int {
    var root = group
    while let parent = groups[root].parent { root = parent }
    return root
  }

  /// A name that no table knows is one thing: where articles disagree on its kind, most mentions
  /// decide. A lone word that is short for a person here stays apart from what it names elsewhere.
  private mutating func joinKinds(_ some: [Int]) {
    for index in some where groups[index].kind != .other {
      let name = groups[index].name
      guard !aliases.contains(name) else { continue }
      var best = index
      for other in namesakes(of: name)
      where groups[other].kind != .other && isHeavier(other, best) { best = other }
      if best != index { groups[index].parent = best }
    }
  }

  /// Full names with the same ends are one person's, unless names between or suffixes tell them apart.
  private mutating func joinSpellings(_ some: [Int]) {
    for index in some
    where groups[index].kind == .person && groups[index].parent == nil
      && groups[index].person.isFull
    {
      let ends = groups[index].person.ends
      let family = family(of: groups[index].person).filter { one in
        groups[one].parent.map { groups[$0].person.ends == ends } ?? true
      }
      guard family.count > 1, family.count <= Self.mostSpellings,
        family.allSatisfy({ one in
          family.allSatisfy { groups[one].person.isCompatible(with: groups[$0].person) }
        }),
        let first = family.first, first != index
      else { continue }
      groups[index].parent = first
    }
  }

  /// `RB Ada Brand` is Ada Brand.
  private mutating func joinCores(_ some: [Int]) {
    for index in some where groups[index].kind == .person && groups[index].parent == nil {
      guard let core = groups[index].person.core, let target = group(.person, core),
        case let root = root(of: target), root != index
      else { continue }
      groups[index].parent = root
    }
  }

  /// More spellings of one name tell of more people than one.
  private static let mostSpellings = 12

  private func isHeavier(_ a: Int, _ b: Int) -> Bool {
    (groups[a].weight, -a) > (groups[b].weight, -b)
  }

  /// A group of a single word, or of a surname with its particle, joins the only full name that it can be
  /// short for.
  private mutating func joinShortForms(_ some: [Int]) {
    for index in some
    where groups[index].parent == nil && isShort(groups[index]) {
      guard let owner = owner(of: groups[index].name, groups[index].kind), owner != index
      else { continue }
      groups[index].parent = owner
    }
  }

  private func isShort(_ group: Group) -> Bool {
    switch group.kind {
    case .person: !group.person.isFull
    case .organization: group.name.words.count < 3
    default: group.name.words.count == 1
    }
  }

  /// A group of no clear kind joins the only group of a clear kind with the same name.
  private mutating func joinLooseKinds(_ some: [Int]) {
    for index in some where groups[index].kind == .other && groups[index].parent == nil {
      let same = namesakes(of: groups[index].name).filter { groups[$0].kind != .other }
      let roots = Set(same.map(root))
      if let root = roots.first, roots.count == 1 { groups[index].parent = root }
    }
  }
}
