import Testing

@testable import ShellEngine

@Suite struct ProposalListTests {
  private static func numbers(_ range: Range<Int>, made: @escaping (Int) -> Void) -> ProposalList {
    ProposalList(range, match: { "n\($0)" }) { index in
      made(index)
      return Proposal("n\(index)", "number \(index)")
    }
  }

  @Test func `of very many proposals, only those that are asked for are made`() {
    var made: [Int] = []
    let list = Self.numbers(0..<10_000) { made.append($0) }
    let indices = list.indices(startingWith: "n99")
    #expect(indices.count == 111)
    #expect(made.isEmpty)
    #expect(list[indices[1]].description() == "number 990")
    #expect(made == [990])
  }

  @Test func `lists follow one another`() {
    let list = Self.numbers(7..<9) { _ in } + [Proposal("other", ""), Proposal("n10", "")]
    #expect(list.indices(startingWith: "").map { list[$0].match } == ["n7", "n8", "other", "n10"])
    #expect(list.indices(startingWith: "n1").map { list[$0].match } == ["n10"])
    #expect(list.indices(like: "othr").map { list[$0].match } == ["other"])
  }
}
