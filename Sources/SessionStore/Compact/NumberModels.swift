// A hot loop: small numbers as bits, each foretold by the context and the bits above it.

/// For each context, the probabilities of the bits of a small number.
struct NumberModels {
  /// Numbers from here on are told by how many bits they have, and these.
  static let escape = 63
  private static let symbolBits = 6

  /// The models of all contexts, 64 for each.
  private var bits = [BitModel](repeating: BitModel(), count: Context.count << symbolBits)

  /// Makes what was learned from another article give way to what is learned from this one.
  mutating func soften() {
    for index in bits.indices { bits[index].soften() }
  }

  /// Writes a number up to `escape`.
  mutating func put(_ symbol: Int, _ context: Context, to writer: inout RangeWriter) {
    let (own, shared) = (context.index << Self.symbolBits, context.shared << Self.symbolBits)
    var node = 1
    for shift in stride(from: Self.symbolBits - 1, through: 0, by: -1) {
      let bit = UInt32(truncatingIfNeeded: symbol >> shift & 1)
      prepare(own + node, shared + node)
      writer.put(bit, &bits[own + node])
      if own != shared { bits[shared + node].learn(bit) }
      node = node << 1 | Int(bit)
    }
  }

  /// Reads a number up to `escape`.
  mutating func next(_ context: Context, from reader: inout RangeReader) -> Int {
    let (own, shared) = (context.index << Self.symbolBits, context.shared << Self.symbolBits)
    var node = 1
    for _ in 0..<Self.symbolBits {
      prepare(own + node, shared + node)
      let bit = reader.bit(&bits[own + node])
      if own != shared { bits[shared + node].learn(bit) }
      node = node << 1 | Int(bit)
    }
    return node - (1 << Self.symbolBits)
  }

  /// Where a context sees its first number, it expects what the others of its field had.
  private mutating func prepare(_ own: Int, _ shared: Int) {
    if bits[own].isNew { bits[own].expect(bits[shared]) }
  }
}
