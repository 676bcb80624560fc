// The dates of a claim as they are compared: stretches of days, or, where the article has no date from
// which they could be counted, the weekday or month that the words name.

import NewsModel

/// A date in a claim.
struct StatedTime: SlottedValue {
  /// What is known of it.
  enum Meaning: Hashable {
    case days(CalendarSpan)
    case weekday(Int)
    case month(Int)
    case day(Int, month: Int)
  }

  let range: TextRange
  let context: Set<String>
  let meaning: Meaning

  /// A month agrees with each of its days, a week with its weekdays. A weekday and a month say nothing
  /// of one another.
  func agreement(with other: StatedTime) -> SlotAgreement {
    switch (meaning, other.meaning) {
    case (.days(let a), .days(let b)): a.overlaps(b) ? .agree : .differ
    case (.weekday(let a), .weekday(let b)), (.month(let a), .month(let b)):
      a == b ? .agree : .differ
    case (.days(let span), .weekday(let day)), (.weekday(let day), .days(let span)):
      span.holds(weekday: day) ? .agree : .differ
    case (.days(let span), .month(let month)), (.month(let month), .days(let span)):
      span.holds(month: month) ? .agree : .differ
    case (.day(let a, let month), .day(let b, let other)):
      a == b && month == other ? .agree : .differ
    case (.day(_, let a), .month(let b)), (.month(let b), .day(_, let a)):
      a == b ? .agree : .differ
    case (.day(let day, let month), .days(let span)), (.days(let span), .day(let day, let month)):
      span.holds(day: day, month: month) ? .agree : .differ
    case (.weekday, .month), (.month, .weekday), (.weekday, .day), (.day, .weekday): .apart
    }
  }
}

extension AccountClaim {
  /// Its dates that tell anything.
  var statedTimes: [StatedTime] {
    claim.times.compactMap { time in
      meaning(of: time).map {
        StatedTime(range: time.range, context: context(of: time.range), meaning: $0)
      }
    }
  }

  private func meaning(of time: TimeExpression) -> StatedTime.Meaning? {
    if let value = time.value { return CalendarSpan(iso: value).map { .days($0) } }
    let words = tokens.filter { time.range.contains($0.range) }.map(\.lower)
    for word in words {
      if let day = Self.place(of: word, in: Self.weekdays) { return .weekday(day) }
    }
    for word in words {
      guard let month = Self.place(of: word, in: Self.months) else { continue }
      let day = words.compactMap { Int($0) }.first { (1...31).contains($0) }
      return day.map { .day($0, month: month + 1) } ?? .month(month + 1)
    }
    return nil
  }

  /// Which of the names a word is, in full or cut short: "Sept."
  private static func place(of word: String, in names: [String]) -> Int? {
    let letters = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard letters.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(letters) }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
