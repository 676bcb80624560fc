// What a tag means to the parser when it stands between two words.

/// A rough kind of tags, counted between words.
package enum TagKind: String, Sendable, CaseIterable {
  case verb, comma, coordinator, mark, plain

  /// Where it is counted.
  var place: Int? {
    switch self {
    case .verb: 0
    case .comma: 1
    case .coordinator: 2
    case .mark: 3
    case .plain: nil
    }
  }
}
