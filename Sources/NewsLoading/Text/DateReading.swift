// Dates as articles write them. Times and zones are passed over: the day counts as it is written.

import NewsModel

/// Reads a day of the calendar from the ways in which pages, feeds and bylines write it.
package enum DateReading {
  /// The day that `text` writes, with nothing else around it but a weekday, a time and a zone: ISO
  /// 8601, `2025/03/18`, `18 March 2025`, `March 18, 2025`, `Tue, 18 Mar 2025 10:00:00 GMT`
  /// (RFC 2822). Nil for anything else, for days written in numbers whose order is open, and for
  /// days before there was print: pages without a date give the first day of year 1.
  package static func date(in text: String) -> CalendarDate? {
    guard hasYear(text), let date = anyDate(in: text), date.year >= firstYear else { return nil }
    return date
  }

  /// Newspapers begin in 1605, books in print around 1450.
  private static let firstYear = 1450

  private static func anyDate(in text: String) -> CalendarDate? {
    let parts = parts(of: text)
    guard let first = parts.first else { return nil }
    if case .number(let year, 4) = first { return numeric(year, parts.dropFirst()) }
    var rest = parts[...]
    if case .word(let word) = first, isWeekday(word) { rest = rest.dropFirst() }
    return spelled(rest)
  }

  /// Whether four digits stand together: most texts are no dates and are told so at once.
  private static func hasYear(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8.prefix(limit) {
      digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  /// No date with its time and zone takes more bytes.
  private static let limit = 80

  private enum Part {
    case number(Int, digits: Int)
    case word(String)
    case mark(UInt8)
  }

  /// Numbers, words and single marks; white space and commas only separate.
  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    let bytes = Array(text.utf8.prefix(limit))
    var at = 0
    while at < bytes.count {
      let start = at
      while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
      if at > start {
        let digits = String(decoding: bytes[start..<at], as: UTF8.self)
        parts.append(.number(Int(digits) ?? 0, digits: at - start))
        continue
      }
      while at < bytes.count, (0x61...0x7A).contains(bytes[at] | 0x20) { at += 1 }
      if at > start {
        parts.append(.word(String(decoding: bytes[start..<at], as: UTF8.self).lowercased()))
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") { at += 1 }
        continue
      }
      let byte = bytes[at]
      if byte != 0x20, byte != 0x09, byte != UInt8(ascii: ",") { parts.append(.mark(byte)) }
      at += 1
    }
    return parts
  }

  /// `2025-03-18`, `2025/03/18`, `20250318` is not known; a time may follow.
  private static func numeric(_ year: Int, _ rest: ArraySlice<Part>) -> CalendarDate? {
    let rest = Array(rest)
    guard rest.count >= 4, case .mark(let one) = rest[0], case .number(let month, 1...2) = rest[1],
      case .mark(let two) = rest[2], case .number(let day, 1...2) = rest[3], one == two,
      one == UInt8(ascii: "-") || one == UInt8(ascii: "/"), isTime(rest.dropFirst(4))
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `18 March 2025` or `March 18, 2025`, the day perhaps as `18th`; a time may follow.
  private static func spelled(_ parts: ArraySlice<Part>) -> CalendarDate? {
    let parts = parts.filter { part in
      if case .word(let word) = part { return !ordinals.contains(word) }
      return true
    }
    guard parts.count >= 3, case .number(let year, 4) = parts[2], isTime(parts.dropFirst(3))
    else { return nil }
    switch (parts[0], parts[1]) {
    case (.number(let day, 1...2), .word(let name)), (.word(let name), .number(let day, 1...2)):
      return month(name).flatMap { CalendarDate(year: year, month: $0, day: day) }
    default: return nil
    }
  }

  /// Whether nothing, or only what times and zones are written with, follows a date.
  private static func isTime(_ parts: some Sequence<Part>) -> Bool {
    parts.allSatisfy { part in
      switch part {
      case .number: true
      case .mark(let mark): timeMarks.contains(mark)
      case .word(let word): word.utf8.count <= 4 || word == "noon" || word == "updated"
      }
    }
  }

  private static func month(_ name: String) -> Int? {
    if name == "sept" { return 9 }
    guard name.utf8.count >= 3 else { return nil }
    let index = months.firstIndex { $0 == name || (name.utf8.count == 3 && $0.hasPrefix(name)) }
    return index.map { $0 + 1 }
  }

  private static func isWeekday(_ word: String) -> Bool {
    weekdays.contains { $0 == word || (word.utf8.count >= 3 && $0.hasPrefix(word)) }
  }

  private static let ordinals = ["st", "nd", "rd", "th", "of"]
  private static let timeMarks = Array(":+-.()|/".utf8)
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
