// The host of a replay.

import NewsLoading
import Tabular

/// A host that shows nothing and has no standard input.
final class QuietHost: Host {
  private let outer: any Host

  init(_ outer: any Host) { self.outer = outer }

  func show(_ value: Value) {}
  func write(_ text: String) {}
  func report(_ message: String) {}
  func progress(_ progress: LoadProgress) { outer.progress(progress) }
  var isInterrupted: Bool { outer.isInterrupted }
  func readStandardInput() throws -> [UInt8] { [] }
  var history: [String] { [] }
}
