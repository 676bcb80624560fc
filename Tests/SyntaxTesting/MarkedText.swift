// Ranges of a test, marked in its text.

import ShellSyntax

/// The text without its `‹ ›` marks, and the marked ranges in order of their ends.
package func unmark(_ marked: String) -> (text: String, ranges: [SourceRange]) {
  var (text, ranges, starts) = ("", [SourceRange](), [Int]())
  for scalar in marked.unicodeScalars {
    switch scalar {
    case "‹": starts.append(text.utf8.count)
    case "›": ranges.append(SourceRange(starts.popLast() ?? 0, text.utf8.count))
    default: text.unicodeScalars.append(scalar)
    }
  }
  return (text, ranges)
}
