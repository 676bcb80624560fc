// Reads the dates, times, sums and numbers of a text from left to right, by rule. Expressions are those
// of TIMEX3 (Pustejovsky et al. 2003) and of the numeric kinds of OntoNotes, values ISO 8601.

import NewsModel

/// An expression that was read: its atoms and what it says.
struct ReadValue {
  /// Its atoms.
  let atoms: Range<Int>
  let kind: StatedKind
  let value: StatedValue

  init(_ atoms: Range<Int>, _ kind: StatedKind, _ value: StatedValue) {
    (self.atoms, self.kind, self.value) = (atoms, kind, value)
  }

  /// A date by its text in ISO 8601; nil where it cannot be told.
  init(_ atoms: Range<Int>, date: String?) {
    self.init(atoms, .date, date.map(StatedValue.calendar) ?? .unknown)
  }
}

/// Reads one sentence.
struct ValueReader {
  let atoms: [ValueAtom]
  /// The article's day.
  let today: CalendarDate?
  /// The day told last, which "the next day" follows.
  var lastDay: CalendarDate?
  /// Whether a noun or an adjective stands behind the atom, as the tags have it.
  let countsNext: (ValueAtom) -> Bool

  /// The expressions of the sentence, in order; complexity O(atoms), since each looks at few atoms.
  mutating func values() -> [ReadValue] {
    var result: [ReadValue] = []
    var index = 0
    while index < atoms.count {
      if let value = value(at: index) {
        result.append(value)
        if value.kind == .date, case .calendar(let text) = value.value,
          let day = CalendarDate(iso: text)
        {
          lastDay = day
        }
        index = max(index + 1, value.atoms.upperBound)
      } else {
        index += 1
      }
    }
    return result
  }

  private func value(at index: Int) -> ReadValue? {
    switch atoms[index].kind {
    case .other: nil
    case .mark: isoDecade(index)
    case .sign: money(index)
    case .number where isPartOfName(index): nil
    case .number: clock(index) ?? calendar(index) ?? number(index)
    case .word: clock(index) ?? calendar(index) ?? number(index)
    }
  }

  /// `F-16`: figures that a hyphen ties to a word before them.
  private func isPartOfName(_ index: Int) -> Bool {
    guard index > 1, !atoms[index].isApart, !atoms[index - 1].isApart else { return false }
    switch (atoms[index - 2].kind, atoms[index - 1].kind) {
    case (.other, .mark(0x2D)): return true
    case (_, .mark(0x23)), (_, .mark(0x40)), (_, .mark(0x5F)): return true
    default: return false
    }
  }
}

extension ValueReader {
  /// What the atom at `index` is; nil outside of the sentence.
  func kind(_ index: Int) -> ValueAtom.Kind? {
    atoms.indices.contains(index) ? atoms[index].kind : nil
  }

  /// The meaning of the word at `index`.
  func word(_ index: Int) -> ValueWord? {
    if case .word(let word) = kind(index) { word } else { nil }
  }

  /// Whether the atom at `index` is that mark.
  func isMark(_ index: Int, _ mark: Character) -> Bool {
    guard case .mark(let byte) = kind(index) else { return false }
    return byte == mark.asciiValue
  }

  /// Whether the atom at `index` follows the one before it without a space.
  func isTied(_ index: Int) -> Bool { atoms.indices.contains(index) && !atoms[index].isApart }

  /// The figures at `index`, where they are a whole number within `range`.
  func figures(_ index: Int, in range: ClosedRange<Int>, count: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let figures) = kind(index), count.contains(figures),
      let number = Int(exactly: value), range.contains(number)
    else { return nil }
    return number
  }

  /// The place after a stop that belongs to the short form at `index - 1`.
  func afterStop(_ index: Int) -> Int { isMark(index, ".") && isTied(index) ? index + 1 : index }
}
