// Functions over numbers.

import Tabular

extension Builtin {
  static let numbers = [
    Builtin(
      name: "round",
      arity: 1...2,
      output: .any,
      summary: "round(x), round(x, digits): to the nearest, halves away from zero",
      run: round
    ),
    Builtin(name: "abs", arity: 1...1, output: .any, summary: "abs(x): without its sign") {
      switch $0[0] {
      case .null: return .null
      case .int(let number) where number == .min:
        throw ValueFault("the number is too large for an int")
      case .int(let number): return .int(Swift.abs(number))
      case let value: return .float(Swift.abs(try number(value, of: "abs")))
      }
    },
    Builtin(
      name: "min",
      arity: 1...Int.max,
      output: .any,
      summary: "min(list), min(a, b, …): the least"
    ) { try Aggregator.min.value(of: elements($0, of: "min")) },
    Builtin(
      name: "max",
      arity: 1...Int.max,
      output: .any,
      summary: "max(list), max(a, b, …): the greatest"
    ) { try Aggregator.max.value(of: elements($0, of: "max")) },
    Builtin(name: "sum", arity: 1...1, output: .any, summary: "sum(list): of its numbers") {
      try Aggregator.sum.value(of: elements($0, of: "sum"))
    },
    Builtin(
      name: "mean",
      arity: 1...1,
      output: .any,
      summary: "mean(list): of its numbers; null for none"
    ) { try Aggregator.mean.value(of: elements($0, of: "mean")) },
  ]

  @Sendable private static func round(_ arguments: [Value]) throws -> Value {
    if arguments[0].isNull { return .null }
    if arguments.count == 1, case .int = arguments[0] { return arguments[0] }
    let value = try number(arguments[0], of: "round")
    guard arguments.count > 1 else {
      let rounded = value.rounded()
      return rounded.magnitude < 9e18 ? .int(Int(rounded)) : .float(rounded)
    }
    guard let digits = arguments[1].int, (0...15).contains(digits) else {
      throw ValueFault("round() needs 0 to 15 digits")
    }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (value * scale).rounded()
    return .float(scaled.isFinite ? scaled / scale : value)
  }
}
