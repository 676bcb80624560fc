// Numbers in figures and words, and what is made of them: sums, shares, quantities and orders.

import NewsModel

extension ValueReader {
  /// A number as it was read.
  struct ReadNumber {
    var value: Double
    var end: Int
    /// Whether it says only roughly how many: "hundreds".
    var isVague = false
    /// Whether it is an order: "14th".
    var isOrdinal = false
  }

  /// The number at `index` with its unit.
  func number(_ index: Int) -> ReadValue? {
    if let sum = codeFirst(index) { return sum }
    guard let first = readNumber(index) else { return nil }
    if first.isOrdinal { return ordinal(index, first) }
    // "half a percent", "half an hour"
    if case .fraction = word(index), first.end == index + 1, word(first.end) == .a,
      let share = measured(index, Amount(first.value), first.end + 1)
    {
      return share
    }
    if let (high, end) = upper(first) {
      return measured(index, Amount(first.value, to: high), end)
        ?? ReadValue(index..<end, .cardinal, .amount(Amount(first.value, to: high)))
    }
    if let both = both(index, first) { return both }
    return measured(index, Amount(first.value), first.end, isVague: first.isVague)
      ?? plain(index, first)
  }

  private func plain(_ index: Int, _ number: ReadNumber) -> ReadValue? {
    let end = number.end
    if number.isVague { return ReadValue(index..<end, .cardinal, .unknown) }
    if end == index + 1 {
      switch word(index) {
      case .unit(1) where !countsNext(atoms[index]) || word(index - 1) == .beforeOne: return nil
      case .fraction where word(index) != .fraction(0.5): return nil
      default: break
      }
    }
    return ReadValue(index..<end, .cardinal, .amount(Amount(number.value)))
  }

  private func ordinal(_ index: Int, _ number: ReadNumber) -> ReadValue? {
    if word(number.end) == .period(.century) {
      guard let ordinal = Int(exactly: number.value), (1...99).contains(ordinal) else { return nil }
      let first = (ordinal - 1) * 100 + 1
      return ReadValue(index..<(number.end + 1), date: "\(year(first))/\(year(first + 99))")
    }
    if word(number.end) == .period(.quarter), let quarter = Int(exactly: number.value),
      (1...4).contains(quarter)
    {
      return self.quarter(index, quarter, number.end + 1)
    }
    return ReadValue(index..<number.end, .ordinal, .amount(Amount(number.value)))
  }

  /// The upper end of a span: "5 to 7", "5-7".
  private func upper(_ first: ReadNumber) -> (high: Double, end: Int)? {
    guard !first.isVague, word(first.end) == .to || isMark(first.end, "-") && isTied(first.end),
      let second = readNumber(first.end + 1), !second.isOrdinal, !second.isVague,
      second.value > first.value
    else { return nil }
    return (second.value, second.end)
  }
}

extension ValueReader {
  /// Two numbers of one thing: "5 and 6 tonnes", "between five and six hundred people", where a scale
  /// behind the second holds for both. Without what is counted they are two: "aged 14 and 20".
  private func both(_ index: Int, _ first: ReadNumber) -> ReadValue? {
    guard !first.isVague, word(first.end) == .and, let second = readNumber(first.end + 1),
      !second.isVague, !second.isOrdinal, second.value > first.value
    else { return nil }
    let scale = scale(behind: first.end + 1, second.end)
    let low = first.value * (first.value < 100 && first.value * scale <= second.value ? scale : 1)
    let amount = Amount(low, to: second.value)
    if let measured = measured(index, amount, second.end) { return measured }
    guard countsNext(atoms[second.end - 1]) else { return nil }
    return ReadValue(index..<second.end, .cardinal, .amount(amount))
  }

  /// The scale that a number of several words ends with.
  func scale(behind start: Int, _ end: Int) -> Double {
    guard end > start + 1 else { return 1 }
    switch word(end - 1) {
    case .scale(let scale), .shortScale(let scale): return scale
    default: return 1
    }
  }

  /// "1.2 million", "two dozen", "sixty-two thousand", "half a million", "one and a half".
  func readNumber(_ start: Int) -> ReadNumber? {
    guard var number = firstNumber(start) else { return nil }
    if number.isOrdinal || number.isVague { return number }
    number = scaled(number)
    if word(number.end) == .and, word(number.end + 1) == .a,
      word(number.end + 2) == .fraction(0.5)
    {
      number.value += 0.5
      number.end += 3
      number = scaled(number)
    }
    return number
  }

