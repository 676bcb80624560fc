// Claims in the order of the days that they speak of.

import NewsAnalysis
import NewsModel

/// A claim with a day, or days in a row, that it speaks of.
package struct DatedClaim: Sendable {
  /// The claim.
  package let view: ClaimView
  /// Where the words of the date stand, and what they mean.
  package let time: TimeExpression
  /// The days.
  let span: CalendarSpan

  /// The first day.
  package var day: CalendarDate? { CalendarDate(ordinal: span.first) }
  /// The last day; nil where there is one alone.
  package var until: CalendarDate? {
    span.last > span.first ? CalendarDate(ordinal: span.last) : nil
  }
}

/// The dated ones among some claims, and how many are not.
package struct DatedClaims {
  /// By the first day, then the last, then in the order of the claims.
  package let claims: [DatedClaim]
  /// How many claims name no day.
  package let undated: Int
  /// How many name a day that cannot be told, since it hangs on a date that their article does not have.
  package let untold: Int

  /// The dates of claims, which stand in the order of their articles. A date that stands in several of them, since one
  /// lies in the other, is that of the innermost. Complexity: O(n log n) in the dates.
  package init(_ views: [ClaimView]) {
    var innermost: [Place: Int] = [:]
    for (index, view) in views.enumerated() {
      for time in view.claim.times {
        let place = Place(article: view.article.id, range: time.range)
        guard let known = innermost[place], views[known].length < view.length else {
          innermost[place] = index
          continue
        }
      }
    }
    var found: [DatedClaim] = []
    var (undated, untold) = (0, 0)
    for (index, view) in views.enumerated() {
      if view.claim.times.isEmpty { undated += 1 }
      let own = view.claim.times.filter {
        innermost[Place(article: view.article.id, range: $0.range)] == index
      }
      var spans = DistinctList<CalendarSpan, CalendarSpan>()
      for time in own {
        guard let span = time.value.flatMap({ CalendarSpan(iso: $0) }) else { continue }
        let known = spans.elements.count
        spans.add(span)
        if spans.elements.count > known {
          found.append(DatedClaim(view: view, time: time, span: span))
        }
      }
      if spans.elements.isEmpty, !own.isEmpty { untold += 1 }
    }
    claims = found.enumerated().sorted { a, b in
      let (x, y) = (a.element.span, b.element.span)
      return (x.first, x.last, a.offset) < (y.first, y.last, b.offset)
    }.map(\.element)
    (self.undated, self.untold) = (undated, untold)
  }

  /// Where a date stands.
  private struct Place: Hashable {
    let article: ArticleID
    let range: TextRange
  }
}

extension ClaimView {
  fileprivate var length: Int { claim.range.length }
}
