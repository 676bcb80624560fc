// The commands while they are made. A script calls few of them, and to make all, with the names of their
// columns and choices, would take longer than all else that nsh does before its first line.

import Synchronization

/// A command by its names, and how it is made.
package struct CommandEntry: Sendable {
  /// The name of its signature.
  package let name: String
  /// The other name of its signature, if it has one.
  package let alias: String?
  fileprivate let make: @Sendable () -> any Command

  /// A command called `name`.
  package init(_ name: String, alias: String? = nil, make: @escaping @Sendable () -> any Command) {
    self.name = name
    self.alias = alias
    self.make = make
  }

  /// Whether `word` calls it.
  func isCalled(_ word: String) -> Bool { name == word || alias == word }
}

/// The commands of entries, each made when it is first asked for.
final class CommandShelf: Sendable {
  private let entries: [CommandEntry]
  private let made: Mutex<[(any Command)?]>

  /// A shelf without a command that is made yet.
  init(_ entries: [CommandEntry]) {
    self.entries = entries
    made = Mutex(Array(repeating: nil, count: entries.count))
  }

  /// The command of an entry.
  subscript(place: Int) -> any Command {
    if let command = made.withLock({ $0[place] }) { return command }
    // Outside the lock, since making a command may ask for another.
    let command = entries[place].make()
    return made.withLock { made in
      let command = made[place] ?? command
      made[place] = command
      return command
    }
  }

  /// How many have been made.
  var madeCount: Int { made.withLock { $0.count { $0 != nil } } }
}
