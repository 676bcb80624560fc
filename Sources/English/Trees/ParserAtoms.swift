// What the parser can look at in a state: the words around the top of the stack and the next word,
// with what is already known of their dependents.

/// The values of the parser's atoms in one sentence.
package struct ParserAtoms {
  let sentence: SentenceForms
  /// The tag of each word, from 1 on.
  private let tags: [UInt32]
  /// For each place before a word: how many verbs, commas, coordinators and other marks stand before it.
  private let marks: [SIMD4<UInt16>]

  /// The names of the atoms, as templates write them: the place, then what of it. `s0` is the top of
  /// the stack, `b0` the next word, `s0l` the outermost dependent on the left, `s0m` the one within it,
  /// `r` and `q` those on the right.
  package static let names: [String] =
    ["-"] + (outer + inner).flatMap { place in ["w", "t", "c"].map { place + $0 } }
    + inner.map { $0 + "d" }
    + ["s0vl", "s0vr", "s1vl", "s1vr", "b0vl", "s0sl", "s0sr", "s1sl", "s1sr", "b0sl"]
    + ["ds0b0", "ds1s0", "ms0b0", "ms1s0", "s0x", "b0x", "s0s", "b0s", "s1s"]
    + ["b-1t", "s0+1t", "s0-1t", "s1+1t", "s0k", "b0k"]

  private static let outer = ["s0", "s1", "s2", "b0", "b1", "b2"]
  private static let inner = [
    "s0l", "s0m", "s0r", "s0q", "s1l", "s1m", "s1r", "s1q", "b0l", "b0m",
  ]

  /// The atoms of a sentence with the index of a tag and its kind for each word.
  package init(_ sentence: SentenceForms, tags: [UInt8], kinds: [TagKind]) {
    self.sentence = sentence
    self.tags = tags.map { UInt32($0) + 1 }
    var sums: [SIMD4<UInt16>] = [.zero]
    sums.reserveCapacity(tags.count + 1)
    for tag in tags {
      var sum = sums[sums.count - 1]
      if let place = kinds[Int(tag)].place { sum[place] &+= 1 }
      sums.append(sum)
    }
    marks = sums
  }

  /// Writes the values of the atoms; `values` has room for as many as there are names.
  package func fill(_ values: UnsafeMutablePointer<UInt32>, _ state: ParserState) {
    let words = places(state)
    var place = 1
    for index in 0..<16 {
      write(Int(words[index]), to: values + place)
      place += 3
    }
    for index in 6..<16 {
      values[place] = label(Int(words[index]), state)
      place += 1
    }
    let (s0, s1, b0) = (Int(words[0]), Int(words[1]), Int(words[3]))
    writeDependents(state, s0, s1, b0, to: values + place)
    writeNeighbours(s0, s1, b0, to: values + place + 10)
  }

  /// The words of all places, -1 where there is none.
  private func places(_ state: ParserState) -> SIMD16<Int32> {
    let (s0, s1, b0) = (state.stack(0), state.stack(1), state.buffer(0))
    let none: SIMD2<Int32> = [-1, -1]
    let (s0Left, s0Right) = s0 < 0 ? (none, none) : (state.leftmost[s0], state.rightmost[s0])
    let (s1Left, s1Right) = s1 < 0 ? (none, none) : (state.leftmost[s1], state.rightmost[s1])
    let b0Left = state.leftmost[b0]
    return [
      Int32(s0), Int32(s1), Int32(state.stack(2)), Int32(b0), Int32(state.buffer(1)),
      Int32(state.buffer(2)), s0Left[0], s0Left[1], s0Right[0], s0Right[1], s1Left[0], s1Left[1],
      s1Right[0], s1Right[1], b0Left[0], b0Left[1],
    ]
  }

  private func writeDependents(
    _ state: ParserState,
    _ s0: Int,
    _ s1: Int,
    _ b0: Int,
    to values: UnsafeMutablePointer<UInt32>
  ) {
    values[0] = s0 < 0 ? 0 : Self.valency(state.leftCount[s0])
    values[1] = s0 < 0 ? 0 : Self.valency(state.rightCount[s0])
    values[2] = s1 < 0 ? 0 : Self.valency(state.leftCount[s1])
    values[3] = s1 < 0 ? 0 : Self.valency(state.rightCount[s1])
    values[4] = Self.valency(state.leftCount[b0])
    values[5] = s0 < 0 ? 0 : state.leftLabels[s0]
    values[6] = s0 < 0 ? 0 : state.rightLabels[s0]
    values[7] = s1 < 0 ? 0 : state.leftLabels[s1]
    values[8] = s1 < 0 ? 0 : state.rightLabels[s1]
    values[9] = state.leftLabels[b0]
  }

  private func writeNeighbours(
    _ s0: Int,
    _ s1: Int,
    _ b0: Int,
    to values: UnsafeMutablePointer<UInt32>
  ) {
    values[0] = distance(s0, b0)
    values[1] = distance(s1, s0)
    values[2] = between(s0, b0)
    values[3] = between(s1, s0)
    values[4] = word(s0).shape
    values[5] = word(b0).shape
    values[6] = word(s0).suffixes[2]
    values[7] = word(b0).suffixes[2]
    values[8] = word(s1).suffixes[2]
    values[9] = tag(b0 - 1)
    values[10] = s0 < 0 ? 0 : tag(s0 + 1)
    values[11] = s0 < 0 ? 0 : tag(s0 - 1)
    values[12] = s1 < 0 ? 0 : tag(s1 + 1)
    values[13] = word(s0).tagClass
    values[14] = word(b0).tagClass
  }
}

// MARK: - What both models of the parser look at

extension ParserAtoms {
  /// The word at an index; nothing where that is -1 or the root.
  func word(_ index: Int) -> WordForm {
    index < 0 || index == sentence.count ? WordForm() : sentence[index]
  }

  /// The tag of a word, with values of its own before and after the sentence.
  func tag(_ index: Int) -> UInt32 {
    index < 0 ? 998 : index >= tags.count ? 999 : tags[index]
  }

  /// The relation of a word to its head, from 1 on; 0 where there is no word.
  func label(_ index: Int, _ state: ParserState) -> UInt32 {
    index < 0 ? 0 : UInt32(state.labels[index]) + 1
  }

  /// Form, tag and class of a word.
  func write(_ index: Int, to values: UnsafeMutablePointer<UInt32>) {
    if index < 0 {
      (values[0], values[1], values[2]) = (0, 0, 0)
    } else if index == sentence.count {
      (values[0], values[1], values[2]) = (1, 999, 999)
    } else {
      let form = sentence[index]
      (values[0], values[1], values[2]) = (form.lower, tags[index], form.wordClass)
    }
  }

  /// A number of dependents, from 1 on.
  static func valency(_ count: UInt8) -> UInt32 { UInt32(min(count, 4)) + 1 }

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
