// White space between two pieces on one line.

extension Piece {
  /// Whether a space stands between this piece and the one before it on the same line.
  func isSpaced(from last: Piece) -> Bool {
    switch (last.kind, kind) {
    case (_, .comma), (_, .colon), (_, .dot), (_, .close), (.open, _), (.dot, _): false
    case (_, .sliceColon), (.sliceColon, _): false
    case (.flag, .flagAssign), (.flagAssign, _), (.definedName, .open): false
    case (.minus, _): !gap.isEmpty && isNumber
    default: !isAttached(to: last)
    }
  }

  /// Whether it is the bracket of a call or an index.
  func isAttached(to last: Piece) -> Bool { kind.isOpen && last.kind.isOperand && gap.isEmpty }

  /// A minus right before a number is a part of it, and one before a space is not.
  private var isNumber: Bool { text.first.map { $0.isDigit || $0 == .ascii("-") } ?? false }

  /// How many columns the text takes, in code points; of a text over lines, those of its first and
  /// of its last line.
  var width: (first: Int, last: Int?) {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let widths = lines.map { line in line.count { $0 & 0xC0 != 0x80 } }
    return (widths.first ?? 0, widths.count > 1 ? widths.last : nil)
  }
}
