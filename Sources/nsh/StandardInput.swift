// Standard input, whole, but for what is endless.

import Glibc

enum StandardInput {
  /// The next line, without blanks at its ends; nil where input ends before it does, or after a signal for which
  /// `isInterrupted` holds.
  static func readLine(isInterrupted: () -> Bool) -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    // One by one: what is behind the line is for the prompt.
    while true {
      let count = Glibc.read(STDIN_FILENO, &byte, 1)
      if count == 0 || (count < 0 && errno != EINTR) || isInterrupted() { return nil }
      if count == 1, byte == 0x0A { break }
      if count == 1 { bytes.append(byte) }
    }
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let line = bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return String(decoding: line, as: UTF8.self)
  }

  /// All bytes up to the end of standard input, up to the first that are more than `limit`, or up to
  /// a signal after which `isInterrupted` holds.
  static func read(limit: Int, isInterrupted: () -> Bool = { false }) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] }
      let isEnd = count == 0 || (count < 0 && errno != EINTR)
      if isEnd || bytes.count > limit || isInterrupted() { return bytes }
    }
  }
}
