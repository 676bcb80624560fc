// Which transitions lose nothing: the dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013).

import English

/// The right tree of a sentence, asked what each transition would lose.
struct DynamicOracle {
  /// The right head of each word; the root is the number of words.
  let heads: [Int]
  /// The index of the right relation of each word.
  let relations: [Int]
  /// The right dependents of each word and of the root.
  private let dependents: [[Int]]

  /// The tree with these heads and relations.
  init(heads: [Int], relations: [Int]) {
    (self.heads, self.relations) = (heads, relations)
    var dependents = Array(repeating: [Int](), count: heads.count + 1)
    for (word, head) in heads.enumerated() { dependents[head].append(word) }
    self.dependents = dependents
  }

  /// How many right arcs can no longer be made after a move, which must be possible.
  func cost(_ kind: Move.Kind, _ state: ParserState) -> Int {
    switch kind {
    case .shift: shiftCost(state)
    case .left: leftCost(state)
    case .right: rightCost(state)
    }
  }

  /// How many right arcs can no longer be made after shifting.
  private func shiftCost(_ state: ParserState) -> Int {
    let next = state.next
    var cost = 0
    for word in state.stack {
      if heads[word] == next { cost += 1 }
      if heads[next] == word && word != state.stack(0) { cost += 1 }
    }
    return cost
  }

  /// How many right arcs can no longer be made after the top of the stack went under the next word.
  private func leftCost(_ state: ParserState) -> Int {
    let (top, head) = (state.stack(0), heads[state.stack(0)])
    var cost = lostDependents(of: top, state)
    if head != state.next && (head == state.stack(1) || head > state.next) { cost += 1 }
    return cost
  }

  /// How many right arcs can no longer be made after the top of the stack went under the one below.
  private func rightCost(_ state: ParserState) -> Int {
    let (top, head) = (state.stack(0), heads[state.stack(0)])
    var cost = lostDependents(of: top, state)
    if head >= state.next { cost += 1 }
    return cost
  }

  private func lostDependents(of word: Int, _ state: ParserState) -> Int {
    dependents[word].lazy.filter { $0 >= state.next }.count
  }
}
