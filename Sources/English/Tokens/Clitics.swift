// Parts of words that are tokens of their own.

/// Where a word falls into two.
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
    if isClitic(tail, end) { return isDecade(start, apostrophe) ? nil : apostrophe }
    let isNegation = end - tail == 1 && self[tail] | 0x20 == 0x74
    guard isNegation, apostrophe - start > 1, self[apostrophe - 1] | 0x20 == 0x6E else {
      return nil
    }
    return apostrophe - 1
  }

  /// Whether these are the digits of `1960's` or `60's`, which are one token.
  private func isDecade(_ start: Int, _ end: Int) -> Bool {
    (end - start == 4 || end - start == 2) && self[end - 1] == 0x30
      && (start..<end).allSatisfy { self[$0].isASCIIDigit }
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

  /// Where a word written as one falls into two: `can|not`, `gon|na`, `do|nt`.
  func fusionCut(_ start: Int, _ end: Int) -> Int? {
    guard end - start <= 8, self[start] < 0x80 else { return nil }
    switch self[end - 1] | 0x20 {
    case 0x61 where Self.verbsWithTo.contains(self, start, end): return start + 3
    case 0x74 where starts(with: "cannot", at: start) && end - start == 6: return start + 3
    case 0x74 where Self.negations.contains(self, start, end): return end - 2
    case 0x6D, 0x65, 0x73, 0x6C: return pronounCut(start, end)
    default: return nil
    }
  }

  /// Where a pronoun with its verb falls into two: `i|m`, `that|s`.
  private func pronounCut(_ start: Int, _ end: Int) -> Int? {
    if Self.oneLetterVerbs.contains(self, start, end) { return end - 1 }
    return Self.twoLetterVerbs.contains(self, start, end) ? end - 2 : nil
  }

  /// The end of a word that begins with an apostrophe at `start`: `'60s`, `'em`.
  func clippedEnd(_ start: Int, width: Int) -> Int? {
    var end = start + width
    while end - start < 12, self[end].isASCIILetter || self[end].isASCIIDigit { end += 1 }
    let letters = start + width
    guard character(at: end).kind != .letter else { return nil }
    if self[letters].isASCIIDigit && self[letters + 1].isASCIIDigit {
      let isPlain = end - letters == 2
      return isPlain || (end - letters == 3 && self[end - 1] | 0x20 == 0x73) ? end : nil
    }
    return Self.clipped.contains(self, letters, end) ? end : nil
  }

  /// Where the unit starts in a number of ASCII bytes with letters after it: `7:30|pm`, `4.5|bn`.
  func unitCut(_ start: Int, _ end: Int) -> Int? {
    guard self[start].isASCIIDigit, self[end - 1].isASCIILetter else { return nil }
    var cut = end - 1
    while end - cut < 9, self[cut - 1].isASCIILetter { cut -= 1 }
    guard self[cut - 1].isASCIIDigit, (start..<cut).allSatisfy({ self[$0] < 0x3B }) else {
      return nil
    }
    return Self.units.contains(self, cut, end) ? cut : nil
  }

  private static let verbsWithTo = ShortWords("gonna gotta wanna lotta outta")
  private static let negations = ShortWords(
    """
    dont wont cant didnt doesnt couldnt wouldnt isnt arent wasnt werent havent hasnt hadnt aint arnt
    mustnt neednt shouldnt
    """
  )
  private static let oneLetterVerbs = ShortWords("im thats theres whats hes shes elses")
  private static let twoLetterVerbs = ShortWords(
    "ive youre theyre youve weve theyve youll theyll itll"
  )
  private static let clipped = ShortWords("em cause cuz til till bout round n tis twas nt")
  private static let units = ShortWords(
    """
    am pm m k b x bn mn tn mm cm km kg mg lb lbs ft oz hz khz mhz ghz kb mb gb tb kw mw gw kwh mph kph
    hr hrs min mins sec secs yr yrs hh sq watt watts percent minutes minute hours hour days day weeks
    months years year miles people persons
    """
  )
}
