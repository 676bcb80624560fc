// Finding names in lines of code. Byte loops: the rules read every line of the program.

import Glibc

/// A name in a line of code.
struct Name: Hashable {
  /// The name.
  let text: String
  /// Whether it is called as a free function or an initializer.
  let isCall: Bool
}

extension Substring {
  /// The line without white space at its ends.
  var trimmed: Substring {
    var rest = utf8[...]
    while let byte = rest.first, byte == 0x20 || byte == 0x09 { rest = rest.dropFirst() }
    while rest.last == 0x20 { rest = rest.dropLast() }
    return Substring(rest)
  }

  /// The words between spaces.
  var words: [Substring] { utf8.split(separator: 0x20).map { Substring($0) } }

  /// Whether the bytes of `text` stand in the line.
  func has(_ text: String) -> Bool { !places(of: text).isEmpty }

  /// What follows each place of `text`.
  func rests(after text: String) -> [Substring] {
    places(of: text).map { Substring(utf8.dropFirst($0 + text.utf8.count)) }
  }

  /// The names in the line, in order.
  var names: [Name] {
    let bytes = Array(utf8)
    var names: [Name] = []
    var start = 0
    for at in 0...bytes.count {
      if at < bytes.count, bytes[at].isInName { continue }
      if start < at {
        let isCall = at < bytes.count && bytes[at] == 0x28
        let isMember = start > 0 && bytes[start - 1] == 0x2E
        let isDeclaration = names.last?.text == "func"
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        names.append(Name(text: text, isCall: isCall && !isMember && !isDeclaration))
      }
      start = at + 1
    }
    return names
  }

  /// The first name of these.
  func name(of names: Set<String>) -> String? {
    self.names.first { names.contains($0.text) }?.text
  }

  /// The first of these functions that is called.
  func call(of names: Set<String>) -> String? {
    self.names.first { $0.isCall && names.contains($0.text) }?.text
  }

  private func places(of text: String) -> [Int] {
    var line = self
    let length = text.utf8.count
    guard let first = text.utf8.first else { return [] }
    return line.withUTF8 { line in
      guard let base = line.baseAddress else { return [] }
      var places: [Int] = []
      var at = 0
      while at + length <= line.count,
        let hit = memchr(base + at, Int32(first), line.count - length - at + 1)
      {
        at = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
        if memcmp(base + at, text, length) == 0 { places.append(at) }
        at += 1
      }
      return places
    }
  }
}

extension UInt8 {
  /// Whether the byte can stand in a name.
  var isInName: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    default: false
    }
  }
}
