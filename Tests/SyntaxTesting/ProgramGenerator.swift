// Programs made by chance: every form of the grammar, with white space and comments in odd places.

/// Makes programs, most of them without faults, oddly spaced and commented.
package struct ProgramGenerator {
  private var random: SeededGenerator
  private var comments = 0

  /// The programs of `seed`.
  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A program; its comments are `#0#`, `#1#` and so on.
  package mutating func program() -> String {
    comments = 0
    return (0..<number(below: 3)).map { _ in declaration() + separator() }.joined()
      + statements(depth: 3)
  }

  private mutating func declaration() -> String {
    let kind = pick(["", "", blank() + ":" + space() + pick(["int", "list", "date"])])
    let value = pick(["", blank() + "=" + blank() + self.value(1)])
    return "param" + space() + pick(["p", "q"]) + kind + value
      + pick(["", blank() + "," + space() + "'help'"])
  }

  private mutating func number(below limit: Int) -> Int { random.number(below: limit) }

  private mutating func pick(_ choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  /// White space within a line.
  private mutating func blank() -> String { pick([" ", " ", "  ", "\t"]) }

  private mutating func comment() -> String {
    comments += 1
    return " #\(comments - 1)#" + pick([" \n", "\n", "\n\n", "\r\n\n\n"])
  }

  /// White space where a line break means nothing.
  private mutating func space() -> String {
    switch number(below: 12) {
    case 0: comment() + blank()
    case 1: comment() + comment()
    case 2, 3: "\n" + blank()
    case 4: "\n\n\n"
    default: blank()
    }
  }

  private mutating func separator() -> String {
    switch number(below: 5) {
    case 0: comment()
    case 1: ";" + comment()
    case 2: "\n" + comment()
    case 3: blank() + "; ;"
    default: "\n\n\n" + blank()
    }
  }

  private mutating func list(_ item: (inout Self) -> String) -> String {
    (0..<number(below: 4)).map { _ in space() + item(&self) + space() }.joined(separator: ",")
  }

  private mutating func statements(depth: Int) -> String {
    (0..<number(below: 5)).map { _ in statement(depth: depth) + separator() }.joined()
  }

  private mutating func block(_ depth: Int) -> String {
    space() + "{" + space() + statements(depth: depth) + "}"
  }

  private mutating func statement(depth: Int) -> String {
    switch number(below: depth > 0 ? 10 : 5) {
    case 0: return pick(["let", "set"]) + space() + "x" + space() + "=" + blank() + pipe(depth)
    case 1: return "assert" + space() + value(depth) + blank() + "," + space() + value(depth)
    case 2: return "return" + blank() + value(depth)
    case 3: return "run a.nsh" + arguments(depth)
    case 5:
      return "for" + space() + "x" + space() + "in" + space() + value(depth) + block(depth - 1)
    case 6:
      let head = "if" + space() + value(depth) + block(depth - 1)
      let other = blank() + "else" + space() + "if" + space() + value(1) + block(depth - 1)
      return head + pick(["", other, blank() + "else" + block(depth - 1)])
    case 7:
      let parameters = list { "p" + $0.space() + "=" + $0.space() + $0.value(1) }
      return "def" + space() + "f" + pick(["", " "]) + "(" + parameters + ")" + block(depth - 1)
    case 8: return "try" + block(depth - 1) + blank() + "else" + block(depth - 1)
    default: return pipe(depth) + pick(["", "", "", blank() + "--json"])
    }
  }

  private mutating func pipe(_ depth: Int) -> String {
    let head = number(below: 3) == 0 ? value(depth) : "claims" + arguments(depth)
    return head + (0..<number(below: 4)).map { _ in space() + "|" + stage(depth) }.joined()
  }

  private mutating func stage(_ depth: Int) -> String {
    switch number(below: 4) {
    case 0: space() + "where" + space() + value(depth, isRow: true)
    case 1: space() + "add" + space() + "c=" + blank() + value(depth, isRow: true)
    case 2:
      space() + "group-by" + blank() + "a" + blank() + "n=" + value(1, isRow: true) + blank() + ","
        + space() + "m" + space() + "=" + value(1, isRow: true)
    default: space() + "first" + arguments(depth)
    }
  }

  private mutating func arguments(_ depth: Int) -> String {
    (0..<number(below: 4)).map { _ in blank() + argument(depth) }.joined()
  }

  private mutating func argument(_ depth: Int) -> String {
    switch number(below: depth > 0 ? 6 : 4) {
    case 4: "(" + pipe(depth - 1) + ")"
    case 5: "[" + items(depth) + "]"
    default:
      pick([
        "word", "-1", "a#b", "and", "--flag", "--by=Varn", "--x=(a|b)", "'#'", "x=1", "$x.y[0]",
      ])
    }
  }

  private mutating func slice() -> String {
    "[" + space() + pick(["", "1", "- 2"]) + space() + ":" + space() + pick(["", "$x[0]", "-1"])
      + "]"
  }

  private mutating func items(_ depth: Int) -> String { list { $0.value(depth - 1) } }

  /// An expression; in row context a bare name is a column.
  private mutating func value(_ depth: Int, isRow: Bool = false) -> String {
    guard depth > 0 else {
      return pick(["1", "-2", "$x", "it", "null", "'a  b'", "\"#${f(1 ,2)}\""])
    }
    switch number(below: 8) {
    case 0: return "[" + items(depth) + "]" + pick(["", "[0]", ".in", slice()])
    case 1: return "{" + list { "k:" + $0.value(depth - 1) } + "}"
    case 2: return "f(" + items(depth) + ")"
    case 3: return pick(["not ", "- ", "-"]) + "(" + value(depth - 1, isRow: isRow) + ")"
    case 4:
      return "(" + space() + (isRow ? value(depth - 1, isRow: true) : pipe(depth - 1)) + space()
        + ")"
    case 5:
      let sign = pick([" - ", "+", " and ", " or", "*", " ??"])
      return "(" + value(depth - 1) + sign + space() + value(depth - 1) + ")"
    case 6: return "'" + String(repeating: "long ", count: number(below: 9)) + "'"
    default: return value(0)
    }
  }
}
