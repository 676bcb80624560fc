// Findings as bytes. They hold what is known of an article beside its text and what its source says
// of it, in little more than half of the room that the text takes.

import NewsModel

/// The compact form of an article's findings: `F`, the number of the form, a sum over the rest, and
/// the rest.
package enum CompactFindings {
  /// The form that is written. Any change of what the coders do, or of a list that they count in,
  /// is a new form.
  package static let form = 1
  private static let mark: UInt8 = 0x46
  private static let headerLength = 6

  /// The findings as bytes; the same bytes for the same findings. Throws where they are none that
  /// an analysis gives. Complexity O(tokens).
  package static func bytes(
    of findings: ArticleFindings
  ) throws(CompactFormError) -> [UInt8] {
    let text = findings.article.text.bytes
    let body = try body(of: findings, after: Primer.coder)
    let sum = Self.sum(text, body[...])
    return [mark, UInt8(form)] + sum + body
  }

  /// The findings of an article that `bytes` hold. Throws where they hold none, or those of another
  /// text; other bytes than those that were written are seen as such, but for one in four thousand
  /// million.
  package static func findings(
    in bytes: [UInt8],
    of article: Article
  ) throws(CompactFormError) -> ArticleFindings {
    guard bytes.count >= headerLength, bytes[0] == mark else { throw .notFindings }
    guard bytes[1] == form else { throw .laterForm(Int(bytes[1])) }
    let body = bytes[headerLength...]
    guard sum(article.text.bytes, body).elementsEqual(bytes[2..<headerLength]) else {
      throw .damaged
    }
    return try findings(inBody: body, of: article)
  }

  /// The same without a look at the sum: whatever the bytes are, this ends, and what it gives
  /// points at nothing that is not there.
  package static func findings(
    inBody body: ArraySlice<UInt8>,
    of article: Article
  ) throws(CompactFormError) -> ArticleFindings {
    try read(body, of: article, after: Primer.coder).findings
  }

  /// What is written of findings after what was learned from others.
  static func body(
    of findings: ArticleFindings,
    after primer: FindingsCoder?
  ) throws(CompactFormError) -> [UInt8] {
    var coder = FindingsCoder(writingFor: findings.article.text.bytes, after: primer)
    _ = try code(findings, of: findings.article, with: &coder)
    return coder.finished()
  }

  /// The findings in what was written, and the coder that has learned from them.
  static func read(
    _ body: ArraySlice<UInt8>,
    of article: Article,
    after primer: FindingsCoder?
  ) throws(CompactFormError) -> (findings: ArticleFindings, coder: FindingsCoder) {
    var coder = FindingsCoder(reading: body, for: article.text.bytes, after: primer)
    let findings = try code(nil, of: article, with: &coder)
    try coder.finishReading()
    return (findings, coder)
  }

  private static func code(
    _ known: ArticleFindings?,
    of article: Article,
    with coder: inout FindingsCoder
  ) throws(CompactFormError) -> ArticleFindings {
    let annotated = try coder.annotated(known?.annotated, of: article)
    let actors = try coder.actors(known?.actors)
    let claims = try coder.claims(
      known?.claims,
      actors: actors.count,
      annotated.commitments
    )
    return ArticleFindings(annotated: annotated, actors: actors, claims: claims)
  }

  /// A sum over a text and what was written (FNV-1a), in four bytes.
  private static func sum(_ text: [UInt8], _ body: ArraySlice<UInt8>) -> [UInt8] {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in body { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    sum ^= sum >> 32
    return (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt64($0 * 8)) }
  }
}
