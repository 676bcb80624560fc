// The parts of an article under its headings.

/// A stretch of an article from its heading on, or an untitled lead before the first heading.
package struct Section: Hashable, Sendable {
  /// Where the heading's words stand; nil for a lead without one.
  package let heading: TextRange?
  /// 1 for the title or the topmost headings, 2 for those below them, and so on.
  package let level: Int
  /// The whole section: from its heading to the next section's start.
  package let range: TextRange

  /// A section with its heading, if it has one.
  package init(heading: TextRange?, level: Int, range: TextRange) {
    self.heading = heading
    self.level = level
    self.range = range
  }
}
