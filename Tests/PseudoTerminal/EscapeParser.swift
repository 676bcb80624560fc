// Tells text from escape sequences in what a program writes to a terminal.

/// A piece of a terminal's input.
enum TerminalInput: Equatable {
  /// A character.
  case scalar(Unicode.Scalar)
  /// A control character.
  case control(UInt8)
  /// ESC and one character.
  case escape(UInt8)
  /// A CSI sequence: its parameters (with a private mark such as `?` left out) and its last letter.
  case sequence([Int], final: UInt8)
}

/// Takes bytes and gives pieces; a piece may be spread over calls.
struct EscapeParser {
  private enum State { case text, escape, sequence, string }
  private var state = State.text
  private var parameters: [UInt8] = []
  private var utf8: [UInt8] = []

  /// Takes the next byte; returns the piece that it ends, if it ends one.
  mutating func add(_ byte: UInt8) -> TerminalInput? {
    switch state {
    case .text: return text(byte)
    case .escape:
      state = byte == UInt8(ascii: "[") ? .sequence : byte == UInt8(ascii: "]") ? .string : .text
      parameters = []
      if state == .text { return .escape(byte) }
    case .sequence:
      guard (0x40...0x7E).contains(byte) else {
        parameters.append(byte)
        return nil
      }
      state = .text
      return .sequence(numbers, final: byte)
    case .string: if byte == 0x07 { state = .text }
    }
    return nil
  }

  private mutating func text(_ byte: UInt8) -> TerminalInput? {
    if byte == 0x1B {
      state = .escape
      return nil
    }
    if byte < 0x20 { return .control(byte) }
    utf8.append(byte)
    guard let text = String(validating: utf8, as: UTF8.self) else {
      if utf8.count >= 4 { utf8 = [] }
      return nil
    }
    utf8 = []
    return text.unicodeScalars.first.map { .scalar($0) }
  }

  private var numbers: [Int] {
    let digits = parameters.filter { !(0x3C...0x3F).contains($0) }
    return digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  }
}

/// What a program wrote, without escape sequences and the control characters that move the cursor.
struct PlainText {
  private(set) var bytes: [UInt8] = []
  private var parser = EscapeParser()

  /// Adds output.
  mutating func add(_ output: some Sequence<UInt8>) {
    for byte in output {
      switch parser.add(byte) {
      case .scalar(let scalar): bytes += Array(String(scalar).utf8)
      case .control(let control) where control == 0x0A || control == 0x09: bytes.append(control)
      default: break
      }
    }
  }
}
