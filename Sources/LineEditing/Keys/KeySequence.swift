// What terminals send for the keys that have no character, without the ESC at its start. The names
// are those of ECMA-48 (CSI `[`, SS3 `O`) with xterm's modifiers (`1;5` is Ctrl).

/// The sequences that are read as one key.
enum KeySequence {
  /// The start and the end of a paste in bracketed mode.
  static let pasteStart = "[200~"
  static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// The key of a sequence, or nil for one that is left to libedit and the user's bindings.
  static func key(_ sequence: String) -> PrivateKey? { keys[sequence] }

  private static let keys: [String: PrivateKey] = {
    var keys: [String: PrivateKey] = [
      "[1~": .lineStart, "[7~": .lineStart, "[4~": .lineEnd, "[8~": .lineEnd, "[3~": .delete,
      "[2~": .ignored, "[5~": .ignored, "[6~": .pageDown, "[Z": .backTab, pasteStart: .paste,
      "[201~": .ignored, "[5C": .wordRight, "[5D": .wordLeft, "Oc": .wordRight, "Od": .wordLeft,
      "\r": .newline, "\n": .newline,
    ]
    let cursorKeys: [(final: String, plain: PrivateKey, modified: PrivateKey)] = [
      ("A", .up, .up), ("B", .down, .down), ("C", .right, .wordRight), ("D", .left, .wordLeft),
      ("H", .lineStart, .lineStart), ("F", .lineEnd, .lineEnd),
    ]
    for key in cursorKeys {
      keys["[" + key.final] = key.plain
      keys["O" + key.final] = key.plain
      keys["[1;2" + key.final] = key.plain
      for modifier in 3...8 { keys["[1;\(modifier)" + key.final] = key.modified }
    }
    for modifier in 2...8 { keys["[3;\(modifier)~"] = .delete }
    return keys
  }()

  /// Whether `bytes` are a whole sequence, so that nothing more is to be read.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return false }
    switch first {
    case UInt8(ascii: "["): return bytes.count > 1 && (0x40...0x7E).contains(bytes[bytes.count - 1])
    case UInt8(ascii: "O"): return bytes.count > 1
    default: return true
    }
  }
}
