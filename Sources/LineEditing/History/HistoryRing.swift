// The entries as libedit wants them, for the keys that recall and search.

import CLibedit

/// The owner of libedit's own list of entries.
struct HistoryRing: ~Copyable {
  /// What the editor is given.
  let handle: OpaquePointer

  /// A ring of at most `limit` entries, the newest of `entries` last; nil where memory lacks.
  init?(_ entries: [String], limit: Int) {
    guard let handle = history_winit() else { return nil }
    self.handle = handle
    // The size is 0 at first, and nothing would be kept.
    _ = edit_history_limit(handle, Int32(clamping: limit))
    for entry in entries { enter(entry) }
  }

  deinit { history_wend(handle) }

  /// Adds the newest entry.
  func enter(_ entry: String) {
    _ = WideText.withPointer(to: entry) { edit_history_enter(handle, $0) }
  }

  /// Forgets all entries, and adds others.
  func refill(_ entries: [String]) {
    edit_history_clear(handle)
    for entry in entries { enter(entry) }
  }
}
