// Who is named inside of a phrase and so is not who the phrase speaks of: `the prosecutor who charged Alder`, `his
// lawyer`.

import NewsModel

extension ReferenceResolver {
  /// So many mentions before and behind a noun are looked at.
  private static var reach: Int { 4 }
  /// So far up the tree.
  private static var height: Int { 6 }

  /// Takes who is mentioned inside of a noun's phrase out of its candidates. Complexity O(1).
  mutating func leaveOutInner(_ index: Int, _ mention: ReferenceMention) {
    guard mention.form == .nominal, !options.isEmpty else { return }
    for other in max(0, index - Self.reach)..<index
    where reader.mentions[other].head >= mention.tokens.lowerBound {
      leaveOut(other)
    }
    leaveOutSpeaker(mention)
    guard mention.traits.contains(.isCompleted) else { return }
    for other in (index + 1)..<max(index + 1, min(index + 1 + Self.reach, reader.mentions.count))
    where reader.mentions[other].form == .name && isInside(reader.mentions[other].head, mention) {
      leaveOut(other)
    }
  }

  /// `my brother` is not who speaks.
  private mutating func leaveOutSpeaker(_ mention: ReferenceMention) {
    let quote = Int(quotes.quotation[mention.head])
    guard mention.determiner == .possessor, quote >= 0, quotes.speakers[quote] >= 0,
      SpeechPronouns.speaker.contains(
        reader.article.tokens[mention.tokens.lowerBound].lower
      )
    else { return }
    let speaker = Int(reader.headed[Int(quotes.speakers[quote])])
    if speaker >= 0 { leaveOut(speaker) }
  }

  private mutating func leaveOut(_ other: Int) {
    let referent = current(referents[other])
    guard referent >= 0 else { return }
    options.removeAll { $0 == referent }
  }

  /// Whether a word hangs on a noun as what completes it does, and not as its other name.
  private func isInside(_ token: Int, _ mention: ReferenceMention) -> Bool {
    var token = token
    for _ in 0..<Self.height {
      let head = reader.head(of: token)
      guard head >= 0 else { return false }
      if head == mention.head {
        return [.nominal, .relativeClause, .adnominalClause, .possessor]
          .contains(reader.relations[token])
      }
      token = head
    }
    return false
  }
}
