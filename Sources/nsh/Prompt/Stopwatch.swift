// How long things take: for commands that were slow, and for the progress of loads.

import Glibc

/// Words for stretches of time.
package enum Stopwatch {
  /// What takes no longer than so many seconds is not worth a word.
  private static let patience = 2.0

  /// `took 3.4 s`, for a command that took long; else nil.
  package static func note(_ seconds: Double) -> String? {
    seconds > patience ? "took \(words(seconds))" : nil
  }

  /// `3.4 s`, `48 s`, `2 min 5 s`, `1 h 12 min`.
  package static func words(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "long" }
    if seconds < 9.95 {
      let tenths = Int((seconds * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) s"
    }
    let whole = Int(seconds.rounded())
    switch whole {
    case ..<60: return "\(whole) s"
    case ..<3600: return "\(whole / 60) min \(whole % 60) s"
    default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
  }

  /// Seconds of a clock that only goes forward.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
