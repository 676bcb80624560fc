// What is known of a terminal, or of the file or pipe in its place.

import Glibc

/// Standard output or standard error.
struct Terminal {
  let descriptor: Int32

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The cells in a line; nil where it is no terminal. `COLUMNS` overrides what the terminal says.
  var width: Int? {
    guard isTerminal else { return nil }
    if let columns = Environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Rows and columns; nil where it is no terminal. `LINES` overrides what the terminal says.
  var size: (rows: Int, columns: Int)? {
    guard let width else { return nil }
    if let lines = Environment["LINES"].flatMap({ Int($0) }), lines > 0 { return (lines, width) }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else {
      return (24, width)
    }
    return (Int(size.ws_row), width)
  }

  /// Whether the cursor can be moved on it.
  var isScreen: Bool { isTerminal && Environment["TERM"] != "dumb" }

  /// Whether colours are shown: as asked, or on a terminal that has them (no-color.org) unless a screen
  /// reader reads it, which `ACCESSIBLE` tells.
  func isColored(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && Environment["TERM"] != "dumb"
        && ["NO_COLOR", "ACCESSIBLE"].allSatisfy { (Environment[$0] ?? "").isEmpty }
    }
  }

  /// Writes all of `text`; returns the system's error number where that fails.
  func write(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { buffer in
      var start = 0
      while start < buffer.count {
        let count = Glibc.write(
          descriptor,
          buffer.baseAddress?.advanced(by: start),
          buffer.count - start
        )
        if count < 0, errno != EINTR { return errno }
        start += max(0, count)
      }
      return nil
    }
  }
}

/// The environment.
enum Environment {
  /// The value of a variable; nil where it is not set.
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// All variables, each as `NAME=VALUE`.
  static var all: [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      variables.append(String(cString: variable))
      next += 1
    }
    return variables
  }
}
