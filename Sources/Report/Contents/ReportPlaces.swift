// Who has to do with whom, and what is said of which day, for a report.

import NewsModel

/// What two actors have to do with one another.
package struct ReportTie: Sendable {
  /// The one who says more of the other.
  package var one: ReportHolder
  /// The other.
  package var other: ReportHolder
  /// The sentences that mention both.
  package var sentences: Int
  /// The claims of the one about the other.
  package var says: Int
  /// The claims of the other about the one.
  package var said: Int

  /// A tie.
  package init(one: ReportHolder, other: ReportHolder, sentences: Int, says: Int, said: Int) {
    (self.one, self.other) = (one, other)
    (self.sentences, self.says, self.said) = (sentences, says, said)
  }
}

/// A claim and a day, or days, that it speaks of.
package struct ReportDate: Sendable {
  /// The day, week, month, season, year or span, in ISO 8601.
  package var when: String
  /// Its first day.
  package var day: CalendarDate
  /// The words that say so.
  package var words: String
  /// The document, as an index into those of the report.
  package var document: Int
  /// The claim, as an index into those of the document.
  package var claim: Int

  /// A claim and a day.
  package init(when: String, day: CalendarDate, words: String, document: Int, claim: Int) {
    (self.when, self.day, self.words) = (when, day, words)
    (self.document, self.claim) = (document, claim)
  }
}
