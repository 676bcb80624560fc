// The numbers of a claim as they are compared: what is counted, in which measure, and between which
// bounds, so that "at least 40" agrees with 45 and "hundreds" with 300.

import NewsModel

/// A number in a claim.
struct StatedAmount: SlottedValue {
  let range: TextRange
  let context: Set<String>
  /// The least that it can be.
  var low: Double
  /// The most.
  var high: Double
  /// What is counted.
  var unit: CountedUnit
  /// How the words around it bound it.
  var bound = AmountBound.none
  /// What became of those it counts; nil where that is not told.
  var fate: PersonFate?
  /// Whose age it is, by the last word of the name: "Lopez, 20,"; nil where it is none.
  var owner: String?

  func agreement(with other: StatedAmount) -> SlotAgreement {
    guard let (own, theirs) = unit.factors(with: other.unit) else {
      // Sums in two currencies are two sums; other measures count different things.
      return unit.isMoney && other.unit.isMoney ? .differ : .apart
    }
    guard owner == other.owner else { return .apart }
    if let fate, let others = other.fate, fate != others { return .apart }
    if unit.isUnknown || other.unit.isUnknown {
      let shared = context.intersection(other.context).count
      guard shared > 0, 2 * shared >= min(context.count, other.context.count) else { return .apart }
    }
    return meets(other, own, theirs) ? .agree : .differ
  }

  /// Whether some number is within the bounds of both. "At least 40" and "at least 30" are two counts: the
  /// same bound is compared by its number.
  private func meets(_ other: StatedAmount, _ own: Double, _ theirs: Double) -> Bool {
    let (x, y) = (own, theirs)
    let slack = 1e-9 * max(abs(low * x).finite, abs(high * x).finite, abs(other.low * y).finite, 1)
    if bound == other.bound, bound == .least || bound == .most {
      let (first, second) = bound == .least ? (low * x, other.low * y) : (high * x, other.high * y)
      return abs(first - second) <= slack
    }
    if bound == other.bound, bound == .about {
      let (first, second) = ((low + high) / 2 * x, (other.low + other.high) / 2 * y)
      return abs(first - second) <= AmountBounds.looseness * max(abs(first), abs(second)) + slack
    }
    return low * x <= other.high * y + slack && other.low * y <= high * x + slack
  }
}

/// How words bound a number.
enum AmountBound: Hashable {
  case none, least, most, about
}

extension Double {
  /// The number, or 0 where it is infinite.
  fileprivate var finite: Double { isFinite ? self : 0 }
}

/// What a number counts.
struct CountedUnit: Hashable {
  private enum Kind: Hashable {
    case unknown, person
    case money(String)
    /// A measure, and how many of the smallest of its kind it is.
    case measure(String)
    case noun(String)
  }

  private let kind: Kind
  private let factor: Double

  /// The unit with this name; nil where nothing is known of what is counted.
  init(_ name: String?) {
    let name = name?.lowercased() ?? ""
    if name.isEmpty {
      (kind, factor) = (.unknown, 1)
    } else if Self.currencies.contains(name) {
      (kind, factor) = (.money(name), 1)
    } else if let measure = Self.measures[name] {
      (kind, factor) = (.measure(measure.dimension), measure.factor)
    } else if Self.people.contains(name) {
      (kind, factor) = (.person, 1)
    } else {
      (kind, factor) = (.noun(name), 1)
    }
  }

  /// Whether nothing is known of what is counted.
  var isUnknown: Bool { kind == .unknown }

  /// Whether it is a currency.
  var isMoney: Bool { if case .money = kind { true } else { false } }

  /// By what the numbers of two units are multiplied to be compared; nil where they count different things.
  func factors(with other: CountedUnit) -> (own: Double, other: Double)? {
    if isUnknown || other.isUnknown { return isMoney || other.isMoney ? nil : (1, 1) }
    return kind == other.kind ? (factor, other.factor) : nil
  }

