// What the parser can look at in a state: the words around the top of the stack and the next word,
// with what is already known of their dependents. Filled at every move, and so part of the hot loop.

/// The values of the parser's atoms in one sentence.
package struct ParserAtoms {
  /// The words, to look at one by one.
  let sentence: SentenceForms
  /// Form, tag, class and class of tags of no word, of each word and of the root.
  private let cells: [SIMD4<UInt32>]
  /// For each place before a word: how many verbs, commas, coordinators and other marks stand before it.
  private let marks: [SIMD4<UInt16>]

  /// The names of the atoms, as templates write them: the place, then what of it. `s0` is the top of
  /// the stack, `b0` the next word, `s0l` the outermost dependent on the left, `s0m` the one within it,
  /// `r` and `q` those on the right.
  package static let names: [String] =
    ["-"] + (outer + inner).flatMap { place in cellNames.map { place + $0 } }
    + inner.map { $0 + "d" }
    + ["s0vl", "s0vr", "s1vl", "s1vr", "b0vl", "s0sl", "s0sr", "s1sl", "s1sr", "b0sl"]
    + ["ds0b0", "ds1s0", "ms0b0", "ms1s0", "s0x", "b0x", "s0s", "b0s", "s1s"]
    + ["b-1t", "s0+1t", "s0-1t", "s1+1t"]

  /// What is looked at of a place: form, tag, class, class of tags.
  static let cellNames = ["w", "t", "c", "k"]
  private static let outer = ["s0", "s1", "s2", "b0", "b1", "b2"]
  private static let inner = [
    "s0l", "s0m", "s0r", "s0q", "s1l", "s1m", "s1r", "s1q", "b0l", "b0m",
  ]

  /// The atoms of a sentence with the index of a tag and its kind for each word.
  package init(_ sentence: SentenceForms, tags: [UInt8], kinds: [TagKind]) {
    self.sentence = sentence
    var cells = [SIMD4(0, Self.before, 0, 0)]
    var sums: [SIMD4<UInt16>] = [.zero]
    cells.reserveCapacity(tags.count + 2)
    sums.reserveCapacity(tags.count + 1)
    for (index, tag) in tags.enumerated() {
      let word = sentence[index]
      cells.append(SIMD4(word.lower, UInt32(tag) + 1, word.wordClass, word.tagClass))
      var sum = sums[index]
      if let place = kinds[Int(tag)].place { sum[place] &+= 1 }
      sums.append(sum)
    }
    cells.append(SIMD4(1, Self.after, Self.after, 0))
    (self.cells, marks) = (cells, sums)
  }

  /// The tags that stand before and after a sentence.
  private static let before: UInt32 = 998
  private static let after: UInt32 = 999

  /// Writes the values of the atoms; `values` has room for as many as there are names.
  package func fill(_ values: UnsafeMutablePointer<UInt32>, _ state: ParserState) {
    let (s0, s1, b0) = (state.stack(0), state.stack(1), state.buffer(0))
    let (top, below, next) = (state.node(s0), state.node(s1), state.node(b0))
    var writer = AtomWriter(values + 1)
    write(s0, to: &writer)
    write(s1, to: &writer)
    write(state.stack(2), to: &writer)
    write(b0, to: &writer)
    write(state.buffer(1), to: &writer)
    write(state.buffer(2), to: &writer)
    writePair(top.left, to: &writer)
    writePair(top.right, to: &writer)
    writePair(below.left, to: &writer)
    writePair(below.right, to: &writer)
    writePair(next.left, to: &writer)
    writeLabels(top.left, state, to: &writer)
    writeLabels(top.right, state, to: &writer)
    writeLabels(below.left, state, to: &writer)
    writeLabels(below.right, state, to: &writer)
    writeLabels(next.left, state, to: &writer)
    writeDependents(top, below, next, s0, s1, to: &writer)
    writeNeighbours(s0, s1, b0, to: &writer)
  }

  private func writeDependents(
    _ top: ParserState.Node,
    _ below: ParserState.Node,
    _ next: ParserState.Node,
    _ s0: Int,
    _ s1: Int,
    to writer: inout AtomWriter
  ) {
    writer.put(s0 < 0 ? 0 : Self.valency(top.left))
    writer.put(s0 < 0 ? 0 : Self.valency(top.right))
    writer.put(s1 < 0 ? 0 : Self.valency(below.left))
    writer.put(s1 < 0 ? 0 : Self.valency(below.right))
    writer.put(Self.valency(next.left))
    writer.put(top.left.labels)
    writer.put(top.right.labels)
    writer.put(below.left.labels)
    writer.put(below.right.labels)
    writer.put(next.left.labels)
  }

  private func writeNeighbours(_ s0: Int, _ s1: Int, _ b0: Int, to writer: inout AtomWriter) {
    writer.put(distance(s0, b0))
    writer.put(distance(s1, s0))
    writer.put(between(s0, b0))
    writer.put(between(s1, s0))
    writer.put(word(s0).shape)
    writer.put(word(b0).shape)
    writer.put(word(s0).suffixes[2])
    writer.put(word(b0).suffixes[2])
    writer.put(word(s1).suffixes[2])
    writer.put(tag(b0 - 1))
    writer.put(s0 < 0 ? 0 : tag(s0 + 1))
    writer.put(s0 < 0 ? 0 : tag(s0 - 1))
    writer.put(s1 < 0 ? 0 : tag(s1 + 1))
  }
}

