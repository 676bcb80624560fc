// What a key does below a page of a long text.

/// What is done next with a text of which a page is shown.
package enum PageStep: Equatable, Sendable {
  /// The next page.
  case page
  /// One line more.
  case line
  /// The rest is not looked at.
  case leave
  /// The rest is not looked at, nor is what the statement would show next.
  case stop
  /// The program stops until it is continued.
  case suspend
  /// The rest is not looked at: what was typed belongs to the next line of the prompt.
  case type(String)
  /// Nothing.
  case nothing

  /// The step for a key; `pasted` gives the text where it is a paste.
  package init(_ key: Unicode.Scalar, pasted: () -> String) {
    switch key {
    case " ", PrivateKey.pageDown.scalar: self = .page
    case "\r", "\n", PrivateKey.down.scalar: self = .line
    case "q", "Q", "\u{1B}", "\u{4}", "\u{7}": self = .leave
    case "\u{3}", "\u{1C}": self = .stop
    case "\u{1A}": self = .suspend
    case PrivateKey.paste.scalar: self = .type(pasted())
    case _ where PrivateKey.covers(key) || key.value < 0x20 || key.value == 0x7F: self = .nothing
    default: self = .type(String(key))
    }
  }
}
