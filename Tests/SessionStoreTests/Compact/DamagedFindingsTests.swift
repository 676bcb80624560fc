import NewsModel
import SessionStore
import Testing

/// Bytes that are no findings, or not those of the article. A session file may come from anywhere.
@Suite struct DamagedFindingsTests {
  private static let findings = Findings.of(
    """
    Orvenia may reopen the port

    Ilsa Varn said on 18 March 2025 that 40 ships would not leave “before the talks end”.
    The minister denied it. Officials believe the harbour is shut.
    """
  )

  @Test("Every prefix is refused")
  func prefixes() throws {
    let bytes = try CompactFindings.bytes(of: Self.findings)
    for count in 0..<bytes.count {
      #expect(throws: CompactFormError.self) {
        try CompactFindings.findings(in: Array(bytes[..<count]), of: Self.findings.article)
      }
    }
  }

  @Test("Every changed bit is noticed")
  func flips() throws {
    let bytes = try CompactFindings.bytes(of: Self.findings)
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        #expect(throws: CompactFormError.self) {
          try CompactFindings.findings(in: changed, of: Self.findings.article)
        }
      }
    }
  }

  @Test("Bytes and findings say what they are not")
  func otherForms() throws {
    var bytes = try CompactFindings.bytes(of: Self.findings)
    let other = Article(ArticleText(Self.findings.article.text.string + "."))
    #expect(throws: CompactFormError.damaged) {
      try CompactFindings.findings(in: bytes, of: other)
    }
    bytes[1] = 200
    #expect(throws: CompactFormError.laterForm(200)) {
      try CompactFindings.findings(in: bytes, of: Self.findings.article)
    }
    bytes[0] = 0
    #expect(throws: CompactFormError.notFindings) {
      try CompactFindings.findings(in: bytes, of: Self.findings.article)
    }
  }

  /// Whoever makes such a file can make its sum as well.
  @Test("Whatever the bytes are, reading ends and points at nothing that is not there")
  func anyBytes() throws {
    let findings = Self.findings
    let body = Array(try CompactFindings.bytes(of: findings).dropFirst(6))
    var (read, refused) = (0, 0)
    func look(_ bytes: [UInt8]) {
      do {
        let found = try CompactFindings.findings(inBody: bytes[...], of: findings.article)
        #expect(Places(found).areInside)
        read += 1
      } catch { refused += 1 }
    }
    for place in body.indices {
      for change: UInt8 in [0x01, 0x10, 0x80, 0xFF] {
        var changed = body
        changed[place] ^= change
        look(changed)
      }
      look(Array(body[..<place]))
      look(Array(body[place...]))
      look(Array(body[..<place]) + [UInt8](repeating: 0xFF, count: 64))
    }
    var mixed = Mixer()
    for count in 0..<2000 { look((0..<(count % 100)).map { _ in mixed.next() }) }
    #expect(refused > 5 * read)
  }

  @Test("A few bytes cannot ask for much memory")
  func counts() {
    // Bits that are all alike soon cost next to nothing, so that few bytes may say large numbers.
    for byte: UInt8 in [0x00, 0x7F, 0xFF] {
      let bytes = [UInt8](repeating: byte, count: 4000)
      let article = Article(ArticleText(String(repeating: "a b ", count: 50)))
      #expect(throws: CompactFormError.self) {
        try CompactFindings.findings(inBody: bytes[...], of: article)
      }
    }
  }
}

/// Bytes that look like chance and are always the same (xorshift).
private struct Mixer {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func next() -> UInt8 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return UInt8(truncatingIfNeeded: state >> 24)
  }
}
