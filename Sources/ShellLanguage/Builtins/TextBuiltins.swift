// Functions over text.

import NewsModel
import Tabular

extension Builtin {
  static let texts = [
    Builtin(
      name: "lower",
      arity: 1...1,
      output: .scalar(.string),
      summary: "lower(text): in small letters",
      takes: [.text]
    ) { try mapText($0[0], "lower") { $0.lowercased() } },
    Builtin(
      name: "upper",
      arity: 1...1,
      output: .scalar(.string),
      summary: "upper(text): in capitals",
      takes: [.text]
    ) { try mapText($0[0], "upper") { $0.uppercased() } },
    Builtin(
      name: "trim",
      arity: 1...1,
      output: .scalar(.string),
      summary: "trim(text): without white space at its ends",
      takes: [.text]
    ) { try mapText($0[0], "trim", trimmed) },
    Builtin(
      name: "split",
      arity: 2...2,
      output: .list(.scalar(.string)),
      summary: "split(text, separator): the pieces between separators",
      takes: [.text, .text],
      run: split
    ),
    Builtin(
      name: "join",
      arity: 1...2,
      output: .scalar(.string),
      summary: "join(list, separator): the elements as one text",
      takes: [.list, .text]
    ) { arguments in
      guard case .list(let elements) = arguments[0] else {
        throw CommandError("join() needs a list, not \(arguments[0].kind.described)")
      }
      let separator = arguments.count > 1 ? try text(arguments[1], of: "join", at: 2) : ""
      return .string(try joined(elements.map(\.text), by: separator))
    },
    Builtin(
      name: "replace",
      arity: 3...3,
      output: .scalar(.string),
      summary: "replace(text, old, new): every old replaced",
      takes: [.text, .text, .text]
    ) { arguments in
      let old = try text(arguments[1], of: "replace", at: 2)
      let new = try text(arguments[2], of: "replace", at: 3)
      guard !old.isEmpty else { throw CommandError("replace() cannot look for an empty text") }
      return try mapText(arguments[0], "replace") { try joined(pieces($0, by: old), by: new) }
    },
  ]

  private static func mapText(
    _ value: Value,
    _ name: String,
    _ body: (String) throws -> String
  ) throws
    -> Value
  {
    if value.isNull { return .null }
    return .string(try body(try text(value, of: name, at: 1)))
  }

  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }

  /// Texts as one, with `separator` between them.
  private static func joined(_ texts: [String], by separator: String) throws -> String {
    let separators = max(0, texts.count - 1) * separator.utf8.count
    try Operators.checkLength(texts.reduce(separators) { $0 + $1.utf8.count })
    return texts.joined(separator: separator)
  }

  private static func pieces(_ text: String, by separator: String) -> [String] {
    let (hay, needle) = (Array(text.utf8), Array(separator.utf8))
    var pieces: [String] = []
    var start = 0
    while let found = ByteSearch.first(needle, in: hay, from: start) {
      pieces.append(String(decoding: hay[start..<found], as: UTF8.self))
      start = found + needle.count
    }
    pieces.append(String(decoding: hay[start...], as: UTF8.self))
    return pieces
  }

  @Sendable private static func split(_ arguments: [Value]) throws -> Value {
    if arguments[0].isNull { return .null }
    let whole = try text(arguments[0], of: "split", at: 1)
    let separator = try text(arguments[1], of: "split", at: 2)
    guard !separator.isEmpty else {
      return Value(whole.unicodeScalars.map { String(String.UnicodeScalarView([$0])) })
    }
    return Value(pieces(whole, by: separator))
  }
}
