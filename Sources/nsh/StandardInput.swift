// Standard input, whole, but for what is endless.

import Glibc
import LineEditing

enum StandardInput {
  /// The next line, without blanks at its ends; nil where input ends before it does, or the user
  /// interrupts.
  static func readLine(until interrupts: InterruptFlag) -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    // One by one: what is behind the line is for the prompt.
    while interrupts.waitForInput(STDIN_FILENO) {
      let count = Glibc.read(STDIN_FILENO, &byte, 1)
      if count == 0 || (count < 0 && errno != EINTR) { return nil }
      if count == 1, byte == 0x0A { return trimmed(bytes) }
      if count == 1 { bytes.append(byte) }
    }
    return nil
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let line = bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return String(decoding: line, as: UTF8.self)
  }

  /// All bytes up to the end of standard input, up to the first that are more than `limit`, or until
  /// the user interrupts what listens.
  static func read(limit: Int, until interrupts: InterruptFlag? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while interrupts?.waitForInput(STDIN_FILENO) ?? true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] }
      if count == 0 || (count < 0 && errno != EINTR) || bytes.count > limit { break }
    }
    return bytes
  }
}
