// What to write instead of a sum of text and something else: one text with both in it.

import ShellSyntax

/// The text that two sides of a `+` make.
struct InterpolationHint {
  /// What to do.
  let help: String

  /// A longer text would fill the line below the fault.
  private static let longest = 60

  /// The hint for `left + right`.
  ///
  /// - Parameter isText: whether `left` is text, so that what it adds up is text too.
  init(_ left: Expression, isText: Bool, _ right: Expression, _ source: Source) {
    let parts = (isText ? Self.operands(of: left, source) : [left]) + [right]
    let text = parts.map { Self.piece($0, source) }.joined()
    let isShort = text.utf8.count <= Self.longest && !text.utf8.contains(0x0A)
    help = "make one text of them: \"\(isShort ? text : "${…}")\""
  }

  /// The operands of a sum of texts; what stands in parentheses is one.
  private static func operands(of sum: Expression, _ source: Source) -> [Expression] {
    guard case .binary(.add, _, let left, let right) = sum.kind,
      source.bytes[sum.range.start] != 0x28 || left.range.start == sum.range.start
    else { return [sum] }
    return operands(of: left, source) + [right]
  }

  private static func piece(_ operand: Expression, _ source: Source) -> String {
    let written = source[operand.range]
    switch operand.kind {
    // What stands between double quotes may stand between others.
    case .string, .interpolation:
      let inner = written.dropFirst().dropLast()
      // Between single quotes more stands for itself than between double ones.
      let isPlain = written.hasPrefix("\"") || !inner.utf8.contains(where: "\"\\$".utf8.contains)
      guard isPlain, written.utf8.count > 1 else { return "${\(written)}" }
      return String(inner)
    case .int, .float: return written
    default: return "${\(written)}"
    }
  }
}
