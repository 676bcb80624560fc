// Two documents that share text: who could have it from whom, and what was lost on the way.

/// Which of two documents could have their common text from the other; the raw value is its name in tables and exports.
package enum CopyOrder: String, Hashable, Sendable, CaseIterable {
  /// The second is of a later day.
  case later
  /// Both are of one day.
  case sameDay = "same-day"
  /// One has no date.
  case unknown
}

/// What gets lost where text is taken over; the raw value is its name in tables and exports.
package enum LossKind: String, Hashable, Sendable, CaseIterable {
  /// The one is uncertain, the copy flat.
  case hedge
  /// The one names who says so, the copy says it itself.
  case attribution
}

/// Something that a document does not have any more of what it shares with another.
package struct CopyLoss: Hashable, Sendable {
  /// What is lost.
  package let kind: LossKind
  /// The claim that has it, and the one that has not.
  package let between: [ClaimID]
  /// The words of the hedge, or who is named.
  package let words: String

  /// What one claim has and another has not.
  package init(kind: LossKind, between: [ClaimID], words: String) {
    (self.kind, self.between, self.words) = (kind, between, words)
  }
}

/// Text that two documents share.
package struct TextCopy: Hashable, Sendable {
  /// The one that the other could have it from.
  package let source: ArticleID
  /// The other.
  package let copy: ArticleID
  /// By what their order is known. Where it is not, the source is that of the account named first.
  package let order: CopyOrder
  /// How many words of the copy stand in the source.
  package let words: Int
  /// From 0 to 1: which part of the copy's words that is.
  package let shareOfCopy: Double
  /// Which part of the source's words stand in the copy.
  package let shareOfSource: Double
  /// What the copy has lost, in the order of its claims; where the order is not known, what either has lost.
  package let losses: [CopyLoss]

  /// What two documents share.
  package init(
    source: ArticleID,
    copy: ArticleID,
    order: CopyOrder,
    words: Int,
    shareOfCopy: Double,
    shareOfSource: Double,
    losses: [CopyLoss]
  ) {
    (self.source, self.copy, self.order) = (source, copy, order)
    (self.words, self.shareOfCopy, self.shareOfSource) = (words, shareOfCopy, shareOfSource)
    self.losses = losses
  }
}
