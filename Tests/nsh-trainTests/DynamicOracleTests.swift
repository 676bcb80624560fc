// What moves lose.

import English
import Testing

@testable import nsh_train

@Suite struct DynamicOracleTests {
  /// the <- minister <- calls, calls -> ships; the root is number 4.
  private let oracle = DynamicOracle(heads: [1, 2, 4, 2], relations: [0, 1, 2, 3])

  @Test("At the start a shift loses nothing")
  func start() {
    #expect(oracle.cost(.shift, ParserState(count: 4)) == 0)
  }

  @Test("A word that waits for the next one as its head loses by a shift, not by the arc")
  func left() {
    var state = ParserState(count: 4)
    state.shift()
    #expect(oracle.cost(.left, state) == 0)
    #expect(oracle.cost(.shift, state) == 1)
  }

  @Test("A word taken off the stack loses the dependents that are to come")
  func right() {
    var state = ParserState(count: 4)
    for _ in 0..<3 { state.shift() }
    // the, minister, calls: `calls` would lose `ships` and its own head, the root.
    #expect(oracle.cost(.right, state) == 2)
  }

  @Test("Moves of least cost, one after the other, make the right tree")
  func follow() {
    var state = ParserState(count: 4)
    while !state.isDone {
      let kinds: [Move.Kind] = [.shift, .left, .right].filter { state.allows($0) }
      guard let best = kinds.min(by: { oracle.cost($0, state) < oracle.cost($1, state) }) else {
        break
      }
      #expect(oracle.cost(best, state) == 0)
      if let arc = state.arc(best) {
        state.attach(arc.dependent, to: arc.head, 1)
      } else {
        state.shift()
      }
    }
    #expect(state.nodes.dropLast().map { Int($0.head) } == oracle.heads)
  }
}
