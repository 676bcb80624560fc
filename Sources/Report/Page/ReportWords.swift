// Numbers and lists as a report words them.

/// Words with numbers.
enum ReportWords {
  /// A number with a comma between thousands: `68,412`.
  static func number(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    var words = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { words.append(",") }
      words.append(digit)
    }
    return words
  }

  /// A number with what it counts: `1 claim`, `2 claims`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(Self.number(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A share in whole percent: `12 %`. What is there is never nothing.
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0 %" }
    let percent = (part * 200 + whole) / (whole * 2)
    return part > 0 && percent == 0 ? "under 1 %" : "\(percent) %"
  }
}
