// Text in which some words stand out: the words of a claim, those that attribute it, those that hedge it.

/// A text with marks.
package struct StyledText: Sendable {
  /// What a piece of text is; each looks its own way.
  package enum Role: Hashable, Sendable {
    case claim, source, cue, hedge, negation, id

    /// How it looks, as parameters of the terminal's SGR sequence: in its own sixteen colours.
    var style: String {
      switch self {
      case .claim: "1"
      case .source: "35"
      case .cue: "36"
      case .hedge: "33"
      case .negation: "31"
      case .id: "2"
      }
    }
  }

  /// A piece of the text, in UTF-8 bytes.
  struct Mark: Hashable, Sendable {
    let range: Range<Int>
    let role: Role
  }

  /// The text, as it is without colours.
  package private(set) var text = ""
  private(set) var marks: [Mark] = []

  /// A text without marks.
  package init(_ text: String = "") { self.text = text }

  /// Adds text, as a whole in one role.
  package mutating func append(_ text: String, as role: Role? = nil) {
    if let role { mark(self.text.utf8.count, text.utf8.count, as: role) }
    self.text += text
  }

  /// Adds text with its marks.
  package mutating func append(_ other: StyledText) {
    let start = text.utf8.count
    for mark in other.marks {
      self.mark(start + mark.range.lowerBound, mark.range.count, as: mark.role)
    }
    text += other.text
  }

  /// Marks `count` bytes from `start` on, which may still have to come.
  package mutating func mark(_ start: Int, _ count: Int, as role: Role) {
    if count > 0 { marks.append(Mark(range: start..<(start + count), role: role)) }
  }

  /// The texts with `separator` between them.
  package static func joined(_ texts: [StyledText], separator: String) -> StyledText {
    var all = StyledText()
    for (index, text) in texts.enumerated() {
      if index > 0 { all.append(separator) }
      all.append(text)
    }
    return all
  }
}