  private func firstNumber(_ start: Int) -> ReadNumber? {
    switch kind(start) {
    case .number(let value, _): return inFigures(value, start)
    case .word(.unit), .word(.tens): return inWords(start)
    case .word(.ordinal(let value)):
      return ReadNumber(value: value, end: start + 1, isOrdinal: true)
    case .word(.fraction(let value)):
      guard value == 0.5 || !atoms[start].range.isEmpty && atoms[start].range.length == 2 else {
        return nil
      }
      let scale = word(start + 1) == .a ? start + 2 : start + 1
      if case .scale = word(scale) { return ReadNumber(value: value, end: scale) }
      return ReadNumber(value: value, end: start + 1)
    case .word(.a):
      if case .scale = word(start + 1) { return ReadNumber(value: 1, end: start + 1) }
      if word(start + 1) == .couple, word(start + 2) == .of, case .scale = word(start + 3) {
        return ReadNumber(value: 2, end: start + 3)
      }
      return part(start)
    case .word(.scales): return vague(start)
    default: return nil
    }
  }

  /// "a quarter of", "a third of".
  private func part(_ start: Int) -> ReadNumber? {
    guard word(start + 2) == .of else { return nil }
    return switch word(start + 1) {
    case .period(.quarter): ReadNumber(value: 0.25, end: start + 2)
    case .ordinal(let part) where (3...10).contains(part):
      ReadNumber(value: 1 / part, end: start + 2)
    case .fraction(let part): ReadNumber(value: part, end: start + 2)
    default: nil
    }
  }

  /// "hundreds of thousands".
  private func vague(_ start: Int) -> ReadNumber {
    var end = start + 1
    while word(end) == .of, case .scales = word(end + 1) { end += 2 }
    return ReadNumber(value: 0, end: end, isVague: true)
  }

  private func inFigures(_ value: Double, _ start: Int) -> ReadNumber {
    let next = start + 1
    if isTied(next), word(next) == .ordinalEnding {
      return ReadNumber(value: value, end: next + 1, isOrdinal: true)
    }
    if isTied(next), case .word(.fraction(let part)) = kind(next) {
      return ReadNumber(value: value + part, end: next + 1)
    }
    if isMark(next, "/"), isTied(next), isTied(next + 1),
      case .number(let under, let figures) = kind(next + 1), figures > 0, under > value, under < 101
    {
      return ReadNumber(value: value / under, end: next + 2)
    }
    return ReadNumber(value: value, end: next)
  }

  /// "sixty-two", "three", "two-thirds", "twenty-first".
  private func inWords(_ start: Int) -> ReadNumber? {
    let next = isMark(start + 1, "-") ? start + 2 : start + 1
    switch (word(start), word(next)) {
    case (.tens(let tens), .unit(let unit)) where unit < 10:
      return ReadNumber(value: tens + unit, end: next + 1)
    case (.tens(let tens), .ordinal(let unit)) where unit < 10:
      return ReadNumber(value: tens + unit, end: next + 1, isOrdinal: true)
    case (.unit(let count), .fraction(let part)) where count > 0 && part < 0.5:
      return ReadNumber(value: count * part, end: next + 1)
    case (.unit(1), .ordinal(let part)) where part > 2 && next == start + 2:
      return ReadNumber(value: 1 / part, end: next + 1)
    case (.unit(1), .period(.quarter)) where next == start + 2:
      return ReadNumber(value: 0.25, end: next + 1)
    case (.unit(let value), _), (.tens(let value), _):
      return ReadNumber(value: value, end: start + 1)
    default: return nil
    }
  }

  /// Takes the scales behind a number: "2 hundred and 12 thousand".
  private func scaled(_ number: ReadNumber) -> ReadNumber {
    var (total, part, end) = (0.0, number.value, number.end)
    var last = Double.infinity
    // No number is told in more words than this; the bound keeps time linear.
    for _ in 0..<8 {
      let next = isMark(end, "-") && isTied(end) ? end + 1 : end
      switch word(next) {
      case .scale(let scale):
        if scale >= 1000 {
          total += part * scale
          (part, last) = (0, scale)
        } else {
          (part, last) = (part * scale, scale)
        }
        end = next + 1
      case .shortScale(let scale) where isShortScale(end, scale):
        return ReadNumber(value: total + part * scale, end: end + 1)
      default:
        guard let more = rest(end, below: last) else {
          return ReadNumber(value: total + part, end: end)
        }
        part += more.value
        last = more.value
        end = more.end
      }
    }
    return ReadNumber(value: total + part, end: end)
  }

  /// `5bn`, `$5 m`: a lone `m` or `k` only where it is tied to figures; metres are no millions.
  private func isShortScale(_ index: Int, _ scale: Double) -> Bool {
    guard case .number(let value, _) = kind(index - 1) else { return false }
    let length = atoms[index].range.length
    if length > 1 { return true }
    if index >= 2, case .sign = kind(index - 2) { return true }
    guard isTied(index) else { return false }
    return scale != 1e6 || kind(index + 1) == .other || value != value.rounded()
  }

  /// The smaller part of a number behind a scale: "a hundred and twenty".
  private func rest(_ index: Int, below last: Double) -> ReadNumber? {
    guard last >= 100, last.isFinite else { return nil }
    let start = word(index) == .and ? index + 1 : index
    switch word(start) {
    case .unit(let value) where value > 0 && value < last: return inWords(start)
    case .tens: return inWords(start)
    default: return nil
    }
  }
}
