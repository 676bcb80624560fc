// What every article's findings begin with: what was learned from those of some invented articles.
// Without it a fifth more is written, since each article would have to show anew how English is.

import CPrimer
import NewsModel

/// The invented articles, and what was learned from their findings.
package enum Primer {
  /// The text of the articles, one after the other. It is part of the form.
  package static let article = Article(
    ArticleText(String(decoding: bytes(cprimer_text), as: UTF8.self)),
    name: "primer"
  )

  /// What was learned from them: the first time it takes some milliseconds.
  static let coder: FindingsCoder? = {
    var coder = try? CompactFindings.read(recorded[...], of: article, after: nil).coder
    coder?.soften()
    return coder
  }()

  /// The findings that are compiled in.
  package static var recorded: [UInt8] { bytes(cprimer_findings) }

  /// Findings of the articles as they are compiled in. To write others is a new form.
  package static func bytes(of findings: ArticleFindings) throws(CompactFormError) -> [UInt8] {
    try CompactFindings.body(of: findings, after: nil)
  }

  /// The findings that are compiled in, as such.
  package static func findings() throws(CompactFormError) -> ArticleFindings {
    try CompactFindings.read(recorded[...], of: article, after: nil).findings
  }

  private static func bytes(
    _ resource: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>
  ) -> [UInt8] {
    var length = 0
    let start = resource(&length)
    return [UInt8](UnsafeBufferPointer(start: start, count: length))
  }
}
