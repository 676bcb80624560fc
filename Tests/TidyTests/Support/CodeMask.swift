// Swift code without what only looks like code: the words of strings, and of comments where asked.

/// Blanks strings and comments in Swift code. Lines stay where they are.
struct CodeMask {
  private enum Context {
    /// Code, with the parentheses that are open; a string's interpolation ends with its last one.
    case code(open: Int)
    case string(hashes: Int, isMultiline: Bool)
  }

  private let bytes: [UInt8]
  private var at = 0
  private var contexts: [Context] = [.code(open: 0)]
  private var withoutComments: [UInt8] = []
  private var withComments: [UInt8] = []

  /// Masks `text`; complexity O(bytes).
  init(_ text: String) {
    bytes = Array(text.utf8)
    withoutComments.reserveCapacity(bytes.count)
    withComments.reserveCapacity(bytes.count)
    while at < bytes.count { step() }
  }

  /// The text with spaces for the words of strings and comments.
  var code: String { String(decoding: withoutComments, as: UTF8.self) }

  /// The text with spaces for the words of strings only.
  var remarks: String { String(decoding: withComments, as: UTF8.self) }

  private mutating func step() {
    switch contexts.last ?? .code(open: 0) {
    case .code(let open): stepInCode(open: open)
    case .string(let hashes, let isMultiline): stepInString(hashes, isMultiline)
    }
  }

  private mutating func stepInCode(open: Int) {
    switch bytes[at] {
    case 0x2F where starts(with: "//"): return skipLineComment()
    case 0x2F where starts(with: "/*"): return skipBlockComment()
    case 0x22, 0x23:
      if openString() { return }
    case 0x28: contexts[contexts.count - 1] = .code(open: open + 1)
    case 0x29:
      contexts[contexts.count - 1] = .code(open: open - 1)
      if open == 1, contexts.count > 1 { contexts.removeLast() }
    default: break
    }
    keep(1)
  }

  private mutating func openString() -> Bool {
    let hashes = bytes[at...].prefix { $0 == 0x23 }.count
    guard at + hashes < bytes.count, bytes[at + hashes] == 0x22 else { return false }
    let isMultiline = starts(with: "\"\"\"", from: at + hashes)
    keep(hashes + (isMultiline ? 3 : 1))
    contexts.append(.string(hashes: hashes, isMultiline: isMultiline))
    return true
  }

  private mutating func stepInString(_ hashes: Int, _ isMultiline: Bool) {
    if bytes[at] != 0x22, bytes[at] != 0x5C, bytes[at] != 0x0A { return blank() }
    let fence = String(repeating: "#", count: hashes)
    let end = (isMultiline ? "\"\"\"" : "\"") + fence
    if starts(with: end) {
      keep(end.utf8.count)
      contexts.removeLast()
    } else if starts(with: "\\\(fence)(") {
      blank(hashes + 1)
      contexts.append(.code(open: 0))
    } else if starts(with: "\\\(fence)") {
      blank(hashes + 2)
    } else if bytes[at] == 0x0A, !isMultiline {
      contexts.removeLast()
    } else {
      blank()
    }
  }

  private mutating func skipLineComment() {
    while at < bytes.count, bytes[at] != 0x0A { comment() }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        comment()
      } else if starts(with: "*/") {
        depth -= 1
        comment()
      }
      comment()
    } while depth > 0 && at < bytes.count
  }

  private mutating func keep(_ count: Int) {
    for _ in 0..<count where at < bytes.count { write(bytes[at], bytes[at]) }
  }

  private mutating func comment() {
    if at < bytes.count { write(bytes[at] == 0x0A ? 0x0A : 0x20, bytes[at]) }
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where at < bytes.count {
      let byte: UInt8 = bytes[at] == 0x0A ? 0x0A : 0x20
      write(byte, byte)
    }
  }

  private mutating func write(_ code: UInt8, _ remark: UInt8) {
    withoutComments.append(code)
    withComments.append(remark)
    at += 1
  }

  private func starts(with text: String, from start: Int? = nil) -> Bool {
    let start = start ?? at
    return start <= bytes.count && bytes[start...].starts(with: text.utf8)
  }
}
