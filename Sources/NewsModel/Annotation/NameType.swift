// What names name, told apart more finely than the kinds of actors are.

/// What a name names; the raw value is the type's name in tables and exports.
package enum NameType: String, Hashable, Sendable, CaseIterable {
  case person
  case organization
  /// A country, a town, a region, a river.
  case place
  /// What people built to use: a bridge, an airport, a street, a hall.
  case facility
  /// A people, the followers of a faith or a party.
  case group
  /// A war, a storm, an election, a tournament.
  case event
  /// A book, a film, a song, a broadcast, an award.
  case work
  /// A vehicle, a weapon, a program, goods.
  case product
  /// A statute, a treaty, a part of a constitution.
  case law
  case other

  /// The kind of actor that what has such a name is.
  package var kind: ActorKind {
    switch self {
    case .person: .person
    case .organization: .organization
    case .place, .facility: .place
    case .group: .group
    case .event, .work, .product, .law, .other: .other
    }
  }

  /// The type of which nothing but the kind is known.
  package init(_ kind: ActorKind) {
    switch kind {
    case .person: self = .person
    case .organization: self = .organization
    case .place: self = .place
    case .group: self = .group
    case .other: self = .other
    }
  }

  /// The type that most of these have, among those that are of one kind; of equals the one that is
  /// first in the enumeration, and that of the kind itself where there is none.
  package static func majority(of types: some Sequence<NameType>, _ kind: ActorKind) -> NameType {
    let all = Array(types)
    let first = NameType(kind)
    var (best, most) = (first, all.count { $0 == first })
    for type in allCases where type.kind == kind {
      let count = all.count { $0 == type }
      if count > most { (best, most) = (type, count) }
    }
    return best
  }
}
