// Types of names, and the kinds they fold into.

import NewsModel
import Testing

@Suite struct NameTypeTests {
  @Test("A kind's own type has that kind")
  func kinds() {
    for kind in ActorKind.allCases {
      #expect(NameType(kind).kind == kind)
      #expect(NameType(kind).rawValue == kind.rawValue)
    }
  }

  @Test("Facilities are places; events, works, products and laws are of no kind of their own")
  func folding() {
    #expect(NameType.facility.kind == .place)
    for type in [NameType.event, .work, .product, .law] { #expect(type.kind == .other) }
  }

  @Test("The type that most have is taken, among those of the kind")
  func majority() {
    let types: [NameType] = [
      .organization, .organization, .organization, .facility, .place, .facility,
    ]
    #expect(NameType.majority(of: types, .place) == .facility)
    #expect(NameType.majority(of: types, .organization) == .organization)
    #expect(NameType.majority(of: types, .other) == .other)
  }

  @Test("Of types that as many have, the plain one of the kind is taken")
  func ties() {
    #expect(NameType.majority(of: [.facility, .place], .place) == .place)
    #expect(NameType.majority(of: [.law, .event], .other) == .event)
  }
}
