// An article made ready to be kept. That needs no database, so that it can be done on all cores.

import Files
import NewsAnalysis
import NewsModel

/// An article, its findings as bytes, and the rows that the views show.
package struct KeptArticle: Sendable {
  /// The article.
  let article: Article
  /// Its sections, set-off blocks and metadata as bytes.
  let layout: [UInt8]
  /// Its findings as bytes.
  let findings: [UInt8]
  /// What the analysis depends on, as a digest.
  let input: [UInt8]
  /// The rows of its sections.
  let sections: [StoredSection]
  /// The rows of its mentions, in order of the text.
  let mentions: [StoredMention]
  /// The rows of its claims.
  let claims: [StoredClaim]
  /// The number of code points in its text.
  let characters: Int
  /// The number of words and sentences in it.
  let (words, sentences): (Int, Int)

  /// Makes ready what was found in an article; complexity O(bytes + tokens).
  package init(_ findings: ArticleFindings) throws(CompactFormError) {
    let offsets = CodePointOffsets(findings.article.text)
    let tokens = findings.annotated.tokens
    article = findings.article
    layout = try CompactLayout.bytes(of: article)
    input = AnalysisInput.digest(of: article, layout: layout)
    self.findings = try CompactFindings.bytes(of: findings)
    sections = article.sections.map { section in
      StoredSection(
        span: StoredSpan(section.range, offsets),
        heading: section.heading.map { StoredSpan($0, offsets) },
        level: section.level,
        words: Self.words(in: section.range, tokens)
      )
    }
    mentions = findings.mentionsInOrder.map { actor, mention in
      StoredMention(
        span: StoredSpan(mention.range, offsets),
        actor: actor,
        form: mention.form
      )
    }
    claims = findings.claims.map { StoredClaim($0, offsets) }
    characters = offsets.total
    words = tokens.count(where: \.isWord)
    sentences = findings.annotated.sentences.count
  }

  /// The number of words that start in a range.
  private static func words(in range: TextRange, _ tokens: [Token]) -> Int {
    func index(_ offset: Int) -> Int {
      tokens.lastIndex(atOrBefore: offset - 1, by: \.range.start).map { $0 + 1 } ?? 0
    }
    return tokens[index(range.start)..<max(index(range.start), index(range.end))]
      .count(where: \.isWord)
  }
}

extension Token {
  /// Whether it counts as a word.
  fileprivate var isWord: Bool { tag != .punctuation && tag != .symbol }
}

/// What the analysis of an article depends on.
enum AnalysisInput {
  /// Half a SHA-256 of the text, its layout, its day and its language; other articles with the same
  /// have the same findings.
  static func digest(of article: Article, layout: [UInt8]) -> [UInt8] {
    var stream = SHA256Stream()
    let day = article.date.map { "\($0)" } ?? ""
    stream.add("\(day) \(article.language) \(article.format.rawValue) \(layout.count) ".utf8)
    stream.add(layout)
    stream.add(article.text.bytes)
    let digits = stream.digest.hexadecimal.utf8.prefix(32).map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
