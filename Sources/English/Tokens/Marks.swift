// Marks: which of them belong together.

extension ByteReader {
  /// The end of the mark that starts at `start`, or of a run of marks that mean one thing: `...`, `--`,
  /// `?!`, `>>`, `:-)`, `[...]`.
  func markEnd(_ start: Int, _ character: ReadCharacter) -> Int {
    let byte = self[start]
    if let end = smileyEnd(start) { return end }
    var end = start + character.width
    switch byte {
    case 0x2E, 0x21, 0x3F:
      while [0x2E, 0x21, 0x3F].contains(self[end]) { end += 1 }
    case 0x2D, 0x2A, 0x3D, 0x7E, 0x2B, 0x3C, 0x3E, 0x5F:
      while self[end] == byte { end += 1 }
    case 0x5B:  // [...]
      if starts(with: "...]", at: end) { end += 4 }
    case 0xE2 where character.width == 3:
      // A run of ellipses or of dashes.
      while self[end] == byte, self[end + 1] == self[start + 1], self[end + 2] == self[start + 2],
        self[start + 1] == 0x80, [0x93, 0x94, 0xA6].contains(self[start + 2])
      {
        end += 3
      }
    default: break
    }
    return end
  }

  /// The end of a face made of marks (`:-)`, `;)`, `=(`), or nil.
  private func smileyEnd(_ start: Int) -> Int? {
    guard [0x3A, 0x3B, 0x3D].contains(self[start]) else { return nil }
    let mouth = self[start + 1] == 0x2D ? start + 2 : start + 1
    switch self[mouth] {
    case 0x28, 0x29: return mouth + 1
    case 0x44, 0x50, 0x70:  // :D :P :p
      let isAlone = isGap(before: start) && character(at: mouth + 1).kind != .letter
      return isAlone ? mouth + 1 : nil
    default: return nil
    }
  }

  /// The end of a number that begins with the mark at `start`: `.348`, `+44`.
  func signedNumberEnd(_ start: Int) -> Int? {
    guard self[start] == 0x2E || self[start] == 0x2B, self[start + 1].isASCIIDigit,
      isGap(before: start) || self[start - 1] == 0x24 || self[start - 1] == 0x28
    else { return nil }
    var end = start + 1
    while self[end].isASCIIDigit
      || ([0x2E, 0x2C, 0x2D].contains(self[end]) && self[end + 1].isASCIIDigit)
    {
      end += 1
    }
    return self[end].isASCIILetter ? nil : end
  }

  /// Whether white space or the text's start stands before `offset`.
  func isGap(before offset: Int) -> Bool {
    let kind = kind(before: offset)
    return kind == .space || kind == .lineBreak
  }
}
