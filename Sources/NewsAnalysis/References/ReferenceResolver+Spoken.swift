// Who goes on speaking: not whoever was only spoken of.

import NewsModel

extension ReferenceResolver {
  /// Leaves out, for a pronoun that names who speaks, those who were last named in the words of another candidate:
  /// “Lund is late,” Berg said. “We are not,” he said.
  mutating func leaveOutSpokenOf(_ mention: ReferenceMention) {
    guard mention.form == .pronoun, options.count > 1, quotes.isSource[mention.head],
      quotes.quotation[mention.head] < 0
    else { return }
    let speakers = options.map { speaker(ofLastWordsOn: $0) }
    let kept = options.indices.filter { option in
      guard let speaker = speakers[option] else { return true }
      return speaker == options[option] || !options.contains(speaker)
    }
    options = kept.map { options[$0] }
  }

  /// Who speaks where a referent was named last; nil where nobody does, or nobody knows who.
  private func speaker(ofLastWordsOn referent: Int32) -> Int32? {
    let last = known[Int(referent)].last
    guard last >= 0, case let quote = quotes.quotation[reader.mentions[Int(last)].head], quote >= 0,
      case let speaker = quotes.speakers[Int(quote)], speaker >= 0,
      case let said = reader.headed[Int(speaker)], said >= 0
    else { return nil }
    return current(referents[Int(said)])
  }
}
