// What the prompt does with each state of a line: it colours the pieces, finds what could be
// completed at the cursor, and draws the first fault after Enter.

import ShellSyntax

/// What must hold of colours, completion sites and drawings.
enum PromptProperty {
  static func problem(with text: String) -> String? {
    let source = Source(fuzzed: text)
    return colors(text, source) ?? sites(text, source) ?? drawing(source)
  }

  private static func colors(_ text: String, _ source: Source) -> String? {
    var end = 0
    for span in SyntaxClassifier(isKnownCommand: { $0.utf8.count > 3 }).spans(of: text) {
      guard source.has(span.range) else { return "a \(span.kind) at \(span.range)" }
      if span.kind == .error { continue }
      guard span.range.start >= end else { return "pieces overlap at \(span.range.start)" }
      end = span.range.end
    }
    return nil
  }

  private static func sites(_ text: String, _ source: Source) -> String? {
    // The end, and a few places before it; all of them would take time in the square of the text.
    let count = source.bytes.count
    for offset in Set([count, count * 3 / 4, count / 3]).sorted() {
      let range = CompletionSite.at(offset, in: text).range
      guard source.has(range), range.end <= offset else { return "a site at \(range)" }
    }
    return nil
  }

  /// Nothing is drawn that a terminal would obey: control characters, marks that turn text around.
  private static func drawing(_ source: Source) -> String? {
    let fault = Array(parse(source).diagnostics.prefix(1))
    let renderer = DiagnosticRenderer(source: source)
    let drawn = renderer.render(fault)
    let isHarmful = drawn.unicodeScalars.contains { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    if isHarmful { return "a control character in \(drawn.debugDescription)" }
    return renderer.json(fault).utf8.allSatisfy { $0 >= 0x20 } ? nil : "no JSON on one line"
  }
}
