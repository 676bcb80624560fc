// Numbers as text, the same on every machine and in every locale: whole, so that they can be read again, or
// rounded for people.

/// Writes and rounds floats.
package enum NumberText {
  /// The shortest text that reads as this very number again: `0.1`, `3`, `1e-5`, `2.5e300`, `-0.0`. What is
  /// not finite, which no operator gives, is `nan`, `inf` or `-inf`.
  package static func exact(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "nan" : number > 0 ? "inf" : "-inf" }
    // Without its sign, zero would be another number.
    if number == 0 { return number.sign == .minus ? "-0.0" : "0" }
    let (mantissa, exponent) = parts(of: number)
    let digits = mantissa.hasSuffix(".0") ? String(mantissa.dropLast(2)) : mantissa
    return exponent.map { "\(digits)e\($0)" } ?? digits
  }

  /// The number as a screen shows it, with at most four decimals: `0.3333`, `12`. One so small that
  /// nothing would be left has four significant digits: `1.235e-5`.
  package static func short(_ number: Double) -> String {
    let short = shortened(number)
    return short == 0 ? "0" : exact(short)
  }

  /// The nearest number with at most four decimals; never `-0.0`.
  package static func rounded(_ number: Double) -> Double {
    // Past 2^53 / 10^4 a double has no fourth decimal left to round.
    guard number.magnitude < 9e11 else { return number }
    let scaled = (number * 10_000).rounded()
    return scaled == 0 ? 0 : scaled / 10_000
  }

  /// The nearest number with at most four decimals or, of those under 0.0001, four significant digits.
  package static func shortened(_ number: Double) -> Double {
    guard number != 0, number.magnitude < 0.0001 else { return rounded(number) }
    let (mantissa, exponent) = parts(of: number)
    let digits = Double(mantissa).map { ($0 * 1000).rounded() / 1000 } ?? 0
    return Double("\(digits)e\(exponent ?? 0)") ?? number
  }

  /// Swift's shortest text of a finite number, cut before its exponent, if it has one.
  private static func parts(of number: Double) -> (mantissa: String, exponent: Int?) {
    let parts = number.description.split(separator: "e")
    return (String(parts[0]), parts.count > 1 ? Int(parts[1]) : nil)
  }
}
