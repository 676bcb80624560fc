// Expressions over a whole column of ints at once: a hot loop, so it makes no values. Whatever is not an
// int, overflows or divides by zero is left to the way row by row, which finds the place of a fault.

import ShellSyntax
import Tabular

/// What an expression gives for the rows of a table, or of a group, in order.
enum ColumnVector {
  /// The same int for every row.
  case same(Int)
  case ints([Int])
  case bools([Bool])

  /// An operator on two vectors; nil where a row has no plain result.
  static func apply(_ op: BinaryOperator, _ a: ColumnVector, _ b: ColumnVector) -> ColumnVector? {
    switch op {
    case .add: numbers(a, b) { Arithmetic.sum($0, $1) }
    case .subtract: numbers(a, b) { Arithmetic.difference($0, $1) }
    case .multiply: numbers(a, b) { Arithmetic.product($0, $1) }
    case .remainder: numbers(a, b) { Arithmetic.remainder($0, $1) }
    case .equal: comparison(a, b) { Arithmetic.isEqual($0, $1) }
    case .notEqual: comparison(a, b) { !Arithmetic.isEqual($0, $1) }
    case .less: comparison(a, b) { Arithmetic.isLess($0, $1) }
    case .lessOrEqual: comparison(a, b) { Arithmetic.isLessOrEqual($0, $1) }
    case .greater: comparison(a, b) { Arithmetic.isLess($1, $0) }
    case .greaterOrEqual: comparison(a, b) { Arithmetic.isLessOrEqual($1, $0) }
    default: nil
    }
  }

  @inline(__always)
  private static func numbers(
    _ a: ColumnVector,
    _ b: ColumnVector,
    _ op: (Int, Int) -> PlainInt
  ) -> ColumnVector? {
    var isPlain = true
    let results = pairs(a, b) { x, y in
      let (result, overflow) = op(x, y)
      if overflow { isPlain = false }
      return result
    }
    return isPlain ? results.map(ColumnVector.ints) : nil
  }

  @inline(__always)
  private static func comparison(
    _ a: ColumnVector,
    _ b: ColumnVector,
    _ op: (Int, Int) -> Bool
  ) -> ColumnVector? {
    pairs(a, b, op).map(ColumnVector.bools)
  }

  /// `op` on the two ints of each row; nil where there are no ints, or nothing tells the number of rows.
  @inline(__always)
  private static func pairs<Result>(
    _ a: ColumnVector,
    _ b: ColumnVector,
    _ op: (Int, Int) -> Result
  ) -> [Result]? {
    switch (a, b) {
    case (.ints(let x), .same(let y)): x.map { op($0, y) }
    case (.same(let x), .ints(let y)): y.map { op(x, $0) }
    case (.ints(let x), .ints(let y)): x.indices.map { op(x[$0], y[$0]) }
    default: nil
    }
  }
}

extension Aggregator {
  /// The value over a vector; nil where that is a fault, or the values must be looked at one by one.
  func value(of vector: ColumnVector) -> Value? {
    switch vector {
    case .same: nil
    case .bools(let flags): self == .count ? .int(flags.count { $0 }) : nil
    case .ints(let numbers): value(of: numbers)
    }
  }

  private func value(of numbers: [Int]) -> Value? {
    switch self {
    case .count: return .int(numbers.count)
    case .min: return numbers.min().map(Value.int) ?? .null
    case .max: return numbers.max().map(Value.int) ?? .null
    case .sum: return total(numbers).map(Value.int)
    case .median: return Self.middle(of: numbers.sorted().map(Double.init))
    case .distinct: return .int(Set(numbers).count)
    case .list: return .list(numbers.map(Value.int))
    case .mean:
      guard !numbers.isEmpty else { return .null }
      return total(numbers).map { .float(Double($0) / Double(numbers.count)) }
    }
  }

  private func total(_ numbers: [Int]) -> Int? {
    var (total, overflows) = (0, false)
    for number in numbers {
      let (sum, overflow) = Arithmetic.sum(total, number)
      total = sum
      overflows = overflows || overflow
    }
    return overflows ? nil : total
  }
}