  private static let people: Set<String> = ["person", "people", "human"]
  private static let currencies: Set<String> = [
    "dollar", "euro", "pound", "yen", "yuan", "rouble", "ruble", "hryvnia", "rupee", "franc",
    "zloty", "krona", "krone", "lira", "peso", "shekel", "rand", "crown",
  ]
  private static let measures: [String: (dimension: String, factor: Double)] = [
    "millimetre": ("length", 0.001), "centimetre": ("length", 0.01), "metre": ("length", 1),
    "meter": ("length", 1), "kilometre": ("length", 1000), "kilometer": ("length", 1000),
    "inch": ("length", 0.0254), "foot": ("length", 0.3048), "yard": ("length", 0.9144),
    "mile": ("length", 1609.344), "gram": ("mass", 0.001), "kilogram": ("mass", 1),
    "tonne": ("mass", 1000), "second": ("time", 1), "minute": ("time", 60),
    "hour": ("time", 3600), "day": ("time", 86_400), "week": ("time", 604_800),
  ]
}

extension AccountClaim {
  /// Its numbers that are no part of a date.
  var statedAmounts: [StatedAmount] {
    let counted = claim.quantities.filter { quantity in
      !claim.times.contains { $0.range.overlaps(quantity.range) } && isAmount(quantity)
    }
    var amounts: [StatedAmount] = []
    for quantity in counted {
      // Both ends of a span stand at the same place.
      if let last = amounts.last, last.range == quantity.range {
        amounts[amounts.count - 1].high = max(last.high, quantity.value)
        continue
      }
      amounts.append(amount(quantity))
    }
    amounts += vagueAmounts.filter { vague in !amounts.contains { $0.range.overlaps(vague.range) } }
    return amounts.sorted { $0.range < $1.range }
  }

  private func amount(_ quantity: Quantity) -> StatedAmount {
    let value = isNegative(quantity) ? -quantity.value : quantity.value
    let bounds = AmountBounds(
      value,
      before: lower(before: quantity.range),
      after: lower(after: quantity.range)
    )
    return StatedAmount(
      range: quantity.range,
      context: context(of: quantity.range),
      low: bounds.low,
      high: bounds.high,
      unit: CountedUnit(quantity.unit),
      bound: bounds.bound,
      fate: PersonFate.next(to: quantity.range, in: tokens),
      owner: owner(ofAge: quantity)
    )
  }

  /// Whether a number counts or measures something. A part of a telephone number does not, nor does the half of
  /// "half-brother".
  private func isAmount(_ quantity: Quantity) -> Bool {
    let range = quantity.range
    let next = text.utf8.dropFirst(range.end - claim.range.start).first
    if lower(in: range) == ["half"], next == UInt8(ascii: "-") { return false }
    let digits = tokens.filter { $0.shape == .number }
    let isJoined =
      digits.contains { $0.range.end + 1 == range.start }
      || digits.contains { $0.range.start == range.end + 1 }
    return !isJoined || quantity.unit != nil
  }

  private func lower(in range: TextRange) -> [String] {
    tokens.filter { range.contains($0.range) }.map(\.lower)
  }

  /// The last word of the name that an age stands behind: "Andrew Lopez, 20,".
  private func owner(ofAge quantity: Quantity) -> String? {
    guard quantity.unit == nil, (0...120).contains(quantity.value),
      let place = tokens.firstIndex(where: { $0.range.start == quantity.range.start }), place > 1,
      tokens[place - 1].lower == ",", tokens[place - 2].tag == .properNoun
    else { return nil }
    let next = tokens.dropFirst(place + 1).first
    return next.map { [",", ".", ";", "and"].contains($0.lower) } ?? true
      ? tokens[place - 2].lower : nil
  }

  /// Whether a minus sign stands at the number.
  private func isNegative(_ quantity: Quantity) -> Bool {
    guard quantity.value > 0 else { return false }
    if lower(before: quantity.range).last == "minus" { return true }
    let start = quantity.range.start - claim.range.start
    let head = text.utf8.prefix(max(0, start)).suffix(4)
    let tail = String(decoding: head, as: UTF8.self)
    return tail.hasSuffix(" -") || tail.hasSuffix("\u{2212}")
  }

