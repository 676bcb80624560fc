// The text of single values: what `print` writes, what a string interpolates, what a cell holds.

import NewsModel

extension Value {
  /// The value as plain text on one line: strings as they stand, null as nothing, floats with at most
  /// four decimals, lists with commas between.
  package var text: String {
    switch self {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .int(let number): String(number)
    case .float(let number): NumberText.decimal(number)
    case .string(let text): text
    case .date(let date): date.description
    case .list(let elements): elements.map(\.text).joined(separator: ", ")
    case .record(let record):
      "{"
        + zip(record.names, record.values).map { "\($0): \($1.text)" }.joined(separator: ", ") + "}"
    case .table(let table): "\(table.rows.count) \(table.rows.count == 1 ? "row" : "rows")"
    }
  }
}

/// Numbers as text, the same on every machine and in every locale.
package enum NumberText {
  /// The number with at most four decimals, without trailing zeros: `0.5`, `3`, `-0.3333`. Numbers
  /// that are not finite are `nan`, `inf`, `-inf`.
  package static func decimal(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "nan" : number > 0 ? "inf" : "-inf" }
    // Past 2^53 / 10^4 a double has no fourth decimal left to round.
    guard number.magnitude < 9e11 else {
      return number.magnitude < 9e18 ? String(Int(number.rounded())) : "\(number)"
    }
    let scaled = Int((number.magnitude * 10_000).rounded())
    let (whole, part) = scaled.quotientAndRemainder(dividingBy: 10_000)
    let sign = number < 0 && scaled > 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    var digits = String(part)
    digits = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
