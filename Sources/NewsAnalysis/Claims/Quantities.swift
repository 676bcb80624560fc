// Quantities: numbers in figures and in words, with what they count.

import NewsModel

/// A quantity and the tokens that state it.
struct FoundQuantity: Hashable, Sendable {
  /// The tokens of the number.
  let tokens: Range<Int>
  /// The quantity.
  let quantity: Quantity
}

extension Words {
  /// The quantities of the article outside the dates in `taken`, in order; complexity O(tokens).
  func quantities(outside taken: [Bool]) -> [FoundQuantity] {
    var found: [FoundQuantity] = []
    var index = 0
    while index < count {
      if !taken[index], let number = number(at: index) {
        found.append(quantity(number.value, number.tokens))
        index = number.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// "1.2 million", "two dozen", "sixty - two thousand".
  private func number(at start: Int) -> (value: Double, tokens: Range<Int>)? {
    var index = start
    var total = 0.0
    var part: Double?
    let limit = min(count, start + 12)
    while index < limit {
      let word = lower(index)
      if let value = value(at: index) {
        guard part == nil || canFollow(value, part) else { break }
        part = (part ?? 0) + value
      } else if has(index, .numberWord), part != nil || startsScale(index),
        let scale = NumberWords.scales[word]
      {
        let scaled = (part ?? 1) * scale
        if scale >= 1e3 { total += scaled; part = 0 } else { part = scaled }
      } else if !joins(index, part, limit) {
        break
      }
      index += 1
    }
    guard let part else { return nil }
    return (total + part, start..<index)
  }

  private func canFollow(_ value: Double, _ part: Double?) -> Bool {
    guard let part, part > 0 else { return true }
    return value < 10 && part.truncatingRemainder(dividingBy: 10) == 0 && part < 1e4
      || value < 100 && part.truncatingRemainder(dividingBy: 100) == 0 && part < 1e4
  }

  private func startsScale(_ index: Int) -> Bool {
    index > 0 && (lower(index - 1) == "a" || lower(index - 1) == "an")
      || lower(index).hasSuffix("s") && lower(index).utf8.count > 1
  }

  private func value(at index: Int) -> Double? {
    let token = annotated.tokens[index]
    if token.shape == .number || token.tag == .number {
      if let value = NumberWords.figures(token.lower) { return value }
    }
    guard token.tag == .number || has(index, .numberWord) && token.tag != .pronoun else {
      return nil
    }
    if token.lower == "one", !countsNext(index) { return nil }
    return NumberWords.word(token.lower)
  }

  /// Whether "one" counts the noun after it rather than standing for someone.
  private func countsNext(_ index: Int) -> Bool {
    index + 1 < count
      && ([.noun, .adjective].contains(tag(index + 1))
        || NumberWords.scales[lower(index + 1)] != nil)
  }

  /// "a hundred and twenty", "sixty-two" cut in three.
  private func joins(_ index: Int, _ part: Double?, _ limit: Int) -> Bool {
    guard part != nil, index + 1 < limit, value(at: index + 1) != nil, index > 0 else {
      return false
    }
    if lower(index) == "-" { return NumberWords.units[lower(index - 1)] ?? 0 >= 20 }
    return lower(index) == "and" && NumberWords.scales[lower(index - 1)] != nil
  }

  private func quantity(_ value: Double, _ tokens: Range<Int>) -> FoundQuantity {
    if let time = timeOfDay(value, tokens) { return time }
    var range = annotated.range(of: tokens)
    var all = tokens
    var unit: String?
    if tokens.lowerBound > 0, let sign = Self.signs[lower(tokens.lowerBound - 1)] {
      range.start = annotated.tokens[tokens.lowerBound - 1].range.start
      all = (tokens.lowerBound - 1)..<tokens.upperBound
      unit = sign
    } else if let sign = annotated.article.text[range].first.flatMap({ Self.signs[String($0)] }) {
      unit = sign
    } else if tokens.upperBound < count, Self.percent.contains(lower(tokens.upperBound)) {
      range.end = annotated.tokens[tokens.upperBound].range.end
      all = tokens.lowerBound..<(tokens.upperBound + 1)
      unit = "percent"
    } else {
      unit = countedNoun(after: tokens.upperBound)
    }
    return FoundQuantity(
      tokens: all,
      quantity: Quantity(range: range, value: value, unit: unit)
    )
  }

  /// A time of day in hours: "5.50am" is five hours and fifty minutes, and no five and a half.
  private func timeOfDay(_ value: Double, _ tokens: Range<Int>) -> FoundQuantity? {
    guard tokens.count == 1, tokens.upperBound < count, value < 13,
      let half = Self.halfDays[lower(tokens.upperBound)]
    else { return nil }
    let hundredths = Int((value * 100).rounded())
    guard hundredths % 100 < 60 else { return nil }
    let hours = Double(hundredths / 100) + Double(hundredths % 100) / 60
    return FoundQuantity(
      tokens: tokens.lowerBound..<(tokens.upperBound + 1),
      quantity: Quantity(range: annotated.range(of: tokens), value: hours, unit: half)
    )
  }

  private static let halfDays = [
    "am": "a.m.", "a.m.": "a.m.", "a.m": "a.m.", "pm": "p.m.", "p.m.": "p.m.", "p.m": "p.m.",
  ]
  private static let signs = ["$": "dollar", "€": "euro", "£": "pound", "¥": "yen"]
  private static let percent: Set<String> = ["%", "percent", "pct", "percentage"]

  /// The head of the noun phrase that goes on after a number: the last noun of "14 grain ships".
  private func countedNoun(after start: Int) -> String? {
    var index = start
    var noun: String?
    let limit = min(sentence(of: max(0, start - 1)).upperBound, start + 6)
    while index < limit {
      switch tag(index) {
      case .noun, .properNoun: noun = lemma(index)
      case .adjective where noun == nil: break
      case .adposition where lower(index) == "of" && noun == nil: break
      case .determiner where noun == nil: break
      default: return noun
      }
      index += 1
    }
    return noun
  }
}
