// The host of a replay.

import ShellLanguage
import Tabular

/// A host that shows nothing and has no standard input.
final class QuietHost: Host {
  private let outer: any Host

  init(_ outer: any Host) { self.outer = outer }

  func show(_ value: Value) {}
  func write(_ text: String) {}
  func report(_ message: String) {}
  // Its statements are a part of the one that replays them.
  func runs(_ command: String?) { outer.runs(command) }
  func progress(_ progress: Progress) { outer.progress(progress) }
  var isInterrupted: Bool { outer.isInterrupted }
  func readStandardInput() throws -> [UInt8] { [] }
  var history: [String] { [] }
}
