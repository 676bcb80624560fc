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
  private typealias Sweep = SpanSweep<Int, StyledText.Role>

  /// The text in `range`, every claim that lies in it between `«` and `»`, its id after it. Claims
  /// inside claims are marked inside them. Cues, hedges and negations stand out.
  package static func claims(in range: TextRange, of article: LoadedArticle) -> StyledText {
    let all = article.findings.claims
    let claims = all.indices(in: range, by: \.range.start).filter { range.contains(all[$0].range) }
    return text(
      range,
      of: article,
      with: insertions(claims, article),
      spans: claims.flatMap { index in
        spans(of: all[index]).filter { $0.role != .claim && $0.role != .source }
      }
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
    var sweep = Sweep(
      spans.map { .init(start: $0.range.start, end: $0.range.end, content: $0.role) }
    )
    var start = range.start
    for insertion in insertions + [Insertion(place: range.end, text: "")] {
      for span in sweep.over(start, insertion.place) {
        let from = max(span.start, start)
        let count = min(span.end, insertion.place) - from
        text.mark(text.text.utf8.count + from - start, count, as: span.content)
      }
      text.append(article.text(TextRange(start, insertion.place)))
      text.append(insertion.text, as: insertion.role)
      start = insertion.place
    }
    return text
  }

  /// The id of a claim, and what the analyst made of it.
  private static func name(of index: Int, _ article: LoadedArticle) -> String {
    let review = article.review(ofClaim: index)
    return "\(article.claimID(index))" + (review == .none ? "" : " (\(review.rawValue))")
  }

  /// The marks of claims in order. At one place ends come before starts, the inner ends first, and the
  /// outer starts first. Claims that cross each other keep marks of their own.
  private static func insertions(_ indexes: [Int], _ article: LoadedArticle) -> [Insertion] {
    let claims = indexes.map { (index: $0, range: article.findings.claims[$0].range) }
    let starts = claims.sorted { $0.range < $1.range }
      .map { Insertion(place: $0.range.start, text: "«", role: .id) }
    let ends = claims.sorted { $0.range > $1.range }
      .map {
        Insertion(place: $0.range.end, text: "»\(name(of: $0.index, article))", role: .id)
      }
      .stablySorted { $0.place }
    return (ends + starts).stablySorted { $0.place }
  }
}
