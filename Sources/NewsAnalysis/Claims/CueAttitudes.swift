// The attitudes that cues state, by their words.

import NewsModel

/// The attitudes that cues state.
enum CueAttitudes {
  /// What a cue with its content says of how the source stands to it.
  static func attitude(of attribution: AttributionMention, in words: Words) -> Attitude {
    if let known = known(attribution, in: words) { return known }
    // Who does something to do something else wants it: "is pushing to leave".
    let opensInfinitive = attribution.contents.contains {
      words.lower($0.tokens.lowerBound) == "to"
    }
    return opensInfinitive ? .want : .assert
  }

  /// Whether a cue is known to say or think something, rather than to do something: "filed a complaint".
  static func isStated(_ attribution: AttributionMention, in words: Words) -> Bool {
    if attribution.score >= least { return true }
    return attribution.cue.tokens.contains {
      words.isMarkOfSpeech($0) || AttitudeWords.verb(words.lemma($0)) != nil
        || AttitudeWords.noun(words.lemma($0)) != nil
    } || known(attribution, in: words) != nil
  }

  /// A cue whose words are in no table reports where the model is so sure of it.
  private static let least = 0.7

  /// The attitude that the table knows for a cue.
  private static func known(_ attribution: AttributionMention, in words: Words) -> Attitude? {
    let head = attribution.cue.head
    let lemma = words.lemma(head)
    if findsNothing(attribution.cue.tokens, in: words) { return .deny }
    if let preposition = preposition(of: attribution, in: words),
      let attitude = AttitudeWords.verb(lemma, with: preposition)
    {
      return attitude
    }
    return words.tag(head) == .verb
      ? AttitudeWords.verb(lemma) ?? AttitudeWords.noun(lemma)
      : AttitudeWords.noun(lemma) ?? AttitudeWords.verb(lemma)
  }

  /// "Has found no evidence that": who says so denies it.
  private static func findsNothing(_ cue: Range<Int>, in words: Words) -> Bool {
    cue.dropFirst().contains {
      Implicative.evidence.contains(words.lemma($0))
        && ["no", "little"].contains(words.lower($0 - 1))
    }
  }

  /// The word between a cue's head and its content: "called for a ban", "warned of delays".
  private static func preposition(
    of attribution: AttributionMention,
    in words: Words
  ) -> String? {
    let cue = attribution.cue
    if let last = cue.tokens.last, last > cue.head { return words.lower(last) }
    guard let content = attribution.contents.first(where: { $0.tokens.lowerBound > cue.head })
    else {
      return nil
    }
    return words.lower(content.tokens.lowerBound)
  }
}

extension Words {
  /// A colon or a dash that stands for a verb of saying: "Poll: …".
  fileprivate func isMarkOfSpeech(_ token: Int) -> Bool { tag(token) == .punctuation }
}
