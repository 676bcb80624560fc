// A file of the repository as the rules see it, and what they complain about.

/// A text file of the repository.
struct SourceFile {
  /// Its path below the repository.
  let path: String
  /// Its lines as they stand.
  let lines: [Substring]
  /// Its lines without the words of comments and strings; equal to `lines` where it is not Swift.
  let code: [Substring]
  /// Its lines without the words of strings, but with comments.
  let remarks: [Substring]

  /// A file with this text.
  init(path: String, text: String) {
    func lines(_ text: String) -> [Substring] {
      text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
    }
    self.path = path
    self.lines = lines(text)
    guard path.hasSuffix(".swift") else {
      (code, remarks) = (self.lines, self.lines)
      return
    }
    let mask = CodeMask(text)
    (code, remarks) = (lines(mask.code), lines(mask.remarks))
  }

  /// The name of the target that the file belongs to, by its folder.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : ""
  }

  /// Whether the path begins with one of these files or folders.
  func lies(in places: [String]) -> Bool {
    places.contains { path == $0 || ($0.hasSuffix("/") && path.hasPrefix($0)) }
  }

  /// A complaint for each line of `lines` that `what` objects to.
  func complaints(
    in lines: [Substring],
    _ what: (Substring) -> String?
  ) -> [Complaint] {
    lines.enumerated().compactMap { index, line in
      what(line).map { Complaint(path: path, line: index + 1, what: $0) }
    }
  }
}

/// A place that breaks a rule.
struct Complaint: CustomStringConvertible {
  /// The file, below the repository.
  let path: String
  /// The line, from 1.
  let line: Int
  /// What is wrong there and what would be right.
  let what: String

  /// `file:line: what`.
  var description: String { "\(path):\(line): \(what)" }
}