  /// Up to four words before a place, in order.
  fileprivate func lower(before range: TextRange) -> [String] {
    tokens.filter { $0.range.end <= range.start && $0.isWord }.suffix(4).map(\.lower)
  }

  /// Up to two words behind a place.
  fileprivate func lower(after range: TextRange) -> [String] {
    tokens.filter { $0.range.start >= range.end && $0.isWord }.prefix(3).map(\.lower)
  }

  /// "hundreds of people", "dozens", "no one", "no casualties".
  private var vagueAmounts: [StatedAmount] {
    tokens.indices.compactMap { index -> StatedAmount? in
      let token = tokens[index]
      if let bounds = Self.vague[token.lower] { return vague(index, bounds, of: nounBehind(index)) }
      if Self.nobody.contains(token.lower) { return vague(index, 0...0, of: "person") }
      guard token.lower == "no", let next = tokens.dropFirst(index + 1).first else { return nil }
      if next.lower == "one" { return vague(index, 0...0, of: "person") }
      guard next.tag == .noun, next.lower != next.lemma else { return nil }
      return vague(index, 0...0, of: next.lemma)
    }
  }

  private func vague(_ index: Int, _ bounds: ClosedRange<Double>, of unit: String?) -> StatedAmount
  {
    StatedAmount(
      range: tokens[index].range,
      context: context(of: tokens[index].range),
      low: bounds.lowerBound,
      high: bounds.upperBound,
      unit: CountedUnit(unit),
      fate: PersonFate.next(to: tokens[index].range, in: tokens)
    )
  }

  /// The noun that "hundreds of" counts.
  private func nounBehind(_ index: Int) -> String? {
    guard tokens.dropFirst(index + 1).first?.lower == "of" else { return nil }
    return tokens.dropFirst(index + 2).prefix(3).first { $0.tag == .noun }?.lemma
  }

  private static let nobody: Set<String> = ["nobody", "none"]
  private static let vague: [String: ClosedRange<Double>] = [
    "dozens": 24...200, "scores": 40...400, "hundreds": 200...1999, "thousands": 2000...199_999,
    "millions": 2_000_000...1_999_999_999, "billions": 2e9...1.999e12,
  ]
}

/// Between which bounds a number lies by the words around it.
struct AmountBounds {
  let low: Double
  let high: Double
  let bound: AmountBound

  /// How far a number is off that is said to be about so much.
  static let looseness = 0.1

  /// The bounds of `value` with these words before and behind it.
  init(_ value: Double, before: [String], after: [String]) {
    let (one, two) = (before.last ?? "", before.suffix(2).joined(separator: " "))
    let three = before.suffix(3).joined(separator: " ")
    let slack = abs(value) * Self.looseness
    if Self.atLeast.contains(two) || Self.atLeast.contains(three) || Self.over.contains(one)
      || after.prefix(2) == ["or", "more"]
    {
      // "more than", but not "no more than".
      (low, high, bound) =
        Self.atMost.contains(three) ? (-.infinity, value, .most) : (value, .infinity, .least)
    } else if Self.atMost.contains(two) || Self.atMost.contains(three) || Self.under.contains(one) {
      (low, high, bound) = (-.infinity, value, .most)
    } else if Self.about.contains(one) || after.prefix(2) == ["or", "so"] {
      (low, high, bound) = (value - slack, value + slack, .about)
    } else {
      (low, high, bound) = (value, value, .none)
    }
  }

  private static let atLeast: Set<String> = [
    "at least", "more than", "no less than", "no fewer than", "not less than", "greater than",
    "higher than", "upwards of",
  ]
  private static let atMost: Set<String> = [
    "at most", "up to", "no more than", "not more than", "less than", "fewer than", "lower than",
  ]
  private static let over: Set<String> = ["over", "above", "exceeding", "exceeded", "minimum"]
  private static let under: Set<String> = ["under", "below", "maximum"]
  private static let about: Set<String> = [
    "about", "around", "some", "roughly", "approximately", "nearly", "almost", "estimated", "circa",
  ]
}
