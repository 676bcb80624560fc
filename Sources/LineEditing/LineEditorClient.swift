// What the editor asks of whoever knows the language that is typed.

/// Knows what a line means. It is asked while a line is edited, so its answers must be quick.
package protocol LineEditorClient {
  /// Whether Enter runs the text; otherwise Enter opens a new line in it.
  func isComplete(_ text: String) -> Bool

  /// What could stand at the cursor, which is behind the UTF-8 byte `offset` of `text`.
  func completions(of text: String, at offset: Int) -> Completion

  /// How the pieces of `text` look while the cursor stands behind its UTF-8 byte `offset`; where two
  /// cover the same bytes, the later one counts. Asked after each key.
  func highlights(of text: String, at offset: Int) -> [Highlight]

  /// What of a pasted text goes into `line`, behind its UTF-8 byte `offset`.
  func pasted(_ text: String, into line: String, at offset: Int) -> String

  /// What the user makes of `text` in an editor, while the terminal is its own; nil where it stays.
  func edited(_ text: String) -> String?
}

extension LineEditorClient {
  /// All of it.
  package func pasted(_ text: String, into line: String, at offset: Int) -> String { text }

  /// There is no other editor.
  package func edited(_ text: String) -> String? { nil }
}
