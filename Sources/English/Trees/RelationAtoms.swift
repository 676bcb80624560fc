// What the parser can look at when it names the relation of an arc: by then the dependent has all of
// its own dependents.

extension ParserAtoms {
  /// The names of an arc's atoms: `h` is the head, `d` the dependent; the rest as in a state's atoms.
  package static let relationNames: [String] =
    ["-", "dir", "dist", "between"]
    + relationPlaces.flatMap { place in ["w", "t", "c"].map { place + $0 } }
    + relationPlaces.dropFirst(2).map { $0 + "d" }
    + ["hk", "dk", "hx", "dx", "hs", "ds", "h-1t", "h+1t", "d-1t", "d+1t"]
    + ["dvl", "dvr", "dsl", "dsr", "hsl", "hsr", "d-1w", "d+1w"]

  private static let relationPlaces = ["h", "d", "dl", "dm", "dr", "dq", "hl", "hm", "hr", "hq"]

  /// Writes the values of the atoms of the arc from `head` to `dependent`, which is not made yet.
  package func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ state: ParserState,
    head: Int,
    dependent: Int
  ) {
    let (left, right) = (min(head, dependent), max(head, dependent))
    values[1] = head > dependent ? 1 : 2
    values[2] = distance(left, right)
    values[3] = between(left, right)
    write(head, to: values + 4)
    write(dependent, to: values + 7)
    let words = dependents(state, head, dependent)
    for index in 0..<8 {
      write(Int(words[index]), to: values + 10 + 3 * index)
      values[34 + index] = label(Int(words[index]), state)
    }
    writeWords(head, dependent, to: values + 42)
    writeDependents(state, head, dependent, to: values + 52)
    values[58] = sentence[dependent - 1].lower
    values[59] = sentence[dependent + 1].lower
  }

  private func dependents(_ state: ParserState, _ head: Int, _ dependent: Int) -> SIMD8<Int32> {
    let (left, right) = (state.leftmost[dependent], state.rightmost[dependent])
    let (headLeft, headRight) = (state.leftmost[head], state.rightmost[head])
    return [
      left[0], left[1], right[0], right[1], headLeft[0], headLeft[1], headRight[0], headRight[1],
    ]
  }

  private func writeWords(
    _ head: Int,
    _ dependent: Int,
    to values: UnsafeMutablePointer<UInt32>
  ) {
    let (above, below) = (word(head), word(dependent))
    (values[0], values[1]) = (above.tagClass, below.tagClass)
    (values[2], values[3]) = (above.shape, below.shape)
    (values[4], values[5]) = (above.suffixes[2], below.suffixes[2])
    (values[6], values[7]) = (tag(head - 1), tag(head + 1))
    (values[8], values[9]) = (tag(dependent - 1), tag(dependent + 1))
  }

  private func writeDependents(
    _ state: ParserState,
    _ head: Int,
    _ dependent: Int,
    to values: UnsafeMutablePointer<UInt32>
  ) {
    values[0] = Self.valency(state.leftCount[dependent])
    values[1] = Self.valency(state.rightCount[dependent])
    values[2] = state.leftLabels[dependent]
    values[3] = state.rightLabels[dependent]
    values[4] = state.leftLabels[head]
    values[5] = state.rightLabels[head]
  }
}
