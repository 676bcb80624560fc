// Functions over numbers.

import Tabular

extension Builtin {
  static let numbers = [
    Builtin(
      name: "round",
      arity: 1...2,
      output: .any,
      summary: "round(x), round(x, digits): to the nearest, halves away from zero",
      takes: [.number, .int],
      type: { .scalar($0.count == 1 ? .int : .float) },
      run: round
    ),
    Builtin(
      name: "floor",
      arity: 1...1,
      output: .scalar(.int),
      summary: "floor(x): the next whole number below, or x itself",
      takes: [.number]
    ) { try whole($0[0], .down, of: "floor") },
    Builtin(
      name: "ceil",
      arity: 1...1,
      output: .scalar(.int),
      summary: "ceil(x): the next whole number above, or x itself",
      takes: [.number]
    ) { try whole($0[0], .up, of: "ceil") },
    Builtin(
      name: "abs",
      arity: 1...1,
      output: .any,
      summary: "abs(x): without its sign",
      takes: [.number],
      type: { $0[0] }
    ) {
      switch $0[0] {
      case .null: return .null
      case .int(let number): return number < 0 ? try Arithmetic.negative($0[0]) : $0[0]
      case let value: return .float(Swift.abs(try number(value, of: "abs")))
      }
    },
  ]

  @Sendable private static func round(_ arguments: [Value]) throws -> Value {
    if arguments.count == 1 {
      return try whole(arguments[0], .toNearestOrAwayFromZero, of: "round")
    }
    if arguments[0].isNull { return .null }
    let value = try number(arguments[0], of: "round")
    guard let digits = arguments[1].int, (0...15).contains(digits) else {
      throw CommandError("round() needs 0 to 15 digits")
    }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (value * scale).rounded()
    return .float(scaled.isFinite ? scaled / scale : value)
  }

  /// A whole number near a value: an int, if it is not too large for one.
  private static func whole(
    _ value: Value,
    _ rule: FloatingPointRoundingRule,
    of name: String
  ) throws -> Value {
    switch value {
    case .null, .int: return value
    default:
      let rounded = try number(value, of: name).rounded(rule)
      return rounded.magnitude < 9e18 ? .int(Int(rounded)) : .float(rounded)
    }
  }
}
