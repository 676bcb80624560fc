// Up and Down behind the start of a line: the earlier entries that start so.

/// A walk through the entries that begin as the line did.
struct Recall {
  private let draft: String
  private let entries: [String]
  /// How many entries, the oldest first, stand before the one that is shown; all of them before the draft.
  private var position: Int

  /// A walk that begins at the line `draft`, away from the newest of `entries`.
  init(_ draft: String, in entries: [String]) {
    self.draft = draft
    self.entries = entries.filter {
      $0.utf8.starts(with: draft.utf8) && $0.utf8.count > draft.utf8.count
    }
    position = self.entries.count
  }

  /// What is shown.
  var shown: String { position < entries.count ? entries[position] : draft }

  /// Goes to the next older entry; false where there is none.
  mutating func goOlder() -> Bool {
    guard position > 0 else { return false }
    position -= 1
    return true
  }

  /// Goes to the next newer entry, or back to the draft; false where that is shown.
  mutating func goNewer() -> Bool {
    guard position < entries.count else { return false }
    position += 1
    return true
  }
}
