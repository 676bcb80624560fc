// Parts of words that are tokens of their own, and addresses.

extension ByteReader {
  /// Whether the bytes at `offset` are `text` in any case; `text` is ASCII in lower case.
  func starts(with text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { expected in
      for (index, byte) in expected.enumerated() where self[offset + index] | 0x20 != byte | 0x20 {
        return false
      }
      return true
    }
  }

  /// The offset of the last apostrophe in a word, or nil.
  func lastApostrophe(_ start: Int, _ end: Int) -> Int? {
    var offset = end - 1
    while offset > start {
      if self[offset] & 0xC0 != 0x80, character(at: offset).kind == .apostrophe { return offset }
      offset -= 1
    }
    return nil
  }

  /// Where the clitic of a word starts: `'s`, `'re` or, a letter before the apostrophe, `n't`.
  func cliticStart(_ start: Int, _ end: Int, apostrophe: Int) -> Int? {
    let tail = apostrophe + character(at: apostrophe).width
    if isClitic(tail, end) { return apostrophe }
    let isNegation = end - tail == 1 && self[tail] | 0x20 == 0x74
    guard isNegation, apostrophe - start > 1, self[apostrophe - 1] | 0x20 == 0x6E else {
      return nil
    }
    return apostrophe - 1
  }

  /// The end of the clitic whose letters start at `tail`, if no further letter follows.
  func looseCliticEnd(_ tail: Int) -> Int? {
    var end = tail
    while end - tail < 3, self[end].isASCIILetter { end += 1 }
    guard isClitic(tail, end), character(at: end).kind != .letter else { return nil }
    return end
  }

  private func isClitic(_ tail: Int, _ end: Int) -> Bool {
    switch end - tail {
    case 1: [0x73, 0x6D, 0x64].contains(self[tail] | 0x20)
    case 2:
      starts(with: "re", at: tail) || starts(with: "ve", at: tail) || starts(with: "ll", at: tail)
    default: false
    }
  }

  /// Where a word written as one falls into two: `can|not`, `gon|na`.
  func fusionCut(_ start: Int, _ end: Int) -> Int? {
    switch (end - start, self[start] | 0x20) {
    case (6, 0x63): starts(with: "cannot", at: start) ? start + 3 : nil
    case (5, 0x67):
      starts(with: "gonna", at: start) || starts(with: "gotta", at: start) ? start + 3 : nil
    case (5, 0x77): starts(with: "wanna", at: start) ? start + 3 : nil
    default: nil
    }
  }

  /// The end of the address that starts at `start`, without the punctuation of the sentence after it.
  func addressEnd(_ start: Int) -> Int {
    var end = start
    while end < count, case let next = character(at: end), next.kind != .space,
      next.kind != .lineBreak,
      ![0x22, 0x3C, 0x3E].contains(self[end])
    {
      end += next.width
    }
    while end > start + 1,
      [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x27].contains(self[end - 1])
    {
      end -= 1
    }
    return end
  }

  /// The end of a domain's name if what follows a stop is the rest of one: `com`, `co.uk`.
  func domainEnd(_ start: Int) -> Int? {
    // No domain is longer than this (RFC 1035 gives a label 63 bytes); the bound keeps time linear.
    let limit = start + 64
    var (end, label) = (start, start)
    while end < limit,
      (0x61...0x7A).contains(self[end]) || self[end].isASCIIDigit || self[end] == 0x2D
        || (self[end] == 0x2E && (0x61...0x7A).contains(self[end + 1]))
    {
      if self[end] == 0x2E { label = end + 1 }
      end += 1
    }
    guard end - label >= 2, end - label <= 4, !self[end].isASCIILetter else { return nil }
    let last = String(decoding: (label..<end).map { self[$0] }, as: UTF8.self)
    return Self.topLevelDomains.contains(last) ? end : nil
  }

  private static let topLevelDomains = words(
    "com org net gov edu mil int info biz tv io uk us eu de fr ru ua cn au ca nl html htm php pdf"
  )
}
