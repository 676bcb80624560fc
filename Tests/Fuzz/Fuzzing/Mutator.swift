// Spoils programs: not byte by byte, which libFuzzer does, but by tokens, so that most of a program
// stays one and its faults reach behind the lexer.

import ShellSyntax
import SyntaxTesting

/// Changes texts by chance, always the same by the same seed.
package struct Mutator {
  private var random: SeededGenerator

  /// The changes of `seed`.
  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A changed `text`, now and then a new program; of at most `limit` bytes, if a few tries give one.
  package mutating func mutated(_ text: String, limit: Int = .max) -> String {
    var result = text
    for _ in 0..<6 {
      result = random.number(below: 4) == 0 ? generated() : spoilt(text)
      if result.utf8.count <= limit { break }
    }
    return result
  }

  private mutating func generated() -> String {
    var generator = ProgramGenerator(seed: random.next())
    return generator.program()
  }

  private mutating func spoilt(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0...random.number(below: 3) { change(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let cuts = cuts(of: bytes)
    let range = piece(of: cuts)
    switch random.number(below: 8) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.insert(contentsOf: Array(bytes[range]), at: pick(cuts))
    case 2: bytes.replaceSubrange(range, with: Array(bytes[piece(of: cuts)]))
    case 3: bytes.insert(contentsOf: Array(generated().utf8), at: range.lowerBound)
    case 4: nest(&bytes, range)
    case 5, 6: bytes.replaceSubrange(range, with: Array(pick(Self.pieces).utf8))
    default: bytes.insert(contentsOf: Array(pick(Self.pieces).utf8), at: range.lowerBound)
    }
  }

  /// Puts brackets around a piece, up to more of them than the grammar allows.
  private mutating func nest(_ bytes: inout [UInt8], _ range: Range<Int>) {
    let (open, close) = pick(Self.brackets)
    let count = 1 + random.number(below: random.number(below: 20) == 0 ? 300 : 4)
    bytes.insert(
      contentsOf: Array(String(repeating: close, count: count).utf8),
      at: range.upperBound
    )
    bytes.insert(
      contentsOf: Array(String(repeating: open, count: count).utf8),
      at: range.lowerBound
    )
  }

  private mutating func pick<Choices: RandomAccessCollection<Element>, Element>(
    _ choices: Choices
  ) -> Element where Choices.Index == Int {
    choices[choices.startIndex + random.number(below: choices.count)]
  }

  /// From one token's edge to a near one.
  private mutating func piece(of cuts: [Int]) -> Range<Int> {
    let first = random.number(below: cuts.count)
    let last = min(cuts.count - 1, first + random.number(below: 8))
    return cuts[first]..<cuts[last]
  }

  /// Where tokens begin and end, the text's two ends among them.
  private mutating func cuts(of bytes: [UInt8]) -> [Int] {
    let lexer = Lexer(bytes: bytes)
    let mode: Lexer.Mode = random.number(below: 2) == 0 ? .words : .expression
    var cuts = [0]
    while true {
      let token = lexer.token(from: cuts[cuts.count - 1], mode, .end)
      if token.range.start > cuts[cuts.count - 1] { cuts.append(token.range.start) }
      if token.kind == .end { return cuts }
      cuts.append(token.range.end)
    }
  }

  private static let brackets = [
    ("(", ")"), ("[", "]"), ("{a: ", "}"), ("if $x { ", "}"), ("f(", ")"), ("\"${", "}\""),
    ("not ", ""), ("- ", ""), ("1 + ", ""), ("", ".a"), ("", " | first"), ("", " else if $x {}"),
  ]

  /// Signs, words and characters that mean something to the grammar or to a terminal.
  package static let pieces = [
    "(", ")", "[", "]", "{", "}", "\"", "'", "`", "$", "${", "--", "|", ";", "\n", "\r\n", "\r",
    "#", ",", ".", "\\", "=", "==", "!=", "<=", "??", " ", "+", "-", "*", "/", "%", ":", "else",
    "if ", "let x = ", "set x = ", "for x in ", "def f(a) {", "return ", "assert ", "run ", "break",
    "try {", "} else {", "param x: ", "param x = ", "[1:", "[:-1]", ": int",
    "where ", "add n = ", "group-by ", "in", "not ", "and", "or", "matches", "contains", "it",
    "null", "true", "1", "-1", "1e999", "9223372036854775808", "1.5", "0x", "\\n", "\\u{e9}",
    "\\u{110000}", "\\u{", "é", "e\u{301}", "🙂", "日本", "\0", "\u{1B}[2J", "\u{202E}",
    "\u{FEFF}", "\u{A0}", "\u{2028}", "", "claims", "docs", "actors", "--by Varn", "certainty",
    "\"possible\"", "sort-by n --desc", "first 5", "select id", "count", "count()", "$x", "$args",
    "date(\"2025-03-18\")", "meta.x", "`odd name`", "get ", "join ", "print ", "load ", "a#b",
  ]
}
