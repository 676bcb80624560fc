// Dates told from the article's day, or from the day told before.

import NewsModel

extension ValueReader {
  /// "yesterday", "last week", "three days ago", "the next day".
  func relative(_ index: Int) -> ReadValue? {
    switch word(index) {
    case .day(let shift): return ReadValue(index..<partOfDay(index + 1), date: day(shift))
    case .step(let step): return stepped(index, step, from: index)
    case .the: return afterThe(index)
    case .unit, .tens, .a: return distance(index)
    default:
      if case .number = kind(index) { return distance(index) }
      return nil
    }
  }

  private func day(_ shift: Int) -> String? {
    today.flatMap { CalendarDate(ordinal: $0.ordinal + shift)?.description }
  }

  /// The place after "morning" or "night".
  private func partOfDay(_ index: Int) -> Int { word(index) == .dayPart ? index + 1 : index }

  /// "the next day", "the past three years", "the day before yesterday".
  private func afterThe(_ index: Int) -> ReadValue? {
    if let day = weekdayOfMonth(index) { return day }
    return switch (word(index + 1), word(index + 2)) {
    case (.step(let step), .period(.day)) where step != 0:
      ReadValue(index..<(index + 3), date: inText(step))
    case (.stepInText(let step), .period(.day)):
      ReadValue(index..<(index + 3), date: inText(step))
    case (.stepInText, .period): ReadValue(index..<(index + 3), .date, .unknown)
    case (.step(let step), _) where step != 0: stretch(index, index + 2, step)
    case (.span(let step), _): stretch(index, index + 2, step)
    case (.period(.day), .distance(-1, fromToday: false)) where word(index + 3) == .day(-1):
      ReadValue(index..<(index + 4), date: day(-2))
    case (.period(.day), .datePreposition) where word(index + 3) == .day(1):
      ReadValue(index..<(index + 4), date: day(2))
    default: nil
    }
  }

  /// "the last Friday of this month", "the first Monday of February".
  private func weekdayOfMonth(_ index: Int) -> ReadValue? {
    guard case .weekday(let weekday, _) = word(index + 2), word(index + 3) == .of else {
      return nil
    }
    let month: (year: Int, month: Int)?
    let end: Int
    switch (word(index + 4), word(index + 5)) {
    case (.step(let step), .period(.month)):
      (month, end) = (today.map { shiftedMonth($0, by: step) }, index + 6)
    case (.month(let named, _), _):
      // The year is that of the nearest such month to come, or of the one that is.
      (month, end) = (today.map { ($0.year + (named < $0.month ? 1 : 0), named) }, index + 5)
    default: return nil
    }
    let place = index..<end
    switch word(index + 1) {
    case .step(-1): return ReadValue(place, date: month.flatMap { last(weekday, of: $0) })
    case .ordinal(let number) where number <= 5:
      return ReadValue(place, date: month.flatMap { self.day(weekday, Int(number), of: $0) })
    default: return nil
    }
  }

  private func shiftedMonth(_ day: CalendarDate, by step: Int) -> (year: Int, month: Int) {
    let total = day.year * 12 + day.month - 1 + step
    return (total / 12, total % 12 + 1)
  }

  private func last(_ weekday: Int, of month: (year: Int, month: Int)) -> String? {
    day(weekday, 5, of: month) ?? day(weekday, 4, of: month)
  }

  /// The so manieth such weekday of a month; nil where there are not so many.
  private func day(_ weekday: Int, _ number: Int, of month: (year: Int, month: Int)) -> String? {
    guard let first = CalendarDate(year: month.year, month: month.month, day: 1) else { return nil }
    let day = 1 + (weekday - first.weekday + 7) % 7 + 7 * (number - 1)
    return CalendarDate(year: month.year, month: month.month, day: day)?.description
  }

  private func inText(_ step: Int) -> String? {
    lastDay.flatMap { CalendarDate(ordinal: $0.ordinal + step)?.description }
  }

