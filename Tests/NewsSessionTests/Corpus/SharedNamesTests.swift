// Which names stand for several actors.

import Testing

@testable import NewsSession

@Suite struct SharedNamesTests {
  @Test func `a name is shared where two actors have it, not where one has it twice`() {
    var names = SharedNames()
    names.add("Mara Lind", of: 0, asWords: true)
    names.add("Lind", of: 0)
    names.add("Ådne Vik", of: 1, asWords: true)
    names.add("LIND", of: 2)
    names.add("ådne vik", of: 3)
    #expect(["Lind", "lind", "Ådne Vik"].allSatisfy(names.contains))
    #expect(!["Mara Lind", "Mara", "Vik", ""].contains(where: names.contains))
  }
}
