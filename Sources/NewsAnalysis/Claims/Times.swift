// Dates in an article, given in full or told from the day the article is dated.

import NewsModel

/// A date and the tokens that state it.
struct FoundTime: Hashable, Sendable {
  /// Its tokens.
  let tokens: Range<Int>
  /// The date.
  let time: TimeExpression
}

/// Reads dates from left to right.
struct TimeReader {
  let words: Words
  private let today: CalendarDate?

  /// A reader for an article, whose date settles what "Tuesday" means.
  init(words: Words) {
    self.words = words
    today = words.annotated.article.date
  }

  /// The dates of the article, in order; complexity O(tokens).
  func times() -> [FoundTime] {
    var found: [FoundTime] = []
    var index = 0
    while index < words.count {
      if let time = time(at: index) {
        found.append(time)
        index = time.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func time(at index: Int) -> FoundTime? {
    let first = words.lower(index).utf8.first ?? 0
    if (0x30...0x39).contains(first) { return dayFirst(index) ?? iso(index) ?? year(index) }
    guard words.has(index, .calendar) else { return nil }
    if isName(index) {
      if let month = month(index) { return monthFirst(index, month) }
      if let weekday = TimeWords.weekdays[words.lower(index)] {
        return self.weekday(weekday, at: index)
      }
    }
    return relative(index)
  }

  private func isName(_ index: Int) -> Bool {
    let shape = words.shape(index)
    return shape == .capitalized || shape == .allCapitals
  }

  private func month(_ index: Int) -> Int? {
    guard isName(index), words.tag(index) == .properNoun || words.tag(index) == .noun else {
      return nil
    }
    return TimeWords.months[words.lower(index)]
  }

  private func lower(_ index: Int) -> String { index < words.count ? words.lower(index) : "" }

  /// A day of the month: `18`, `18th`.
  private func day(_ index: Int) -> Int? {
    let text = lower(index)
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count), let day = Int(text.prefix(digits.count)),
      (1...31).contains(day)
    else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count)) ? day : nil
  }

  private func yearValue(_ index: Int) -> Int? {
    let text = lower(index)
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(text), (1500...2199).contains(year)
    else { return nil }
    return year
  }

  private func found(_ tokens: Range<Int>, _ value: String?) -> FoundTime {
    let range = words.annotated.range(of: tokens)
    return FoundTime(tokens: tokens, time: TimeExpression(range: range, value: value))
  }

  /// "March 18, 2025", "March 18", "March 2025", "March".
  private func monthFirst(_ index: Int, _ month: Int) -> FoundTime? {
    if let day = day(index + 1), yearValue(index + 1) == nil {
      var end = index + 2
      var year = yearValue(end)
      if year != nil {
        end += 1
      } else if lower(end) == ",", let next = yearValue(end + 1) {
        year = next
        end += 2
      }
      return found(index..<end, dayValue(year, month, day))
    }
    if let year = yearValue(index + 1) {
      return found(index..<(index + 2), monthValue(year, month))
    }
    guard lower(index) != "may" || words.tag(index) == .properNoun else { return nil }
    return found(index..<(index + 1), today.map { monthValue(yearNear(month, $0), month) })
  }

  /// "18 March 2025", "18 March", "the 18th of March".
  private func dayFirst(_ index: Int) -> FoundTime? {
    guard let day = day(index) else { return nil }
    let next = lower(index + 1) == "of" ? index + 2 : index + 1
    guard next < words.count, let month = month(next) else { return nil }
    let year = yearValue(next + 1)
    return found(index..<(next + (year == nil ? 1 : 2)), dayValue(year, month, day))
  }

  private func iso(_ index: Int) -> FoundTime? {
    guard let date = CalendarDate(iso: words.lower(index)) else { return nil }
    return found(index..<(index + 1), date.description)
  }

  private func year(_ index: Int) -> FoundTime? {
    guard let year = yearValue(index), isYear(index) else { return nil }
    return found(index..<(index + 1), String(year))
  }

