// What the models of names can look at around a word.

/// What has been decided about the words before a word of a sentence.
package struct NameHistory {
  /// The labels of the two words before, as values of atoms, with the kind of the name inside.
  fileprivate var before: (UInt32, UInt32) = (0, 0)
  /// The name that the last word belongs to: where it begins, and its kind.
  fileprivate var start = -1
  private var kind: UInt32 = 0

  /// The history at the beginning of a sentence.
  package init() {}

  /// Whether the word before belongs to a name.
  package var isInName: Bool { start >= 0 }

  /// Goes on to the next word.
  package mutating func take(_ label: UInt8, at index: Int) {
    var value: UInt32 = 1
    if label > NameLabel.inside {
      (start, kind) = (index, UInt32(label))
      value = UInt32(label) * 2
    } else if label == NameLabel.inside {
      value = kind * 2 + 1
    } else {
      start = -1
    }
    before = (value, before.0)
  }
}

/// The values of the atoms at one word.
package enum NameAtoms {
  /// The names of the atoms, as templates write them: a letter for what, a number for where.
  package static let names: [String] = ["-"] + around + beside + word + run + votes

  private static let around = offsets.flatMap { at in kinds.map { "\($0)\(at)" } }
  private static let beside = near.flatMap { at in ["g\(at)", "m\(at)", "d\(at)", "y\(at)"] }
  private static let word = [
    "p1", "p2", "p3", "e1", "e2", "e4", "h0", "style", "first", "t-1", "t-2",
  ]
  private static let run = [
    "rl", "rc", "re", "rg", "nl", "nc", "bl", "bc", "rn", "ri", "ow", "oc", "on",
  ]
  private static let votes = [
    "o-1", "o0", "o1", "o2", "v-1", "v0", "v1", "q-1", "q0", "q1", "n0", "n1",
  ]

  private static let kinds = ["w", "l", "c", "k", "x", "s"]
  private static let offsets = -2...2
  private static let near = -1...1

  /// Whether a name may begin or go on at a word: it or the word after it has a capital, or that after
  /// a hyphen has, or it is a place's name in small letters, or the word before belongs to a name.
  @inline(__always)
  package static func isCandidate(
    _ document: NameDocument,
    _ number: Int,
    _ index: Int,
    _ history: NameHistory,
    _ votes: NameVotes? = nil
  ) -> Bool {
    let at = document.starts[number] + index
    guard !history.isInName, document.candidates[at] else { return history.isInName }
    // Where a first reading saw no name in small letters, a second sees none.
    guard let votes else { return true }
    return votes.hasName(at) || document.sentences[number][index].hasCapital
  }

  /// Writes the values of the atoms for word `index` of a sentence; `values` has room for as many as
  /// there are names.
  package static func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ document: NameDocument,
    _ sentence: SentenceForms,
    _ number: Int,
    _ index: Int,
    _ history: NameHistory,
    _ votes: NameVotes?
  ) {
    let base = document.starts[number]
    var place = 1
    for offset in offsets {
      let word = sentence[index + offset]
      values[place] = word.form
      values[place + 1] = word.lower
      values[place + 2] = word.wordClass
      values[place + 3] = word.tagClass
      values[place + 4] = word.shape
      values[place + 5] = word.suffixes[2]
      place += kinds.count
    }
    for offset in near {
      let isThere = index + offset >= 0 && index + offset < sentence.count
      let at = base + index + offset
      values[place] = isThere ? document.listed[at] + 1 : 0
      values[place + 1] = isThere ? document.matched[at] + 1 : 0
      values[place + 2] = isThere ? UInt32(document.elsewhere[at]) : 0
      values[place + 3] = isThere ? UInt32(document.peoples[Int(document.words[at])]) + 1 : 0
      place += 4
    }
    fillWord(values + place, sentence[index], index, document.styles[number], history)
    fillRun(values + place + 11, document, sentence, base, index, history)
    guard let votes else { return }
    votes.fill(values + place + 24, base, index, sentence.count)
  }

  private static func fillWord(
    _ values: UnsafeMutablePointer<UInt32>,
    _ word: WordForm,
    _ index: Int,
    _ style: LineStyle,
    _ history: NameHistory
  ) {
    values[0] = word.prefixes[0]
    values[1] = word.prefixes[1]
    values[2] = word.prefixes[2]
    values[3] = word.suffixes[0]
    values[4] = word.suffixes[1]
    values[5] = word.suffixes[3]
    values[6] = word.traits
    values[7] = UInt32(style.rawValue) + 1
    values[8] = index == 0 ? 2 : 1
    values[9] = history.before.0
    values[10] = history.before.1
  }

  /// The run of capitals: its last word, the words after and before it, how much of it is to come,
  /// and the open name's first word.
  private static func fillRun(
    _ values: UnsafeMutablePointer<UInt32>,
    _ document: NameDocument,
    _ sentence: SentenceForms,
    _ base: Int,
    _ index: Int,
    _ history: NameHistory
  ) {
    // A small word before a run looks at that run.
    let isBefore = !sentence[index].hasCapital && index + 1 < sentence.count
    let at = base + index + (isBefore ? 1 : 0)
    let (start, end) = (Int(document.runStart[at]), Int(document.runEnd[at]))
    let (last, next, before) = (sentence[end - 1], sentence[end], sentence[start - 1])
    values[0] = last.lower
    values[1] = last.wordClass
    values[2] = last.suffixes[2]
    values[3] = document.listed[base + end - 1] + 1
    values[4] = next.lower
    values[5] = next.wordClass
    values[6] = before.lower
    values[7] = before.wordClass
    values[8] = UInt32(min(end - index, 5)) + 1
    values[9] = UInt32(min(index - start + 1, 4)) + 1
    let isOpen = history.start >= 0
    values[10] = isOpen ? sentence[history.start].lower : 0
    values[11] = isOpen ? sentence[history.start].wordClass : 0
    values[12] = isOpen ? UInt32(min(index - history.start, 6)) + 1 : 0
  }
}
