// Diagnostics as JSON, for editors and other programs.

extension DiagnosticRenderer {
  /// One JSON array on one line, without a line feed: an object for each diagnostic.
  ///
  /// Lines and columns count from 1, columns in code points; the end is the place after the last
  /// character. `label` and `help` are null where there is none.
  package func json(_ diagnostics: [Diagnostic]) -> String {
    "[" + diagnostics.map(object).joined(separator: ",") + "]"
  }

  /// The same for diagnostics of several sources.
  package static func json(_ groups: [(source: Source, diagnostics: [Diagnostic])]) -> String {
    let objects = groups.flatMap { group in
      group.diagnostics.map(DiagnosticRenderer(source: group.source).object)
    }
    return "[" + objects.joined(separator: ",") + "]"
  }

  private func object(_ diagnostic: Diagnostic) -> String {
    let fields: [(String, String)] =
      [
        ("severity", quoted(diagnostic.severity.rawValue)),
        ("code", quoted(diagnostic.code.rawValue)),
        ("message", quoted(diagnostic.message)),
        ("file", quoted(source.name)),
      ] + place(diagnostic.range) + [
        ("label", diagnostic.label.map(quoted) ?? "null"),
        ("help", diagnostic.help.map(quoted) ?? "null"),
        ("related", "[" + diagnostic.related.map(object).joined(separator: ",") + "]"),
      ]
    return joined(fields)
  }

  private func object(_ related: Diagnostic.Related) -> String {
    joined(place(related.range) + [("label", quoted(related.label))])
  }

  private func place(_ range: SourceRange) -> [(String, String)] {
    let (start, end) = (source.place(of: range.start), source.place(of: range.end))
    return [
      ("line", String(start.line)), ("column", String(start.column)),
      ("endLine", String(end.line)), ("endColumn", String(end.column)),
    ]
  }

  private func joined(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\(quoted($0)):\($1)" }.joined(separator: ",") + "}"
  }

  /// A JSON string (RFC 8259). Control characters are escaped, U+007F to U+009F too, as a terminal
  /// may obey them.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\0"..<" ", "\u{7F}"..."\u{9F}": result += escape(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
