// Functions over parts of a text. Positions and lengths count code points, as `len` does.

import Tabular

extension Builtin {
  static let textParts = [
    Builtin(
      name: "starts-with",
      arity: 2...2,
      output: .scalar(.bool),
      summary: "starts-with(text, start): whether it does",
      takes: [.text, .text]
    ) { try compares($0, "starts-with") { $0.starts(with: $1) } },
    Builtin(
      name: "ends-with",
      arity: 2...2,
      output: .scalar(.bool),
      summary: "ends-with(text, end): whether it does",
      takes: [.text, .text]
    ) { try compares($0, "ends-with") { $0.reversed().starts(with: $1.reversed()) } },
    Builtin(
      name: "substring",
      arity: 2...3,
      output: .scalar(.string),
      summary: "substring(text, from), substring(text, from, to): its characters from 0, the last "
        + "left out; below 0 counted from the end",
      takes: [.text, .int, .int],
      run: substring
    ),
    Builtin(
      name: "find-all",
      arity: 2...2,
      output: .list(.scalar(.string)),
      summary: "find-all(text, pattern): all that a regular expression matches or, where it has "
        + "a group, all that this one does",
      takes: [.text, .text],
      search: found
    ) { arguments in
      let pattern = try text(arguments[1], of: "find-all", at: 2)
      return try found(arguments[0], pattern, ProgramPatterns(until: .never))
    },
    Builtin(
      name: "pad",
      arity: 2...3,
      output: .scalar(.string),
      summary: "pad(x, width), pad(x, width, fill): text filled up behind it, a number before it; "
        + "a width below 0 fills before text too",
      takes: [.anything, .int, .text],
      run: pad
    ),
  ]

  /// Null has no start and no end.
  private static func compares(
    _ arguments: [Value],
    _ name: String,
    _ holds: (String.UTF8View, String.UTF8View) -> Bool
  ) throws -> Value {
    if arguments.contains(where: \.isNull) { return .bool(false) }
    let whole = try text(arguments[0], of: name, at: 1)
    return .bool(holds(whole.utf8, try text(arguments[1], of: name, at: 2).utf8))
  }

  @Sendable private static func substring(_ arguments: [Value]) throws -> Value {
    if arguments.contains(where: \.isNull) { return .null }
    let scalars = try text(arguments[0], of: "substring", at: 1).unicodeScalars
    let bounds = try arguments.dropFirst().map { bound in
      guard let bound = bound.int else {
        throw CommandError("substring() needs whole numbers, not \(bound.kind.described)")
      }
      return bound
    }
    let count = scalars.count
    func place(_ bound: Int) -> Int {
      bound < 0 ? (bound < -count ? 0 : count + bound) : min(bound, count)
    }
    let (from, to) = (place(bounds[0]), bounds.count > 1 ? place(bounds[1]) : count)
    guard from < to else { return .string("") }
    let start = scalars.index(scalars.startIndex, offsetBy: from)
    return .string(String(scalars[start..<scalars.index(start, offsetBy: to - from)]))
  }

  @Sendable private static func found(
    _ value: Value,
    _ pattern: String,
    _ patterns: ProgramPatterns
  ) throws -> Value {
    if value.isNull { return .null }
    let text = try text(value, of: "find-all", at: 1)
    let bytes = Array(text.utf8)
    return .list(
      try patterns.matches(of: pattern, in: text).map { match in
        guard let range = match.groups.first ?? match.range else { return .null }
        return .string(String(decoding: bytes[range.start..<range.end], as: UTF8.self))
      }
    )
  }

  @Sendable private static func pad(_ arguments: [Value]) throws -> Value {
    if arguments[0].isNull { return .null }
    guard let width = arguments[1].int else {
      throw CommandError(
        "pad() needs a whole number as its width, not \(arguments[1].kind.described)"
      )
    }
    let fill = arguments.count > 2 ? try text(arguments[2], of: "pad", at: 3) : " "
    guard fill.unicodeScalars.count == 1 else {
      throw CommandError("pad() fills with one character, not with \"\(fill)\"")
    }
    let written = arguments[0].text
    let missing = Int(clamping: width.magnitude) - written.unicodeScalars.count
    guard missing > 0 else { return .string(written) }
    try Operators.checkLength(written.utf8.count + min(missing, 1 << 40) * fill.utf8.count)
    let filling = String(repeating: fill, count: missing)
    let isBefore = width < 0 || arguments[0].number != nil
    return .string(isBefore ? filling + written : written + filling)
  }
}
