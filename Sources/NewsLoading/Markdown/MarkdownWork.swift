// A bound on what Markdown may cost. Some markup has cmark look through the rest of its paragraph, or
// through all the quotes and lists that it stands in, again and again, so that small files of nothing
// else would take hours. How often it will do so is counted before.

/// Counts what Markdown will cost.
struct MarkdownWork {
  /// The quotes and lists that open or go on in one line: mail that was answered ten times has ten.
  private static let deepest = 100
  /// Steps of about a nanosecond that any file may take, and that each byte adds. Articles take less
  /// than ten for each byte.
  private static let (base, perByte) = (200_000_000, 200)

  /// What may be read as Markdown.
  enum Verdict {
    case all
    /// All but tables.
    case noTables
    case nothing
  }

  /// What of `bytes` may be read as Markdown. Complexity O(bytes).
  static func verdict(on bytes: ArraySlice<UInt8>) -> Verdict {
    var work = MarkdownWork()
    let limit = base + perByte * bytes.count
    bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      while start < buffer.count {
        var end = start
        while end < buffer.count, buffer[end] != 0x0A, buffer[end] != 0x0D { end += 1 }
        work.add(MarkdownLine(UnsafeBufferPointer(rebasing: buffer[start..<end])))
        start = end + 1
      }
    }
    work.endBlock()
    if work.isTooDeep || work.steps > limit { return .nothing }
    return work.steps + work.tableSteps > limit ? .noTables : .all
  }

  private var isTooDeep = false
  private var (steps, tableSteps) = (0, 0)
  /// Of the paragraph so far: its bytes, its marks of emphasis and links, each of which may be held
  /// against all others, and its openings of HTML without a name, for each of which the end is looked
  /// for through the rest of the paragraph.
  private var (bytes, marks, openings) = (0, 0, 0)
  /// The columns of the line before, which may be the head of a table.
  private var columns = 0
  private var isInTable = false
  /// How far the last item of a list is indented.
  private var itemIndent: Int?

  private init() {}

  private mutating func add(_ line: MarkdownLine) {
    guard !line.isBlank else { return endBlock() }
    if line.depth > Self.deepest, !line.isThematicBreak { isTooDeep = true }
    if isInTable || startsParagraph(line) { endParagraph() }
    if line.isItem { itemIndent = line.indent }
    bytes += line.count + 1
    marks += line.marks
    openings += line.openings
    if line.mayBeTableRule {
      // The whole paragraph is looked through for the head of the table.
      tableSteps += bytes
      if line.ruleColumns == columns { isInTable = true }
    }
    // Each cell of a row looks through those before it.
    if isInTable { tableSteps += line.columns * line.columns }
    columns = line.columns
  }

  /// Whether a line begins a paragraph of its own for sure.
  private func startsParagraph(_ line: MarkdownLine) -> Bool {
    guard line.isItem || line.isHeading else { return false }
    if line.indent < 4 { return true }
    return line.isItem && itemIndent.map { line.indent < $0 + 4 } ?? false
  }

  private mutating func endParagraph() {
    steps += bytes * openings + marks * marks / 2
    (bytes, marks, openings) = (0, 0, 0)
  }

  private mutating func endBlock() {
    endParagraph()
    (columns, isInTable, itemIndent) = (0, false, nil)
  }
}
