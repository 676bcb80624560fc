// What stands beside numbers: signs and names of currencies, percent, units of measure.

import NewsModel

extension ValueReader {
  /// "$1.2bn", "€5 million", "$5-7 million".
  func money(_ index: Int) -> ReadValue? {
    guard case .sign(let code) = kind(index), let first = readNumber(index + 1), !first.isOrdinal
    else { return nil }
    // Letters before a sign are part of it: `US$`.
    let start = index > 0 && isTied(index) && atoms[index - 1].isCapital ? index - 1 : index
    return span(of: code, from: start, first)
  }

  /// A sum, or two with a hyphen or "to" between; a scale behind the second holds for both.
  private func span(of code: String, from start: Int, _ first: ReadNumber) -> ReadValue {
    var next = first.end
    let isPair = word(next) == .and && kind(next + 1) == .sign(code)
    if isMark(next, "-") && isTied(next) || word(next) == .to || isPair {
      next += 1
      if case .sign = kind(next) { next += 1 }
      if let second = readNumber(next), !second.isOrdinal, second.value > first.value {
        let written = second.end > next + 1 && first.value < 1000 && second.value >= 1000
        let scale = written ? scale(before: second.end) : 1
        let low = first.value * (first.value * scale <= second.value ? scale : 1)
        return ReadValue(
          start..<second.end,
          .money,
          .amount(Amount(low, to: second.value, unit: code))
        )
      }
    }
    return ReadValue(start..<first.end, .money, .amount(Amount(first.value, unit: code)))
  }

  private func scale(before end: Int) -> Double {
    switch word(end - 1) {
    case .scale(let scale), .shortScale(let scale): scale
    default: 1
    }
  }

  /// "USD 5 million", "Rs 500".
  func codeFirst(_ index: Int) -> ReadValue? {
    guard case .currencyCode(let code) = word(index), atoms[index].isCapital,
      case .number = kind(afterStop(index + 1)), let first = readNumber(afterStop(index + 1))
    else { return nil }
    return span(of: code, from: index, first)
  }

  /// The amount with the unit behind it; nil where none is there.
  func measured(_ start: Int, _ amount: Amount, _ end: Int, isVague: Bool = false) -> ReadValue? {
    // "hundreds of miles", "half of a percent" stay apart but for "millions of dollars".
    let unit =
      isVague && word(end) == .of ? end + 1 : isMark(end, "-") && isTied(end) ? end + 1 : end
    func read(_ kind: StatedKind, _ name: String, to end: Int, share: Double = 1) -> ReadValue {
      let value = Amount(amount.low * share, to: amount.high.map { $0 * share }, unit: name)
      return ReadValue(start..<end, kind, isVague ? .unknown : .amount(value))
    }
    if let (name, end) = percentage(unit) { return read(.percentage, name, to: end) }
    if let (code, share, end) = currency(unit) { return read(.money, code, to: end, share: share) }
    if let (name, end) = measure(unit, amount) { return read(.quantity, name, to: end) }
    return nil
  }

  /// "%", "percent", "per cent", "percentage points".
  private func percentage(_ index: Int) -> (String, Int)? {
    let isShare = isMark(index, "%") || word(index) == .percent
    if isShare { return word(index + 1) == .point ? points(index + 1) : ("percent", index + 1) }
    switch word(index) {
    case .percentage: return word(index + 1) == .point ? points(index + 1) : nil
    case .per:
      if case .currency("USD", 0.01) = word(index + 1) { return ("percent", index + 2) }
      return nil
    default: return nil
    }
  }

  private func points(_ index: Int) -> (String, Int) { ("percentage point", index + 1) }

  /// "dollars", "US dollars", "Swiss francs", "EUR".
  private func currency(_ index: Int) -> (code: String, share: Double, end: Int)? {
    switch word(index) {
    case .currency(let code, let share): return (code, share, index + 1)
    case .currencyCode(let code) where atoms[index].isCapital: return (code, 1, index + 1)
    default:
      guard case .nation(let nation) = word(index) else { return nil }
      // "Hong Kong dollars" has two words before it.
      for next in [index + 1, index + 2] {
        if case .currency(let code, let share) = word(next) {
          return (Self.code(code, of: nation), share, next + 1)
        }
      }
      return nil
    }
  }

  /// A currency's code by its country's (ISO 4217 adds a letter to ISO 3166) and the commonest currency
  /// of the same name.
  private static func code(_ code: String, of nation: String) -> String {
    oddCodes[nation + code] ?? nation + code.suffix(1)
  }

  private static let oddCodes = [
    "ARMXN": "ARS", "PHMXN": "PHP", "CLMXN": "CLP", "COMXN": "COP", "AUUSD": "AUD",
  ]

  /// "square miles", "kilometres", "weeks", "-year-old".
  private func measure(_ index: Int, _ amount: Amount) -> (String, Int)? {
    switch word(index) {
    case .measure(let unit): return (unit, index + 1)
    case .power(let power):
      if case .measure(let unit) = word(index + 1) { return ("\(power) \(unit)", index + 2) }
      return nil
    case .period(let period) where period != .quarter && period != .weekend:
      let isAge = isMark(index + 1, "-") && word(index + 2) == .old
      return (period.rawValue, isAge ? index + 3 : index + 1)
    case .ordinal(2) where amount.low == 1: return ("second", index + 1)
    case .shortScale(1e6) where isTied(index) && atoms[index].range.length == 1:
      return ("metre", index + 1)
    default:
      return isMark(index, "~") ? ("degree", index + 1) : nil
    }
  }
}
