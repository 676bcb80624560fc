// Attributions in marked text, by their words.

import NewsModel

/// Reads attributions that are given as `source | cue | content`, or with how sure they are: `… | 0.5`. A
/// source that is a guess ends in `?`.
enum MarkedAttribution {
  /// The attribution of these words, each at the first place where the text has them.
  static func read(_ line: String, in annotated: AnnotatedArticle) -> AttributionMention {
    let parts = line.split(separator: " | ").map(String.init)
    func phrase(_ words: Substring) -> AttributionMention.Phrase {
      let range = tokens(words.split(separator: " ").map(String.init), in: annotated)
      return .init(tokens: range, head: range.lowerBound)
    }
    let isSure = !parts[0].hasSuffix("?")
    return AttributionMention(
      cue: phrase(parts[1][...]),
      source: parts[0] == "-" ? nil : phrase(isSure ? parts[0][...] : parts[0].dropLast()),
      contents: parts[2].split(separator: " … ").map(phrase),
      score: parts.count > 3 ? Double(parts[3]) ?? 1 : 1,
      isSourceSure: isSure
    )
  }

  /// The first tokens that are these words.
  private static func tokens(_ words: [String], in annotated: AnnotatedArticle) -> Range<Int> {
    let texts = annotated.tokens.map { annotated.text(of: $0) }
    let start = texts.indices.first { texts[$0...].starts(with: words) } ?? 0
    return start..<(start + words.count)
  }
}
