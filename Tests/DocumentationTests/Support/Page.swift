// A page of documentation as its examples see it: fenced blocks, and the text between them.

/// A page in Markdown.
struct Page {
  /// A piece of a page, in lines.
  enum Part {
    /// Anything but a fenced block.
    case prose([String])
    /// A fenced block: its language, the place of its first line (from 1), and its lines.
    case block(language: String, line: Int, [String])
  }

  /// Stands on a line of its own before a block that starts with an empty session.
  static let restart = "<!-- a new session -->"

  let parts: [Part]

  /// The parts of `text`.
  init(_ text: String) {
    var parts: [Part] = []
    var lines: [String] = []
    var open: (language: String, line: Int)?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let (language, start) = open, line == "```" {
        parts.append(.block(language: language, line: start, lines))
        (lines, open) = ([], nil)
      } else if open == nil, line.hasPrefix("```") {
        parts.append(.prose(lines))
        (lines, open) = ([], (String(line.dropFirst(3)), index + 2))
      } else {
        lines.append(String(line))
      }
    }
    parts.append(.prose(lines))
    self.parts = parts
  }
}

extension Page.Part {
  /// The part as it stands in the page.
  var text: String {
    switch self {
    case .prose(let lines): lines.joined(separator: "\n")
    case .block(let language, _, let lines):
      (["```\(language)"] + lines + ["```"]).joined(separator: "\n")
    }
  }
}