  /// A number of four digits is a year where it counts nothing and is no sum of money.
  private func isYear(_ index: Int) -> Bool {
    if index > 0, ["$", "€", "£", "#"].contains(words.lower(index - 1)) { return false }
    guard index + 1 < words.count, index > 0 else { return true }
    return words.tag(index + 1) != .noun || Self.datesAYear.contains(words.lower(index - 1))
  }

  private static let datesAYear: Set<String> = [
    "in", "since", "by", "until", "before", "after", "during", "early", "late", "the",
  ]

  private func dayValue(_ year: Int?, _ month: Int, _ day: Int) -> String? {
    guard let year = year ?? today.map({ yearNear(month, $0) }) else { return nil }
    return CalendarDate(year: year, month: month, day: day)?.description
  }

  private func monthValue(_ year: Int, _ month: Int) -> String {
    CalendarDate(year: year, month: month, day: 1).map { String($0.description.prefix(7)) } ?? ""
  }

  /// The year in which a month without one lies: the article's, or the one before where the month
  /// would otherwise be more than half a year ahead, or the one after where it is that far behind.
  private func yearNear(_ month: Int, _ today: CalendarDate) -> Int {
    let ahead = month - today.month
    return ahead > 6 ? today.year - 1 : ahead < -8 ? today.year + 1 : today.year
  }
}

extension TimeReader {
  /// The nearest such day on or before the article's, unless the words look ahead.
  private func weekday(_ weekday: Int, at index: Int) -> FoundTime {
    let before = index > 0 ? words.lower(index - 1) : ""
    let modifier = before == "next" || before == "last" || before == "this"
    let tokens = (modifier ? index - 1 : index)..<(index + 1)
    guard let today else { return found(tokens, nil) }
    let back = (today.weekday - weekday + 7) % 7
    let isAhead = before == "next" || before != "last" && looksAhead(index)
    let offset = isAhead ? (back == 0 ? 7 : 7 - back) : before == "last" && back == 0 ? -7 : -back
    return found(tokens, CalendarDate(ordinal: today.ordinal + offset)?.description)
  }

  /// Whether the verb nearest before the day, or the first after it, is about the future.
  private func looksAhead(_ index: Int) -> Bool {
    let sentence = words.sentence(of: index)
    let next = Int(words.nextVerb[index])
    var near: VerbGroup?
    if next > 0, words.verbs[next - 1].tokens.lowerBound >= sentence.lowerBound {
      near = words.verbs[next - 1]
    } else if next < words.verbs.count, words.verbs[next].head < sentence.upperBound {
      near = words.verbs[next]
    }
    guard let near else { return false }
    return words.isFuture(near)
  }

  /// "yesterday", "last week", "two days ago" are told from the article's date.
  private func relative(_ index: Int) -> FoundTime? {
    switch words.lower(index) {
    case "today", "tonight": return shifted(index..<(index + 1), 0)
    case "yesterday": return shifted(index..<(index + 1), -1)
    case "tomorrow": return shifted(index..<(index + 1), 1)
    case "last": return period(index, -1)
    case "next": return period(index, 1)
    case "this": return period(index, 0)
    default: return nil
    }
  }

  private func shifted(_ tokens: Range<Int>, _ days: Int) -> FoundTime {
    found(tokens, today.flatMap { CalendarDate(ordinal: $0.ordinal + days)?.description })
  }

  /// "last year" is a year, "next month" a month, "last week" the same day of that week.
  private func period(_ index: Int, _ step: Int) -> FoundTime? {
    let tokens = index..<min(words.count, index + 2)
    switch lower(index + 1) {
    case "week": return shifted(tokens, 7 * step)
    case "year": return found(tokens, today.map { String($0.year + step) })
    case "month":
      return found(
        tokens,
        today.map {
          let months = $0.year * 12 + $0.month - 1 + step
          return monthValue(months / 12, months % 12 + 1)
        }
      )
    default: return nil
    }
  }
}
