// The contexts by which sure decisions are found, from the coarse to the fine; the same for the trainer and
// the parser.

/// The contexts of a decision, as hashes that are not 0.
package struct ParserContexts: Hashable, Sendable {
  /// How many contexts a decision has.
  package static let count = 4
  /// The block of the model file with the sure moves.
  package static let movesBlock = "moves.sure"
  /// The block with the sure relations.
  package static let relationsBlock = "relations.sure"

  /// A hash for each context.
  package let hashes: SIMD4<UInt32>

  /// Contexts by hashes that are not mixed yet.
  package init(_ hashes: SIMD4<UInt32>) {
    var mixed = hashes
    for index in 0..<Self.count { mixed[index] = Self.mix(hashes[index]) }
    self.hashes = mixed
  }

  @inline(__always)
  private static func mix(_ hash: UInt32) -> UInt32 { max(FeatureHash.mix(hash), 1) }
}

extension ParserAtoms {
  /// The contexts of a move: the tags of the words that it is about and of their neighbours, then what is
  /// known of their dependents, then the classes of the two words.
  func contexts(of state: ParserState) -> ParserContexts {
    let (s0, s1, b0) = (state.stack(0), state.stack(1), state.buffer(0))
    let (top, next) = (state.node(s0), state.node(b0))
    let possible =
      (state.allows(.shift) ? 1 : 0) + (state.allows(.left) ? 2 : 0)
      + (state.allows(.right) ? 4 : 0) as UInt32
    let (above, ahead) = (cell(s0), cell(b0))
    let (left, right) = (Self.valency(top.left), Self.valency(top.right))
    let pair = Self.hash(Self.seed, possible, above[1], ahead[1])
    let following = Self.hash(pair, cell(state.buffer(1))[1])
    let below = Self.hash(following, cell(s1)[1])
    return ParserContexts(
      SIMD4(
        Self.hash(following, 1),
        Self.hash(below, right),
        Self.hash(below, label(top.right, state), label(next.left, state), left),
        Self.hash(pair, above[2], ahead[2], right)
      )
    )
  }

  /// The contexts of the relation of an arc that a move makes.
  func contexts(of move: Int, head: Int, dependent: Int) -> ParserContexts {
    let (above, below) = (cell(head), cell(dependent))
    let word = Self.hash(Self.seed, UInt32(move) + 101, below[1])
    let pair = Self.hash(word, above[1])
    let far = distance(min(head, dependent), max(head, dependent))
    return ParserContexts(
      SIMD4(
        Self.hash(word, 1),
        Self.hash(pair, far),
        Self.hash(pair, below[2], 2),
        Self.hash(pair, below[2], above[2], far)
      )
    )
  }

  /// The relation of the last dependent on a side.
  private func label(_ side: ParserState.Side, _ state: ParserState) -> UInt32 {
    state.node(Int(side.last[0])).label
  }

  private static let seed: UInt32 = 0x3C6E_F372

  /// The hash of a context that has some values more.
  @inline(__always)
  private static func hash(
    _ start: UInt32,
    _ first: UInt32,
    _ second: UInt32? = nil,
    _ third: UInt32? = nil
  ) -> UInt32 {
    var hash = FeatureHash.step(start, first)
    if let second { hash = FeatureHash.step(hash, second) }
    if let third { hash = FeatureHash.step(hash, third) }
    return hash
  }
}
