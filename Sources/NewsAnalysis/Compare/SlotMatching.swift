// Values that two claims state, matched by the slot that they fill: what is counted, or what a date is
// the date of. A difference is one of values in the same slot, never of two numbers that merely stand in
// both claims.

import NewsModel

/// A value in a claim, with the words around it.
protocol SlottedValue {
  /// Where it stands in the article.
  var range: TextRange { get }
  /// The content lemmas next to it.
  var context: Set<String> { get }

  /// Whether another value may stand for the same thing, and whether the two agree then.
  func agreement(with other: Self) -> SlotAgreement
}

/// What two values are to each other.
enum SlotAgreement {
  /// They can be values of the same thing, and agree.
  case agree
  /// They can be values of the same thing, and do not agree.
  case differ
  /// They are values of different things, or one is not told well enough to say.
  case apart
}

/// Matches the values of two claims.
enum SlotMatching {
  /// The values of the first claim that differ from those of the second in the same slot, each once, in
  /// the order of the text. Values that agree are paired off first, so that of several only those are
  /// left that nothing in the other claim agrees with.
  static func differences<Value: SlottedValue>(
    _ first: [Value],
    _ second: [Value]
  ) -> [(first: Value, second: Value)] {
    var (left, right) = (first, second)
    for value in first {
      guard let match = right.firstIndex(where: { value.agreement(with: $0) == .agree }) else {
        continue
      }
      right.remove(at: match)
      if let place = left.firstIndex(where: { $0.range == value.range }) { left.remove(at: place) }
    }
    var found: [(first: Value, second: Value)] = []
    for value in left {
      let rivals = right.indices.filter { value.agreement(with: right[$0]) == .differ }
      let best = rivals.max { a, b in
        let (x, y) = (sharedContext(value, right[a]), sharedContext(value, right[b]))
        return x != y ? x < y : a > b
      }
      guard let best,
        sharedContext(value, right[best]) > 0 || areOnlyOnes(value, right[best], first, second)
      else { continue }
      found.append((value, right[best]))
      right.remove(at: best)
    }
    return found
  }

  private static func sharedContext(_ a: some SlottedValue, _ b: some SlottedValue) -> Int {
    a.context.intersection(b.context).count
  }

  /// Whether each claim has one value that may be of the same thing as the other's, so that no other
  /// could be meant.
  private static func areOnlyOnes<Value: SlottedValue>(
    _ value: Value,
    _ other: Value,
    _ first: [Value],
    _ second: [Value]
  ) -> Bool {
    first.filter { $0.agreement(with: other) != .apart }.count == 1
      && second.filter { value.agreement(with: $0) != .apart }.count == 1
  }
}

extension AccountClaim {
  /// How many words on each side of a value tell what it is the value of.
  private static let contextWidth = 4

  /// The content lemmas next to `range`.
  func context(of range: TextRange) -> Set<String> {
    let before = tokens.filter { $0.range.end <= range.start }.suffix(Self.contextWidth)
    let after = tokens.filter { $0.range.start >= range.end }.prefix(Self.contextWidth)
    return Set((before + after).filter(FunctionWords.carriesContent).map(\.lemma))
  }

  /// The value at `range` as the claim writes it.
  func writing(at range: TextRange) -> String { words(at: range) ?? "" }
}
