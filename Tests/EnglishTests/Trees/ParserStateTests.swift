// The transition system.

import Testing

@testable import English

@Suite struct ParserStateTests {
  @Test("Words get their heads from both sides, and the last one the root")
  func tree() {
    var state = ParserState(count: 3)
    state.shift()
    state.attach(0, to: 1, 5)
    state.shift()
    state.shift()
    state.attach(2, to: 1, 6)
    #expect(!state.isDone && state.allows(.left) && !state.allows(.right) && !state.allows(.shift))
    state.attach(1, to: 3, 7)
    #expect(state.isDone)
    #expect(state.nodes.map(\.head) == [1, 3, 1, -1])
    #expect(state.nodes.map(\.label) == [5, 7, 6, 0])
    #expect(state.nodes[1].left.last == [0, -1] && state.nodes[1].right.last == [2, -1])
    #expect(state.nodes[1].left.count == 1 && state.nodes[3].left.count == 1)
  }

  @Test("The root takes one word only")
  func root() {
    var state = ParserState(count: 2)
    state.shift()
    state.shift()
    #expect(!state.allows(.left) && state.allows(.right))
  }
}
