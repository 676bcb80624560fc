// Early described it as “news to me”; over her remark that “there is no place”: a quotation that is a part of its sentence, with
// the verb or noun of saying that it hangs on.

import NewsModel

extension Surroundings {
  /// Words above a quotation's own that are looked at: a bound on work.
  private static let highest = 5

  /// Who says a quotation by the words above it in the tree.
  func speakerInClause(
    _ quotation: QuotedSpan
  ) -> (speaker: Range<Int>, cue: Range<Int>?, rule: String)? {
    guard quotation.mention.hasMarks, !quotation.isTitle,
      var token = quotation.tokens.first(where: { isOutside(trees.head(of: $0), quotation) })
    else { return nil }
    for _ in 0..<Self.highest {
      guard let head = trees.head(of: token) else { return nil }
      token = head
      if quotation.tokens.contains(token) { continue }
      let lemma = words.lemma(token)
      switch words.tag(token) {
      case .verb where AttitudeWords.verb(lemma).map(Self.isSpeaking) ?? false:
        return CueSubjects(words: words, trees: trees)
          .source(of: token, besides: [quotation.tokens])
          .map { ($0, token..<(token + 1), "quotation-in-clause") }
      case .verb: return nil
      case .noun where AttitudeWords.noun(lemma).map(Self.isSpeaking) ?? false:
        return owner(of: token).map { ($0, token..<(token + 1), "quotation-in-clause") }
      default: continue
      }
    }
    return nil
  }

  private func isOutside(_ head: Int?, _ quotation: QuotedSpan) -> Bool {
    head.map { !quotation.tokens.contains($0) } ?? false
  }

  /// Whether an attitude is one that is spoken out.
  private static func isSpeaking(_ attitude: Attitude) -> Bool {
    switch attitude {
    case .assert, .know, .discuss, .urge, .promise, .approve, .disapprove, .deny: true
    default: false
    }
  }

  /// Whose remark it is.
  private func owner(of noun: Int) -> Range<Int>? {
    guard let owner = trees.child(of: noun, .possessor), words.isPersonal(owner) || isHis(owner)
    else { return nil }
    return people.name(at: owner)?.tokens ?? owner..<(owner + 1)
  }

  private func isHis(_ token: Int) -> Bool {
    ["his", "her", "their"].contains(words.lower(token))
  }
}