  /// "the last three years", "the coming weeks": from or to the article's day.
  private func stretch(_ start: Int, _ index: Int, _ step: Int) -> ReadValue? {
    if case .period(let period) = word(index) {
      return ReadValue(start..<(index + 1), date: shifted(by: step, period).map { span($0, step) })
    }
    guard let number = readNumber(index), let count = whole(number),
      case .period(let period) = word(number.end)
    else { return nil }
    let other = shifted(by: count * step, period)
    return ReadValue(start..<(number.end + 1), date: other.map { span($0, step) })
  }

  private func span(_ other: CalendarDate, _ step: Int) -> String {
    guard let today else { return "" }
    return step < 0 ? "\(other)/\(today)" : "\(today)/\(other)"
  }

  private func whole(_ number: ReadNumber) -> Int? {
    guard !number.isVague, !number.isOrdinal, number.value < 10_000 else { return nil }
    return Int(exactly: number.value)
  }

  /// "three days ago", "a week later", "two years earlier".
  private func distance(_ index: Int) -> ReadValue? {
    let count: Int
    let end: Int
    if word(index) == .a {
      (count, end) = (1, index + 1)
    } else {
      guard let number = readNumber(index), let whole = whole(number) else { return nil }
      (count, end) = (whole, number.end)
    }
    guard case .period(let period) = word(end), period != .weekend,
      case .distance(let step, let fromToday) = word(end + 1),
      fromToday || word(end + 1) != .distance(-1, fromToday: false) || lastDay != nil
    else { return nil }
    let place = index..<(end + 2)
    guard let origin = fromToday ? today : lastDay else { return ReadValue(place, .date, .unknown) }
    return ReadValue(place, date: text(step * count, period, from: origin))
  }

  /// The date so many periods away, as precise as the period is.
  private func text(_ count: Int, _ period: ValueWord.Period, from day: CalendarDate) -> String? {
    guard let date = shifted(by: count, period, from: day) else { return nil }
    return switch period {
    case .second, .minute, .hour: nil
    case .day, .week, .weekend: date.description
    case .month, .quarter: monthText(date.year, date.month)
    case .year, .decade, .century: year(date.year)
    }
  }

  private func shifted(
    by count: Int,
    _ period: ValueWord.Period,
    from origin: CalendarDate? = nil
  ) -> CalendarDate? {
    guard let day = origin ?? today else { return nil }
    func months(_ number: Int) -> CalendarDate? {
      let total = day.year * 12 + day.month - 1 + number * count
      guard total >= 12 else { return nil }
      let (year, month) = (total / 12, total % 12 + 1)
      let last = CalendarDate.days(in: month, of: year)
      return CalendarDate(year: year, month: month, day: min(day.day, last))
    }
    switch period {
    case .second, .minute, .hour: return nil
    case .day: return CalendarDate(ordinal: day.ordinal + count)
    case .week, .weekend: return CalendarDate(ordinal: day.ordinal + 7 * count)
    case .month: return months(1)
    case .quarter: return months(3)
    case .year: return months(12)
    case .decade: return months(120)
    case .century: return months(1200)
    }
  }
}

extension ValueReader {
  /// "last week", "this year", "next Tuesday", "last March", "last summer".
  func stepped(_ index: Int, _ step: Int, from start: Int) -> ReadValue? {
    let end = index + 2
    switch word(index + 1) {
    case .period(let period):
      return periodText(step, period).map { ReadValue(start..<end, .date, $0) }
    case .weekday(let weekday, _): return self.weekday(index + 1, weekday, step: step, from: start)
    case .month(let month, _) where atoms[index + 1].isCapital:
      return ReadValue(start..<end, date: today.map { monthText(year(of: month, step, $0), month) })
    case .season(let season):
      return ReadValue(start..<end, date: today.map { self.season(season, step, $0) })
    case .dayPart:
      return ReadValue(start..<end, date: day(step < 0 ? -1 : 0))
    default: return nil
    }
  }

