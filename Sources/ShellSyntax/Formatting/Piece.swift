// What a layout is made of: the signs and words of a source, each with what stands before it.

/// A word, string or sign of a source.
struct Piece {
  /// What it is, as far as the white space around it depends on that.
  enum Kind {
    /// A name, word, number, string, variable or literal.
    case operand
    /// The name of a function that is being defined.
    case definedName
    /// `--name`, and the `=` that joins it with its value.
    case flag, flagAssign
    /// A keyword that is no value.
    case keyword
    /// An operator with two operands; at some a long line may be broken.
    case binary(mayBreak: Bool)
    /// A minus before a value.
    case minus
    /// A bracket of a list, a record, a call or a group.
    case open, close
    /// A brace of a block.
    case blockOpen, blockClose
    case comma, colon, dot, assign, bar
    /// The colon of a slice, which stands close on both sides.
    case sliceColon
    /// Nothing: the end of the text.
    case end
  }

  var kind: Kind
  /// The text in UTF-8, line breaks as single line feeds.
  var text: [UInt8]
  /// What stands before it.
  var gap: Gap
  /// Whether a statement starts here.
  var startsStatement = false
}

/// What stands between two pieces.
struct Gap {
  /// A comment between two pieces.
  struct Comment {
    var text: [UInt8]
    /// Whether it stands on the line of the piece before it.
    var isTrailing: Bool
    /// Whether there is an empty line before it.
    var followsBlankLine: Bool
  }

  var comments: [Comment] = []
  /// Whether there is nothing at all.
  var isEmpty = true
  /// Whether the next piece stands on another line.
  var breaksLine = false
  /// Whether there is an empty line right before the next piece.
  var endsInBlankLine = false
}

extension Piece.Kind {
  /// Whether `[`, `(` and `.` right behind it belong to it.
  var isOperand: Bool {
    switch self {
    case .operand, .definedName, .close: true
    default: false
    }
  }

  var isOpen: Bool { if case .open = self { true } else { false } }
  var isClose: Bool { if case .close = self { true } else { false } }
  var isComma: Bool { if case .comma = self { true } else { false } }
  var isBar: Bool { if case .bar = self { true } else { false } }
  var isBlockOpen: Bool { if case .blockOpen = self { true } else { false } }
  var isBlockClose: Bool { if case .blockClose = self { true } else { false } }

  /// Whether a line that is too long may go on in the next one behind it.
  var mayBreakAfter: Bool {
    switch self {
    case .comma, .binary(mayBreak: true): true
    default: false
    }
  }
}
