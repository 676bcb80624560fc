// What the history suggests behind the line.

/// The rest of an earlier entry that starts as the line does.
package struct Suggestion: Equatable, Sendable {
  /// What accepting it adds to the line.
  package let rest: String

  /// The newest of `entries`, the oldest first, that goes on behind `text`; nil where none does.
  package init?(for text: String, in entries: [String]) {
    let typed = text.utf8
    guard !typed.isEmpty,
      let entry = entries.last(where: { $0.utf8.count > typed.count && $0.utf8.starts(with: typed) }
      ),
      let rest = String(validating: entry.utf8.dropFirst(typed.count), as: UTF8.self)
    else { return nil }
    self.rest = rest
  }

  private init(rest: String) { self.rest = rest }

  /// The part of it up to the end of its first word.
  package var word: Suggestion {
    let scalars = rest.unicodeScalars
    func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    let start = scalars.firstIndex(where: isOfWord) ?? scalars.endIndex
    let end = scalars[start...].firstIndex { !isOfWord($0) } ?? scalars.endIndex
    return Suggestion(rest: String(scalars[..<end]))
  }

  /// As much of it as fits into `columns`, with an ellipsis for what is left out; a block shows its
  /// first line. Nil where a character would not stand in a cell of its own, or nothing fits.
  package func shown(within columns: Int) -> String? {
    var (shown, width) = ("", 0)
    for scalar in rest.unicodeScalars {
      if scalar == "\n" { return width < columns ? shown + "…" : nil }
      let next = WideText.width(scalar)
      guard next > 0 else { return nil }
      // The last column stays free for the ellipsis.
      guard width + next < columns else { return columns > 0 ? shown + "…" : nil }
      shown.unicodeScalars.append(scalar)
      width += next
    }
    return shown
  }
}
