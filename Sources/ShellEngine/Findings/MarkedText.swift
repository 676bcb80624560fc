// The text of an article with findings marked where they stand.

import NewsModel
import Tabular

/// Marks findings in text.
package enum MarkedText {
  /// What is set into the text, and the byte before which it is set.
  private struct Insertion {
    let place: Int
    let text: String
    var role: StyledText.Role?
  }

  /// A stretch of the text that stands out.
  private typealias Span = (range: TextRange, role: StyledText.Role)

  /// The text in `range`, every claim that lies in it between `«` and `»`, its id after it. Claims
  /// inside claims are marked inside them. Cues, hedges and negations stand out.
  package static func claims(in range: TextRange, of article: LoadedArticle) -> StyledText {
    let claims = article.findings.claims.filter { range.contains($0.range) }
    return text(
      range,
      of: article,
      with: insertions(range, article),
      spans: claims.flatMap { spans(of: $0).filter { $0.role != .claim && $0.role != .source } }
    )
  }

  /// The text in `range` with `finding` between `«` and `»`; of a claim, its words, its source, its cue,
  /// its hedges and its negations stand out.
  package static func finding(
    at finding: TextRange,
    claim: Claim?,
    in range: TextRange,
    of article: LoadedArticle
  ) -> StyledText {
    text(
      range,
      of: article,
      with: [
        Insertion(place: finding.start, text: "«"), Insertion(place: finding.end, text: "»"),
      ],
      spans: claim.map(spans) ?? [(finding, .claim)]
    )
  }

  /// What stands out of a claim. What lies inside something else comes after it.
  private static func spans(of claim: Claim) -> [Span] {
    let words = claim.parts.isEmpty ? [claim.range] : claim.parts
    let sources = (claim.source.map { [$0] } ?? []) + claim.otherSources
    return words.map { ($0, .claim) } + sources.map { ($0.range, .source) }
      + (claim.cue.map { [($0, .cue)] } ?? []) + claim.hedges.map { ($0, .hedge) }
      + claim.negations.map { ($0, .negation) }
  }

  private static func text(
    _ range: TextRange,
    of article: LoadedArticle,
    with insertions: [Insertion],
    spans: [Span]
  ) -> StyledText {
    var text = StyledText()
    var start = range.start
    for insertion in insertions + [Insertion(place: range.end, text: "")] {
      for span in spans where span.range.start < insertion.place && span.range.end > start {
        let from = max(span.range.start, start)
        let count = min(span.range.end, insertion.place) - from
        text.mark(text.text.utf8.count + from - start, count, as: span.role)
      }
      text.append(article.text(TextRange(start, insertion.place)))
      text.append(insertion.text, as: insertion.role)
      start = insertion.place
    }
    return text
  }

  /// The marks of claims in order. At one place ends come before starts, the inner ends first, and the
  /// outer starts first. Claims that cross each other keep marks of their own.
  private static func insertions(_ range: TextRange, _ article: LoadedArticle) -> [Insertion] {
    let claims = article.findings.claims.enumerated().filter { range.contains($0.element.range) }
    let starts = claims.sorted { $0.element.range < $1.element.range }
      .map { Insertion(place: $0.element.range.start, text: "«", role: .id) }
    let ends = claims.sorted { $0.element.range > $1.element.range }
      .map {
        Insertion(
          place: $0.element.range.end,
          text: "»\(article.claimID($0.offset))",
          role: .id
        )
      }
      .stablySorted { $0.place }
    return (ends + starts).stablySorted { $0.place }
  }
}
