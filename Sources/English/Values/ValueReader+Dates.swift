// Dates given by the calendar: days, months, years, decades, seasons.

import NewsModel

extension ValueReader {
  /// The date that begins at `index`.
  func calendar(_ index: Int) -> ReadValue? {
    switch kind(index) {
    case .number: return iso(index) ?? slashed(index) ?? dayFirst(index) ?? years(index)
    case .word(.month(let month, _)): return monthFirst(index, month)
    case .word(.weekday(let weekday, _)):
      return self.weekday(index, weekday, step: nil, from: index)
    case .word(.season): return season(index)
    case .word(.part): return part(index)
    case .word(.the): return theDay(index) ?? relative(index)
    default: return relative(index)
    }
  }

  /// "the 18th of March", but not "the 18 ships".
  private func theDay(_ index: Int) -> ReadValue? {
    dayFirst(index + 1).map { ReadValue(index + 1..<$0.atoms.upperBound, .date, $0.value) }
  }

  /// "2025-03-18".
  private func iso(_ index: Int) -> ReadValue? {
    guard let year = figures(index, in: 1...9999, count: 4...4), isMark(index + 1, "-"),
      let month = figures(index + 2, in: 1...12, count: 2...2), isMark(index + 3, "-"),
      let day = figures(index + 4, in: 1...31, count: 2...2), isTied(index + 4)
    else { return nil }
    return ReadValue(index..<(index + 5), date: dayText(year, month, day))
  }

  /// "3/18/2025" and "18/3/2025"; which is the month cannot be told where both could be.
  private func slashed(_ index: Int) -> ReadValue? {
    guard let first = figures(index, in: 1...31, count: 1...2), isMark(index + 1, "/"),
      let second = figures(index + 2, in: 1...31, count: 1...2), isMark(index + 3, "/"),
      let year = figures(index + 4, in: 1500...2199, count: 4...4), isTied(index + 4)
    else { return nil }
    let date: String? =
      if first == second || second > 12 {
        dayText(year, first, second)
      } else if first > 12 {
        dayText(year, second, first)
      } else {
        nil
      }
    return ReadValue(index..<(index + 5), date: date)
  }

  /// "18 March 2025", "18th of March", "3-5 March".
  func dayFirst(_ index: Int) -> ReadValue? {
    guard let (day, afterDay) = day(index) else { return nil }
    if isMark(afterDay, "-") || word(afterDay) == .to, let (last, end) = self.day(afterDay + 1),
      last > day, let (month, next) = month(end)
    {
      let (year, end) = yearAfter(next)
      return span(index..<end, year, month, day, last)
    }
    let place = word(afterDay) == .of ? afterDay + 1 : afterDay
    guard let (month, next) = month(place) else { return nil }
    let (year, end) = yearAfter(next)
    return ReadValue(index..<end, date: dayText(year, month, day))
  }

  /// "March 18, 2025", "March 3-5", "March 2025", "March".
  func monthFirst(_ index: Int, _ number: Int) -> ReadValue? {
    guard let (month, next) = month(index) else { return nil }
    if let (day, afterDay) = day(next) {
      if isMark(afterDay, "-") || word(afterDay) == .to, let (last, end) = self.day(afterDay + 1),
        last > day
      {
        let (year, end) = yearAfter(end)
        return span(index..<end, year, month, day, last)
      }
      let (year, end) = yearAfter(afterDay)
      return ReadValue(index..<end, date: dayText(year, month, day))
    }
    let (year, end) = yearAfter(word(next) == .of ? next + 1 : next)
    if let year { return ReadValue(index..<end, date: monthText(year, month)) }
    guard isMonthAlone(index) else { return nil }
    return ReadValue(
      index..<next,
      date: today.map { monthText(yearNear(month, $0), month) }
    )
  }

  /// Whether a month stands for itself: "may" and short forms need words of time before them.
  private func isMonthAlone(_ index: Int) -> Bool {
    guard case .month(let number, let isShort) = word(index) else { return false }
    guard isShort || number == 5 || number == 3 || number == 8 else { return true }
    switch word(index - 1) {
    case .datePreposition, .step, .part, .to, .of: return true
    case .and: return number != 5
    default: return number != 5 && !isShort && index > 0
    }
  }

  /// The day of a month in figures, with the place after it.
  private func day(_ index: Int) -> (Int, Int)? {
    guard let day = figures(index, in: 1...31, count: 1...2) else { return nil }
    return (day, isTied(index + 1) && word(index + 1) == .ordinalEnding ? index + 2 : index + 1)
  }

  /// The month at `index` by its number, with the place after it and the stop of its short form.
  private func month(_ index: Int) -> (Int, Int)? {
    guard case .month(let month, let isShort) = word(index), atoms[index].isCapital else {
      return nil
    }
    return (month, isShort ? afterStop(index + 1) : index + 1)
  }

  /// The year behind a day or month, after a comma too; nil and the same place where none is there.
  private func yearAfter(_ index: Int) -> (Int?, Int) {
    let place = isMark(index, ",") ? index + 1 : index
    guard let year = figures(place, in: 1500...2199, count: 4...4) else { return (nil, index) }
    return (year, place + 1)
  }
}

