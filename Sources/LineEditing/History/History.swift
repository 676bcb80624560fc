// What was typed, in this session and in those before. Several sessions share one file: each appends
// an entry as it is accepted, under a lock, and cleans the file up when it starts.

/// Why the history is not kept: lines can still be recalled, but only those of this session.
package struct HistoryProblem: Error, Equatable, Sendable {
  /// What failed.
  package enum Operation: Sendable {
    /// The entries of earlier sessions could not be read.
    case reading
    /// An entry could not be added.
    case writing
  }

  /// What failed.
  package var operation: Operation
  /// The file.
  package var path: String
  /// The system's words for the reason.
  package var reason: String
}

/// The entries, oldest first, and the file that keeps them.
package struct History: Sendable {
  /// All entries, oldest first, each once (except that a line may return later in one session).
  package private(set) var entries: [String] = []
  /// What went wrong with the file; from then on nothing more is written.
  package private(set) var problem: HistoryProblem?
  /// How many entries are kept.
  let limit: Int
  private let file: HistoryFile?

  /// The history in the file at `path`, or of this session only where `path` is nil. A file that does
  /// not exist yet is made with the first entry, its folder too. The default limit is months of
  /// work, and costs the first prompt two or three milliseconds.
  package init(path: String?, limit: Int = 2000) {
    self.limit = limit
    file = path.map(HistoryFile.init)
    do throws(HistoryProblem) {
      entries = try file?.load { Self.tidied($0, limit: limit) } ?? []
    } catch {
      problem = error
    }
  }

  /// Adds what was accepted; blank entries and one that repeats the last are passed over. Returns
  /// whether it was added.
  @discardableResult
  package mutating func append(_ entry: String) -> Bool {
    guard !entry.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) else { return false }
    if let last = entries.last, last.utf8.elementsEqual(entry.utf8) { return false }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
    guard problem == nil, let file else { return true }
    do throws(HistoryProblem) {
      try file.append(entry)
    } catch {
      problem = error
    }
    return true
  }

  /// The newest `limit` entries, each where it was used last.
  private static func tidied(_ entries: [String], limit: Int) -> [String] {
    var seen = Set<ExactText>(minimumCapacity: min(limit, entries.count))
    var kept: [String] = []
    for entry in entries.reversed() where kept.count < limit {
      if seen.insert(ExactText(text: entry)).inserted { kept.append(entry) }
    }
    return kept.reversed()
  }
}

/// A text that equals only the same bytes, where String takes other ways to write an accent as the
/// same.
private struct ExactText: Hashable {
  let text: String

  static func == (a: ExactText, b: ExactText) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