  /// The value of "last week" and its like; nil where the words mean no date: "this second".
  private func periodText(_ step: Int, _ period: ValueWord.Period) -> StatedValue? {
    guard let today else { return .unknown }
    let text: String?
    switch period {
    case .second, .minute, .hour, .day: return nil
    case .week: text = CalendarDate(ordinal: today.ordinal + 7 * step)?.weekText
    case .weekend: text = weekend(step, today)
    case .month, .year: text = self.text(step, period, from: today)
    case .quarter:
      text = shifted(by: step, .quarter).map {
        let first = ($0.month - 1) / 3 * 3 + 1
        return "\(monthText($0.year, first))/\(monthText($0.year, first + 2))"
      }
    case .decade:
      let first = (today.year / 10 + step) * 10
      text = "\(year(first))/\(year(first + 9))"
    case .century:
      let first = ((today.year - 1) / 100 + step) * 100 + 1
      text = first > 0 ? "\(year(first))/\(year(first + 99))" : nil
    }
    return text.map(StatedValue.calendar) ?? .unknown
  }

  /// Saturday and Sunday of this week, the last or the next one.
  private func weekend(_ step: Int, _ today: CalendarDate) -> String? {
    let saturday = today.ordinal - today.weekday + 5 + 7 * step
    guard let first = CalendarDate(ordinal: saturday),
      let last = CalendarDate(ordinal: saturday + 1)
    else { return nil }
    return "\(first)/\(last)"
  }

  /// The year of "last March" or "next March": the nearest one on that side.
  private func year(of month: Int, _ step: Int, _ today: CalendarDate) -> Int {
    switch step {
    case ..<0: month < today.month ? today.year : today.year - 1
    case 0: today.year
    default: month > today.month ? today.year : today.year + 1
    }
  }

  private func season(_ season: Int, _ step: Int, _ today: CalendarDate) -> String {
    // Seasons of the north: spring from March, winter from December.
    let first = (season - 20) * 3
    return "\(year(year(of: first, step, today)))-\(season)"
  }

  /// The nearest such day on or before the article's, unless the words look ahead; with a date behind
  /// it ("Tuesday, March 18") that one.
  func weekday(_ index: Int, _ weekday: Int, step: Int?, from start: Int) -> ReadValue? {
    guard atoms[index].isCapital, case .weekday(_, let isShort) = word(index) else { return nil }
    let next = isShort ? afterStop(index + 1) : index + 1
    let place = isMark(next, ",") ? next + 1 : next
    if let date = dated(place) {
      return ReadValue(start..<date.atoms.upperBound, .date, date.value)
    }
    guard !isShort || next > index + 1 else { return nil }
    let end = partOfDay(next)
    guard let today else { return ReadValue(start..<end, .date, .unknown) }
    let back = (today.weekday - weekday + 7) % 7
    let isAhead = step == 1 || step != -1 && looksAhead(index)
    let shift = isAhead ? (back == 0 ? 7 : 7 - back) : step == -1 && back == 0 ? -7 : -back
    return ReadValue(start..<end, date: CalendarDate(ordinal: today.ordinal + shift)?.description)
  }

  private func dated(_ index: Int) -> ReadValue? {
    switch kind(index) {
    case .word(.month(let month, _)): monthFirst(index, month)
    case .number: dayFirst(index)
    case .word(.the): dayFirst(index + 1)
    default: nil
    }
  }

  /// Whether what stands before the day is about the future: the last word before it that tells.
  private func looksAhead(_ index: Int) -> Bool {
    // A clause is hardly longer; the bound keeps time linear.
    for place in stride(from: index - 1, through: max(0, index - 14), by: -1) {
      switch word(place) {
      case .future: return true
      // "The minister may stand on Sunday": the verb, not the month.
      case .month(5, _) where !atoms[place].isCapital: return true
      case .past: return false
      default: continue
      }
    }
    return false
  }
}

extension CalendarDate {
  /// The week of ISO 8601, `2025-W11`: that of its Thursday.
  fileprivate var weekText: String? {
    guard let thursday = CalendarDate(ordinal: ordinal - weekday + 3),
      let first = CalendarDate(year: thursday.year, month: 1, day: 1)
    else { return nil }
    let week = (thursday.ordinal - first.ordinal) / 7 + 1
    return "\(thursday.description.prefix(4))-W\(String(100 + week).dropFirst())"
  }
}
