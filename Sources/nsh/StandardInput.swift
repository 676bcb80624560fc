// Standard input, whole.

import Glibc

enum StandardInput {
  /// All bytes up to the end of standard input, or up to a signal after which `isInterrupted` holds.
  static func read(isInterrupted: () -> Bool = { false }) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] }
      if count == 0 || (count < 0 && errno != EINTR) || isInterrupted() { return bytes }
    }
  }
}
