// Sums over many values, as functions over lists, stages over columns and aggregates over groups.

import Tabular

/// A value over many values. The raw value is its name.
package enum Aggregator: String, Sendable, CaseIterable {
  case count, sum, mean, min, max

  /// The value over `values`; null among them is left out.
  func value(of values: [Value]) throws -> Value {
    let present = values.filter { !$0.isNull }
    switch self {
    case .count: return .int(present.count)
    case .sum: return try sum(present)
    case .mean:
      guard !present.isEmpty else { return .null }
      return .float((try sum(present).number ?? 0) / Double(present.count))
    case .min: return try extreme(present) { $0 < 0 }
    case .max: return try extreme(present) { $0 > 0 }
    }
  }

  /// Ints stay an int as long as all are; the order of addition is that of the values.
  private func sum(_ values: [Value]) throws -> Value {
    var total = Value.int(0)
    for value in values {
      guard value.number != nil else {
        throw ValueFault("\(rawValue) needs numbers, not \(value.kind.described)")
      }
      total = try Operators.apply(.add, total, value)
    }
    return total
  }

  private func extreme(_ values: [Value], _ wins: (Int) -> Bool) throws -> Value {
    guard var best = values.first else { return .null }
    for value in values.dropFirst() {
      guard let order = value.order(against: best) else {
        throw ValueFault(
          "\(rawValue) cannot compare \(value.kind.described) with \(best.kind.described)"
        )
      }
      if wins(order) { best = value }
    }
    return best
  }
}
