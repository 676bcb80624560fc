// The canonical layout of a script: one statement a line, two spaces a level, comments where they were.
// The tree says what each sign means; words, strings and comments are taken from the source as they are.

/// The text of `parsed` in canonical layout; nil where it has faults. It parses to the same tree, and
/// laid out again it stays as it is. Time is linear in the text for the most part.
package func format(_ parsed: ParsedSource) -> String? {
  guard parsed.diagnostics.isEmpty else { return nil }
  let marks = SyntaxMarks(parsed)
  var scanner = PieceScanner(bytes: parsed.source.bytes, marks: marks)
  var layout = Layout(scanner.pieces())
  return String(decoding: layout.text(), as: UTF8.self)
}
