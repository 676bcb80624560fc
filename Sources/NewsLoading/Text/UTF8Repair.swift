// Makes valid UTF-8 of any bytes. The hot loop of loading: one pass, eight ASCII bytes at a time.

/// Bytes made valid UTF-8, and what was wrong with them.
struct RepairedUTF8 {
  /// Valid UTF-8.
  let bytes: [UInt8]
  /// The number of places that were replaced by U+FFFD.
  let replacements: Int
  /// The offset of the first of them in the original bytes.
  let firstReplacement: Int?

  /// Replaces every maximal subpart of an ill-formed sequence by U+FFFD (The Unicode Standard,
  /// section 3.9, "U+FFFD Substitution of Maximal Subparts"). Complexity O(bytes).
  init(_ input: [UInt8]) {
    var scan = UTF8Scan(input)
    guard let first = scan.nextFault(from: 0) else {
      (bytes, replacements, firstReplacement) = (input, 0, nil)
      return
    }
    var output: [UInt8] = []
    output.reserveCapacity(input.count + 64)
    var count = 0
    var copied = 0
    var fault: UTF8Scan.Fault? = first
    while let next = fault {
      output += input[copied..<next.start]
      output += [0xEF, 0xBF, 0xBD]
      count += 1
      copied = next.end
      fault = scan.nextFault(from: copied)
    }
    output += input[copied...]
    (bytes, replacements, firstReplacement) = (output, count, first.start)
  }
}

/// Finds ill-formed sequences.
private struct UTF8Scan {
  struct Fault {
    let start: Int
    let end: Int
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first ill-formed sequence at or after `start`, which must be on a boundary.
  mutating func nextFault(from start: Int) -> Fault? {
    bytes.withUnsafeBufferPointer { buffer in
      var at = start
      while at < buffer.count {
        at = Self.skipASCII(buffer, at)
        guard at < buffer.count else { return nil }
        let (length, isValid) = Self.sequence(buffer, at)
        if !isValid { return Fault(start: at, end: at + length) }
        at += length
      }
      return nil
    }
  }

  private static func skipASCII(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    let raw = UnsafeRawBufferPointer(buffer)
    while at + 8 <= buffer.count,
      raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      at += 8
    }
    while at < buffer.count, buffer[at] < 0x80 { at += 1 }
    return at
  }

  /// The length of the sequence or of the maximal subpart at `at`, and whether it is well-formed.
  /// The ranges of the second byte are those of table 3-7 of The Unicode Standard.
  private static func sequence(
    _ buffer: UnsafeBufferPointer<UInt8>,
    _ at: Int
  ) -> (length: Int, isValid: Bool) {
    let lead = buffer[at]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE, 0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (1, 0...0)
      }
    if length == 1 { return (1, false) }
    guard at + 1 < buffer.count, second.contains(buffer[at + 1]) else { return (1, false) }
    for i in 2..<max(2, length) {
      guard at + i < buffer.count, (0x80...0xBF).contains(buffer[at + i]) else { return (i, false) }
    }
    return (length, true)
  }
}