extension ValueReader {
  /// "2016", "2015-16", "1990s".
  private func years(_ index: Int) -> ReadValue? {
    guard let first = figures(index, in: 1000...2199, count: 4...4) else { return nil }
    if isTied(index + 1), atoms[index + 1].range.length == 1, kind(index + 1) == .other {
      guard first % 10 == 0 else { return nil }
      return ReadValue(index..<(index + 2), date: decade(first))
    }
    if isMark(index + 1, "-") || isMark(index + 1, "/"), isTied(index + 1), isTied(index + 2) {
      if let last = figures(index + 2, in: first + 1...2199, count: 4...4) {
        return ReadValue(index..<(index + 3), date: "\(year(first))/\(year(last))")
      }
      if let last = figures(index + 2, in: 0...99, count: 2...2), first % 100 + 1 == last {
        return ReadValue(index..<(index + 3), date: "\(year(first))/\(year(first + 1))")
      }
    }
    return isYear(index, first) ? ReadValue(index..<(index + 1), date: year(first)) : nil
  }

  /// Whether four figures are a year rather than a number: after words of time, or where they count
  /// nothing.
  private func isYear(_ index: Int, _ year: Int) -> Bool {
    if index > 0, case .sign = kind(index - 1) { return false }
    if measured(index, Amount(Double(year)), index + 1) != nil { return false }
    if case .scale = word(index + 1) { return false }
    switch word(index - 1) {
    case .datePreposition, .part, .month, .season: return true
    default: return (1800...2099).contains(year) && !countsNext(atoms[index])
    }
  }

  /// "'90s".
  func isoDecade(_ index: Int) -> ReadValue? {
    guard isMark(index, "'"), let tens = figures(index + 1, in: 0...90, count: 2...2),
      tens % 10 == 0, isTied(index + 1), isTied(index + 2), kind(index + 2) == .other,
      atoms[index + 2].range.length == 1
    else { return nil }
    // The last such decade before the article's own is meant, as far as it is told.
    let century = tens <= 20 ? 2000 : 1900
    return ReadValue(index..<(index + 3), date: decade(century + tens))
  }

  /// "summer 2016", "spring of 2016".
  private func season(_ index: Int) -> ReadValue? {
    guard case .season(let season) = word(index) else { return nil }
    let place = word(index + 1) == .of ? index + 2 : index + 1
    guard let year = figures(place, in: 1500...2199, count: 4...4) else { return nil }
    return ReadValue(index..<(place + 1), date: "\(self.year(year))-\(season)")
  }

  /// "early 2016", "late March", "mid-2016".
  private func part(_ index: Int) -> ReadValue? {
    let place = isMark(index + 1, "-") && isTied(index + 1) ? index + 2 : index + 1
    let value: ReadValue? =
      switch kind(place) {
      case .number: years(place)
      case .word(.month(let month, _)): monthFirst(place, month)
      case .word(.season): season(place)
      case .word(.step): relative(place)
      default: nil
      }
    return value.map { ReadValue(index..<$0.atoms.upperBound, $0.kind, $0.value) }
  }

  /// "the first quarter of 2016".
  func quarter(_ index: Int, _ number: Int, _ end: Int) -> ReadValue {
    let place = word(end) == .of ? end + 1 : end
    guard let year = figures(place, in: 1500...2199, count: 4...4) else {
      return ReadValue(index..<end, .date, .unknown)
    }
    let first = monthText(year, number * 3 - 2)
    return ReadValue(index..<(place + 1), date: "\(first)/\(monthText(year, number * 3))")
  }
}

extension ValueReader {
  /// A year in four figures.
  func year(_ year: Int) -> String {
    String(String(10_000 + year).dropFirst())
  }

  /// A month as `2025-03`.
  func monthText(_ year: Int, _ month: Int) -> String {
    "\(self.year(year))-\(String(100 + month).dropFirst())"
  }

  private func decade(_ first: Int) -> String { "\(year(first))/\(year(first + 9))" }

  /// A day; without a year that one whose month lies nearest to the article's.
  func dayText(_ year: Int?, _ month: Int, _ day: Int) -> String? {
    guard let year = year ?? today.map({ yearNear(month, $0) }) else { return nil }
    return CalendarDate(year: year, month: month, day: day)?.description
  }

  private func span(
    _ place: Range<Int>,
    _ year: Int?,
    _ month: Int,
    _ first: Int,
    _ last: Int
  ) -> ReadValue {
    let (first, last) = (dayText(year, month, first), dayText(year, month, last))
    guard let first, let last else { return ReadValue(place, .date, .unknown) }
    return ReadValue(place, date: "\(first)/\(last)")
  }

  /// The year in which a month without one lies: the article's, or the one before where the month would
  /// otherwise be more than half a year ahead, or the one after where it is that far behind.
  func yearNear(_ month: Int, _ today: CalendarDate) -> Int {
    let ahead = month - today.month
    return ahead > 6 ? today.year - 1 : ahead < -8 ? today.year + 1 : today.year
  }
}
