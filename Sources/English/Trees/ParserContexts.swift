// The contexts by which the sure decisions of the parser are found.

extension ParserAtoms {
  /// The contexts of a move: the tags of the words that it is about and of their neighbours, then what is
  /// known of their dependents, then the classes of the two words.
  func contexts(of state: ParserState) -> DecisionContexts {
    let (s0, s1, b0) = (state.stack(0), state.stack(1), state.buffer(0))
    let (top, next) = (state.node(s0), state.node(b0))
    let possible =
      (state.allows(.shift) ? 1 : 0) + (state.allows(.left) ? 2 : 0)
      + (state.allows(.right) ? 4 : 0) as UInt32
    let (above, ahead) = (cell(s0), cell(b0))
    let (left, right) = (Self.valency(top.left), Self.valency(top.right))
    let pair = DecisionContexts.hash(DecisionContexts.seed, possible, above[1], ahead[1])
    let following = DecisionContexts.hash(pair, cell(state.buffer(1))[1])
    let below = DecisionContexts.hash(following, cell(s1)[1])
    return DecisionContexts(
      SIMD4(
        DecisionContexts.hash(following, 1),
        DecisionContexts.hash(below, right),
        DecisionContexts.hash(below, label(top.right, state), label(next.left, state), left),
        DecisionContexts.hash(pair, above[2], ahead[2], right)
      )
    )
  }

  /// The contexts of the relation of an arc that a move makes.
  func contexts(of move: Int, head: Int, dependent: Int) -> DecisionContexts {
    let (above, below) = (cell(head), cell(dependent))
    let word = DecisionContexts.hash(DecisionContexts.seed, UInt32(move) + 101, below[1])
    let pair = DecisionContexts.hash(word, above[1])
    let far = distance(min(head, dependent), max(head, dependent))
    return DecisionContexts(
      SIMD4(
        DecisionContexts.hash(word, 1),
        DecisionContexts.hash(pair, far),
        DecisionContexts.hash(pair, below[2], 2),
        DecisionContexts.hash(pair, below[2], above[2], far)
      )
    )
  }

  /// The relation of the last dependent on a side.
  private func label(_ side: ParserState.Side, _ state: ParserState) -> UInt32 {
    state.node(Int(side.last[0])).label
  }
}
