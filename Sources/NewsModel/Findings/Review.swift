// What an analyst made of a finding.

/// The state of a finding after the analyst's judgements; the raw value is its name in tables and exports.
package enum Review: String, Hashable, Sendable, CaseIterable {
  /// Nobody has judged it.
  case none
  case accepted
  /// Something of it was changed, or it is there because the analyst said so.
  case corrected
  /// It stays, marked.
  case rejected
}
