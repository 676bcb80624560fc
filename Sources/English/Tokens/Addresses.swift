// Addresses of the web and of mail, and names of files and of groups, which are one token each.

extension ByteReader {
  /// The end of the address that starts at `start`, without the punctuation of the sentence after it.
  func addressEnd(_ start: Int) -> Int {
    var end = start
    var opens = false
    while end < count, case let next = character(at: end), next.kind != .space,
      next.kind != .lineBreak,
      ![0x22, 0x3C, 0x3E].contains(self[end])
    {
      if self[end] == 0x28 { opens = true }
      end += next.width
    }
    while end > start + 1,
      [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x5D, 0x27].contains(self[end - 1])
        || (self[end - 1] == 0x29 && !opens)
    {
      end -= 1
    }
    return end
  }

  /// The end of a domain's or file's name if what follows a stop is the rest of one: `com`, `co.uk`,
  /// `pdf`.
  func domainEnd(_ start: Int) -> Int? {
    // No domain is longer than this (RFC 1035 gives a label 63 bytes); the bound keeps time linear.
    let limit = start + 64
    var (end, label) = (start, start)
    while end < limit,
      self[end].isASCIILetter || self[end].isASCIIDigit || self[end] == 0x2D
        || (self[end] == 0x2E && self[end + 1].isASCIILetter)
    {
      if self[end] == 0x2E { label = end + 1 }
      end += 1
    }
    guard end - label >= 2, end - label <= 4, !self[end].isASCIILetter else { return nil }
    // `left.Us` lacks a space; `EXAMPLE.COM` and `Example.com` do not.
    let isOneCase = self[label].isASCIICapital == self[label + 1].isASCIICapital
    let isKnown = Self.topLevelDomains.contains(self, label, end)
    return isOneCase && (isKnown || Self.fileTypes.contains(self, label, end)) ? end : nil
  }

  /// The end of a file's type that starts after a stop: the `doc` of `.doc`.
  func fileTypeEnd(_ start: Int) -> Int? {
    var end = start
    while end - start < 5, self[end].isASCIILetter { end += 1 }
    let isType = Self.fileTypes.contains(self, start, end)
    return isType && !self[end].isASCIIDigit && self[end] != 0x5F ? end : nil
  }

  /// Whether an address of mail goes on at `start` in the part before its `@`.
  func isMailbox(_ start: Int) -> Bool {
    // No such part is longer (RFC 5321, 4.5.3.1.1); the bound keeps time linear.
    var end = start
    while end - start < 64,
      self[end].isASCIILetter || self[end].isASCIIDigit
        || [0x2E, 0x2B, 0x2D, 0x5F].contains(self[end])
    {
      end += 1
    }
    return end > start && self[end] == 0x40 && self[end + 1].isASCIILetter
  }

  /// The end of the name of a group of Usenet whose first part ends before the stop at `stop`.
  func groupEnd(_ start: Int, _ stop: Int) -> Int? {
    guard Self.hierarchies.contains(self, start, stop) else { return nil }
    var end = stop
    while (0x61...0x7A).contains(self[end]) || self[end] == 0x2D
      || (self[end] == 0x2E && (0x61...0x7A).contains(self[end + 1]))
    {
      end += 1
    }
    return end
  }

  private static let topLevelDomains = ShortWords(
    "com org net gov edu mil int info biz tv io uk us eu de fr ru ua cn au ca nl nz ie ch"
  )
  private static let fileTypes = ShortWords(
    "html htm php pdf doc docx xls xlsx ppt pptx txt csv zip exe jpg jpeg gif png mp3 mp4 url"
  )
  private static let hierarchies = ShortWords("alt misc comp rec soc sci talk ba humanities")
}
