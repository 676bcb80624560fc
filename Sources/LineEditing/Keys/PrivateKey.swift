// Keys that no terminal sends. What a terminal writes for an arrow or a paste starts with ESC, which
// vi's insert mode cannot have as a prefix, so such sequences are read whole and given to libedit as
// one character of its own; the same characters stand for libedit's functions when ours end in one.

/// A character from U+0080 on: libedit looks keys up by their low byte, no keyboard sends these, and
/// the reader of input drops them.
enum PrivateKey: UInt8, CaseIterable {
  case accept = 0x80
  case previousEntry
  case nextEntry
  case up
  case down
  case left
  case right
  case wordLeft
  case wordRight
  case lineStart
  case lineEnd
  case delete
  case newline
  case paste
  case suggestion
  case backTab
  case pageDown
  case ignored

  /// Whether a scalar of the input would pass for a private key.
  static func covers(_ scalar: Unicode.Scalar) -> Bool { (0x80...0x9F).contains(scalar.value) }

  /// The key as it is read.
  var scalar: Unicode.Scalar { Unicode.Scalar(rawValue) }

  /// The key as `bind` reads it.
  var notation: String { "\\" + String(rawValue, radix: 8) }

  /// The function that the key runs: libedit's own, or one of ours.
  var function: String {
    switch self {
    case .accept: "ed-newline"
    case .previousEntry: "ed-prev-history"
    case .nextEntry: "ed-next-history"
    case .up: LineAction.up.name
    case .down: LineAction.down.name
    case .left: "ed-prev-char"
    case .right: "ed-next-char"
    case .wordLeft: "ed-prev-word"
    case .wordRight: "em-next-word"
    case .lineStart: LineAction.lineStart.name
    case .lineEnd: LineAction.lineEnd.name
    case .delete: "ed-delete-next-char"
    case .newline: LineAction.newline.name
    case .paste: LineAction.paste.name
    case .suggestion: LineAction.suggestion.name
    // Only in a choice among candidates, or below a page, they have a meaning.
    case .backTab, .pageDown, .ignored: "ed-ignore"
    }
  }
}
