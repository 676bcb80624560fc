// Sums over many values, as functions over lists, stages over columns and aggregates over groups.

import Tabular

/// A value over many values. The raw value is its name.
package enum Aggregator: String, Sendable, CaseIterable {
  case count, sum, mean, median, min, max, distinct, list

  /// Whether it is over numbers alone.
  var needsNumbers: Bool { [.sum, .mean, .median].contains(self) }

  /// The value over `values`; null among them is left out, but for a list.
  func value(of values: [Value]) throws -> Value {
    let present = values.filter { !$0.isNull }
    switch self {
    case .count: return .int(present.count)
    case .sum: return try sum(present)
    case .mean:
      guard !present.isEmpty else { return .null }
      return .float((try sum(present).number ?? 0) / Double(present.count))
    case .median: return Self.middle(of: try numbers(present).sorted())
    case .distinct: return .int(Set(present.map(ValueKey.init)).count)
    case .list: return .listOrTable(values)
    case .min: return try extreme(present) { $0 < 0 }
    case .max: return try extreme(present) { $0 > 0 }
    }
  }

  /// Ints stay an int as long as all are; the order of addition is that of the values.
  private func sum(_ values: [Value]) throws -> Value {
    var total = Value.int(0)
    for value in values {
      guard value.number != nil else {
        throw CommandError("\(rawValue) needs numbers, not \(value.kind.described)")
      }
      total = try Operators.apply(.add, total, value)
    }
    return total
  }

  private func numbers(_ values: [Value]) throws -> [Double] {
    try values.map { value in
      guard let number = value.number else {
        throw CommandError("\(rawValue) needs numbers, not \(value.kind.described)")
      }
      return number
    }
  }

  /// The middle of numbers in their order; of an even number of them half-way between the two.
  static func middle(of numbers: [Double]) -> Value {
    guard !numbers.isEmpty else { return .null }
    let half = numbers.count / 2
    if numbers.count % 2 == 1 { return .float(numbers[half]) }
    // Halved first, as the sum of two numbers may be too large.
    return .float(numbers[half - 1] / 2 + numbers[half] / 2)
  }

  private func extreme(_ values: [Value], _ wins: (Int) -> Bool) throws -> Value {
    guard var best = values.first else { return .null }
    for value in values.dropFirst() {
      guard let order = value.order(against: best) else {
        throw CommandError(
          "\(rawValue) cannot compare \(value.kind.described) with \(best.kind.described)"
        )
      }
      if wins(order) { best = value }
    }
    return best
  }
}
