// Where the program keeps sessions, and what it tells of itself and of the day.

import Files
import Glibc
import NewsSession
import ShellEngine
import ShellLanguage

/// The session that the command line asks for.
enum SessionChoice: Equatable {
  /// A new one.
  case new
  /// That of a file, which is made where there is none.
  case file(String)
  /// The last one without a name.
  case last
}

/// The folders of the XDG base directory specification.
enum StateFolder {
  /// The folder of what nsh remembers; nil where there is no home.
  static var path: String? {
    let state = Environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let base = state ?? Environment["HOME"].map({ $0 + "/.local/state" }) else { return nil }
    return base + "/nsh"
  }
}

extension SessionHome {
  /// The home of this process's sessions. Below a sandbox there is no folder for those without a name.
  init(sandbox: String?) {
    let now = WallClock.now
    self.init(
      process: Int(getpid()),
      host: Self.machine ?? "?",
      shelf: sandbox == nil ? StateFolder.path.map { $0 + "/sessions" } : nil,
      name: WallClock.minute(now),
      start: now
    ) { WallClock.text(WallClock.now) }
  }
}

extension SessionHome {
  /// The name of the machine; nil where it has none that can be read.
  private static var machine: String? {
    var name = [UInt8](repeating: 0, count: 256)
    let isNamed = name.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { gethostname($0, characters.count - 1) == 0 } ?? false
      }
    }
    return isNamed ? String(validating: name.prefix { $0 != 0 }, as: UTF8.self) : nil
  }
}

/// The day and the hour, in Greenwich.
enum WallClock {
  /// Seconds since 1970.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec
  }

  /// A time in ISO 8601: `2026-03-01T14:05:09Z`.
  static func text(_ seconds: Int) -> String {
    var (time, parts) = (time_t(seconds), tm())
    gmtime_r(&time, &parts)
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(two).joined(separator: ":")
    return "\(day(parts))T\(clock)Z"
  }

  /// A time as the user's clock shows it, fit for the name of a file: `2026-03-01-1405`.
  static func minute(_ seconds: Int) -> String {
    var (time, parts) = (time_t(seconds), tm())
    localtime_r(&time, &parts)
    return "\(day(parts))-\(two(parts.tm_hour))\(two(parts.tm_min))"
  }

  private static func day(_ parts: tm) -> String {
    "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Shell {
  /// Opens the session that is asked for. Throws where it cannot be opened, or where there is none.
  func open(_ choice: SessionChoice) throws(CommandError) {
    switch choice {
    case .new: return
    case .file(let path): try open(path)
    case .last:
      guard let last = session.home?.latest else {
        throw CommandError("there is no session to go on with", help: "'nsh' begins one")
      }
      try open(last.path)
    }
  }
}
