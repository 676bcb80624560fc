// Moving about in a block of several lines, and how far its next line is indented.

/// Where the cursor goes in a text of scalars; positions count scalars.
package struct BlockText {
  private let scalars: [Unicode.Scalar]

  /// The block whose text is `scalars`.
  package init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// The start of the line that holds `position`.
  package func lineStart(_ position: Int) -> Int {
    (scalars[..<position].lastIndex(of: "\n") ?? -1) + 1
  }

  /// The end of the line that holds `position`, before its line break.
  package func lineEnd(_ position: Int) -> Int {
    scalars[position...].firstIndex(of: "\n") ?? scalars.count
  }

  /// The same column one line up, or that line's end; nil on the first line.
  package func up(_ position: Int) -> Int? {
    let start = lineStart(position)
    guard start > 0 else { return nil }
    return min(lineStart(start - 1) + position - start, start - 1)
  }

  /// The same column one line down, or that line's end; nil on the last line.
  package func down(_ position: Int) -> Int? {
    let end = lineEnd(position)
    guard end < scalars.count else { return nil }
    return min(end + 1 + position - lineStart(position), lineEnd(end + 1))
  }

  /// The blanks that a line after `position` starts with: those of the line that is broken, and one
  /// step more behind an opening bracket.
  package func indentation(after position: Int) -> String {
    let line = scalars[lineStart(position)..<position]
    let blanks = line.prefix { $0 == " " || $0 == "\t" }
    let last = line.last { $0 != " " && $0 != "\t" }
    let step = last.map { "([{".unicodeScalars.contains($0) } ?? false
    var indentation = ""
    indentation.unicodeScalars.append(contentsOf: blanks)
    return indentation + (step ? "  " : "")
  }

  /// The blanks before a closing bracket that is typed at `position` as the first sign of its line:
  /// those of the line where its partner stands. Nil where it is not the first, or has no partner.
  package func indentation(closing position: Int) -> String? {
    let start = lineStart(position)
    guard start > 0, scalars[start..<position].allSatisfy({ $0 == " " || $0 == "\t" }) else {
      return nil
    }
    var depth = 0
    for index in (0..<start).reversed() {
      if ")]}".unicodeScalars.contains(scalars[index]) { depth += 1 }
      guard "([{".unicodeScalars.contains(scalars[index]) else { continue }
      depth -= 1
      guard depth < 0 else { continue }
      let line = scalars[lineStart(index)..<index]
      return line.prefix { $0 == " " || $0 == "\t" }.reduce(into: "") {
        $0.unicodeScalars.append($1)
      }
    }
    return nil
  }
}
