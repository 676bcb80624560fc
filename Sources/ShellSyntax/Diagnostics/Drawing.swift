// The lines of a drawn diagnostic, one method each.

/// A diagnostic as it is being drawn.
struct Drawing {
  /// What a mark below a line stands for.
  enum Mark {
    case main(Diagnostic.Severity)
    case related
  }

  /// What is drawn so far.
  private(set) var text = ""
  /// How wide the line numbers are.
  private let gutter: Int
  private let style: DiagnosticRenderer.Style

  init(gutter: Int, style: DiagnosticRenderer.Style) {
    self.gutter = gutter
    self.style = style
  }

  /// `error: what is wrong`
  mutating func header(_ diagnostic: Diagnostic) {
    let severity = diagnostic.severity
    let message = SourceLine.harmless(diagnostic.message)
    text += paint(severity.rawValue, color(of: severity)) + paint(": \(message)", .bold) + "\n"
  }

  /// `┌ file:line:column`
  mutating func location(_ place: String) {
    text += margin + paint("┌", .frame) + " \(place)\n"
  }

  /// `12│ the line`
  mutating func line(_ number: Int, _ line: String) {
    let digits = String(number)
    let padding = String(repeating: " ", count: gutter - digits.count)
    text += paint(padding + digits + "│", .frame) + (line.isEmpty ? "" : " \(line)") + "\n"
  }

  /// `│   ^^^^ label`
  mutating func carets(_ window: SourceLine.Window, _ mark: Mark, _ label: String?) {
    let sign: Character
    let color: Color
    switch mark {
    case .main(let severity): (sign, color) = ("^", self.color(of: severity))
    case .related: (sign, color) = ("-", .frame)
    }
    let carets = String(repeating: sign, count: window.carets) + (label.map { " \($0)" } ?? "")
    let indent = String(repeating: " ", count: window.indent + 1)
    text += margin + paint("│", .frame) + indent + paint(carets, color) + "\n"
  }

  /// `└ what to do`
  mutating func help(_ help: String) {
    text += margin + paint("└", .frame) + " \(help)\n"
  }

  private var margin: String { String(repeating: " ", count: gutter) }
}

extension Drawing {
  /// Parameters of the "select graphic rendition" escape (ECMA-48).
  private enum Color: String {
    case error = "1;31"
    case warning = "1;33"
    case frame = "34"
    case bold = "1"
  }

  private func color(of severity: Diagnostic.Severity) -> Color {
    severity == .error ? .error : .warning
  }

  private func paint(_ words: String, _ color: Color) -> String {
    style == .plain ? words : "\u{1B}[\(color.rawValue)m\(words)\u{1B}[0m"
  }
}
