// Diagnostics as text: what is wrong, where, the line with carets below it, what to do.

/// Words and draws diagnostics of one source.
package struct DiagnosticRenderer: Sendable {
  /// Whether terminal colours are used.
  package enum Style: Sendable {
    case plain
    case colored
  }

  /// The most cells of a source line that are shown, so that one long line does not fill the screen.
  static let lineLimit = 100

  let source: Source
  private let style: Style

  /// A renderer for diagnostics of `source`.
  package init(source: Source, style: Style = .plain) {
    self.source = source
    self.style = style
  }

  /// All of them, each ended by a line feed, a blank line between two.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  /// One of them, ended by a line feed.
  package func render(_ diagnostic: Diagnostic) -> String {
    let place = source.place(of: diagnostic.range.start)
    let others = diagnostic.related.sorted { $0.range.start < $1.range.start }
    let lines = [place.line] + others.map { source.place(of: $0.range.start).line }
    let gutter = lines.map { String($0).count }.max() ?? 1
    var drawing = Drawing(gutter: gutter, style: style)
    drawing.header(diagnostic)
    drawing.location("\(harmless(source.name)):\(place.line):\(place.column)")
    drawing.line(place.line, window(of: diagnostic.range).text)
    draw(diagnostic.range, diagnostic.label, .main(diagnostic.severity), &drawing)
    for (related, (line, previous)) in zip(others, zip(lines.dropFirst(), lines)) {
      if line != previous { drawing.line(line, window(of: related.range).text) }
      draw(related.range, related.label, .related, &drawing)
    }
    if let help = diagnostic.help { drawing.help(harmless(help)) }
    return drawing.text
  }

  /// Marks below the part of `range` that stands on its first line.
  private func draw(
    _ range: SourceRange,
    _ label: String?,
    _ mark: Drawing.Mark,
    _ drawing: inout Drawing
  ) {
    drawing.carets(window(of: range), mark, label.map(harmless))
  }

  private func window(of range: SourceRange) -> SourceLine.Window {
    let line = source.range(ofLine: source.place(of: range.start).line)
    let start = min(max(range.start, line.start), line.end)
    let place = SourceRange(start, max(start, min(range.end, line.end)))
    return SourceLine(line, around: place, of: source).window(at: place, limit: Self.lineLimit)
  }

  private func harmless(_ text: String) -> String { SourceLine.harmless(text) }
}

extension SourceLine {
  /// `text` without anything that a terminal would obey.
  static func harmless(_ text: String) -> String {
    let source = Source(name: "", text: text)
    return SourceLine(SourceRange(0, source.bytes.count), of: source).pieces.map(\.text).joined()
  }
}