// MARK: - What both models of the parser look at

extension ParserAtoms {
  /// The word at an index; nothing where that is -1 or the root.
  @inline(__always)
  func word(_ index: Int) -> WordForm {
    index < 0 || index == sentence.count ? WordForm() : sentence[index]
  }

  /// The tag of a word, with values of its own before and after the sentence.
  func tag(_ index: Int) -> UInt32 {
    index < 0 ? Self.before : index >= sentence.count ? Self.after : cells[index + 1][1]
  }

  /// Form, tag and classes of a word, of the root, or of none where the index is -1.
  @inline(__always)
  func write(_ index: Int, to writer: inout AtomWriter) {
    writer.put(cell(index))
  }

  /// The same as a value.
  @inline(__always)
  func cell(_ index: Int) -> SIMD4<UInt32> { index < 0 ? .zero : cells[index + 1] }

  /// The two last dependents on a side.
  @inline(__always)
  func writePair(_ side: ParserState.Side, to writer: inout AtomWriter) {
    write(Int(side.last[0]), to: &writer)
    write(Int(side.last[1]), to: &writer)
  }

  /// Their relations.
  @inline(__always)
  func writeLabels(_ side: ParserState.Side, _ state: ParserState, to writer: inout AtomWriter) {
    writer.put(state.node(Int(side.last[0])).label)
    writer.put(state.node(Int(side.last[1])).label)
  }

  /// A number of dependents, from 1 on.
  static func valency(_ side: ParserState.Side) -> UInt32 { min(side.count, 4) + 1 }

  /// How far apart two words stand, in eight steps.
  func distance(_ left: Int, _ right: Int) -> UInt32 {
    guard left >= 0, right >= 0 else { return 0 }
    switch right - left {
    case ...4: return UInt32(max(right - left, 0))
    case 5...7: return 5
    case 8...12: return 6
    case 13...20: return 7
    default: return 8
    }
  }

  /// Which marks and verbs stand between two words.
  func between(_ left: Int, _ right: Int) -> UInt32 {
    guard left >= 0, right > left else { return 0 }
    let sum = marks[right] &- marks[left + 1]
    let (verbs, commas) = (min(UInt32(sum[0]), 2), min(UInt32(sum[1]), 2))
    let (coordinators, others) = (min(UInt32(sum[2]), 1), min(UInt32(sum[3]), 1))
    return 1 + verbs + 3 * commas + 9 * coordinators + 18 * others
  }
}
