// What was typed, in this session and in those before. Several sessions share one file: each appends
// an entry as it is accepted, under a lock, and cleans the file up when it starts.

/// Why the history is not kept: lines can still be recalled, but only those of this session.
package struct HistoryError: Error, Equatable, Sendable {
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
  /// All entries, oldest first, each once, where it was used last.
  package private(set) var entries: [String] = []
  /// What went wrong with the file; from then on nothing more is written.
  package private(set) var problem: HistoryError?
  /// How many entries are kept.
  let limit: Int
  /// How many bytes of entries the file keeps.
  private let byteLimit: Int
  private let file: HistoryFile?

  /// What became of an entry.
  package enum Addition: Sendable {
    /// It is blank, or repeats the last.
    case passedOver
    /// It is new.
    case added
    /// It was there, and is now the newest.
    case moved
  }

  /// The history in the file at `path`, or of this session only where `path` is nil. A file that does
  /// not exist yet is made with the first entry, its folder too. The default limits are months of
  /// work, and cost the first prompt two or three milliseconds.
  package init(path: String?, limit: Int = 2000, byteLimit: Int = 1 << 20) {
    self.limit = limit
    self.byteLimit = byteLimit
    file = path.map(HistoryFile.init)
    do throws(HistoryError) {
      entries = try file?.load(tidy: tidied) ?? []
    } catch {
      problem = error
    }
  }

  /// Adds what was accepted.
  @discardableResult
  package mutating func append(_ entry: String) -> Addition {
    guard !entry.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) else {
      return .passedOver
    }
    if let last = entries.last, last.utf8.elementsEqual(entry.utf8) { return .passedOver }
    let older = entries.lastIndex { $0.utf8.elementsEqual(entry.utf8) }
    if let older { entries.remove(at: older) }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
    keep(entry)
    return older == nil ? .added : .moved
  }

  /// Writes an entry to the file, unless it is longer than all entries may be. The file is tidied where it has grown to twice its size since a session
  /// last started.
  private mutating func keep(_ entry: String) {
    guard problem == nil, let file, entry.utf8.count <= byteLimit else { return }
    do throws(HistoryError) {
      if try file.append(entry) > 2 * byteLimit { _ = try file.load(tidy: tidied) }
    } catch {
      problem = error
    }
  }

  /// The newest `limit` entries of `byteLimit` bytes in all, each where it was used last.
  private func tidied(_ entries: [String]) -> [String] {
    var seen = Set<ExactText>(minimumCapacity: min(limit, entries.count))
    var kept: [String] = []
    var room = byteLimit
    for entry in entries.reversed() where kept.count < limit {
      guard seen.insert(ExactText(text: entry)).inserted else { continue }
      // One entry of that length must not push all others out.
      if entry.utf8.count > byteLimit { continue }
      room -= entry.utf8.count
      if room < 0 { break }
      kept.append(entry)
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
