// What the parser can look at when it names the relation of an arc: by then the dependent has all of
// its own dependents.

extension ParserAtoms {
  /// The names of an arc's atoms: `h` is the head, `d` the dependent; the rest as in a state's atoms.
  package static let relationNames: [String] =
    ["-", "dir", "dist", "between"]
    + relationPlaces.flatMap { place in cellNames.map { place + $0 } }
    + relationPlaces.dropFirst(2).map { $0 + "d" }
    + ["hx", "dx", "hs", "ds", "h-1t", "h+1t", "d-1t", "d+1t"]
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
    var writer = AtomWriter(values + 1)
    writer.put(head > dependent ? 1 : 2)
    writer.put(distance(left, right))
    writer.put(between(left, right))
    let (above, below) = (state.node(head), state.node(dependent))
    write(head, to: &writer)
    write(dependent, to: &writer)
    writePair(below.left, to: &writer)
    writePair(below.right, to: &writer)
    writePair(above.left, to: &writer)
    writePair(above.right, to: &writer)
    writeLabels(below.left, state, to: &writer)
    writeLabels(below.right, state, to: &writer)
    writeLabels(above.left, state, to: &writer)
    writeLabels(above.right, state, to: &writer)
    writeWords(head, dependent, to: &writer)
    writer.put(Self.valency(below.left))
    writer.put(Self.valency(below.right))
    writer.put(below.left.labels)
    writer.put(below.right.labels)
    writer.put(above.left.labels)
    writer.put(above.right.labels)
    writer.put(sentence[dependent - 1].lower)
    writer.put(sentence[dependent + 1].lower)
  }

  private func writeWords(_ head: Int, _ dependent: Int, to writer: inout AtomWriter) {
    let (above, below) = (word(head), word(dependent))
    writer.put(above.shape)
    writer.put(below.shape)
    writer.put(above.suffixes[2])
    writer.put(below.suffixes[2])
    writer.put(tag(head - 1))
    writer.put(tag(head + 1))
    writer.put(tag(dependent - 1))
    writer.put(tag(dependent + 1))
  }
}
