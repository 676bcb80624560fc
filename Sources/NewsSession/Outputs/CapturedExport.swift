// What a replay would have written, held in memory only as far as it is not what was recorded.

/// An export of findings that a replay made.
package struct CapturedExport {
  /// Where it would have been written.
  package let path: String
  private let recorded: [UInt8]
  /// How many bytes are as they were recorded.
  private var same = 0
  /// All bytes, from the first on that differs from the record.
  private var own: [UInt8]?

  /// An export to `path` in a replay of what made `recorded`.
  package init(path: String, recorded: [UInt8]) {
    (self.path, self.recorded) = (path, recorded)
  }

  /// Goes on with the next bytes.
  package mutating func add(_ bytes: [UInt8]) {
    if own != nil {
      own? += bytes
    } else if recorded[same...].starts(with: bytes) {
      same += bytes.count
    } else {
      own = recorded[..<same] + bytes
    }
  }

  /// Whether it is what was recorded, byte for byte.
  package var isIdentical: Bool { own == nil && same == recorded.count }

  /// Its bytes.
  package var bytes: [UInt8] { own ?? Array(recorded[..<same]) }
}
