// Reports inside of quotations: "The museum says that the seeds were stolen," Orlo said. The model of attributions has seen no
// cues between marks or in answers; there the tree alone has to tell, and it is asked only where it is plain.

import NewsModel

extension AttributionFinder {
  /// Somebody else than who speaks, a verb that states an attitude, and a clause that hangs on it.
  mutating func findNestedReports() {
    var isCue = Array(repeating: false, count: words.count)
    for token in found.compactMap(\.cue).joined() { isCue[token] = true }
    let subjects = CueSubjects(words: words, trees: trees)
    for token in 0..<words.count where words.tag(token) == .verb && !isCue[token] {
      guard words.quotationOf[token] >= 0, isReported(token), let clause = clause(of: token),
        let attitude = AttitudeWords.verb(words.lemma(token)), Self.plain.contains(attitude)
      else { continue }
      let quotation = words.quotations[Int(words.quotationOf[token])].tokens
      let content = trees.extent(of: clause).clamped(to: quotation)
      guard content.count <= Self.longest, !content.contains(token),
        let source = subjects.source(of: token, besides: [content]),
        !source.contains(where: { words.tag($0) == .pronoun })
      else { continue }
      add(
        Attribution(
          source: source,
          cue: token..<(token + 1),
          content: [content],
          attitude: attitude,
          isNegated: trees.children(of: token).contains(where: words.isNegator),
          rule: "nested"
        )
      )
    }
  }

  /// "Seems to think that he is exempt": who seems to think something holds it, as far as the text can tell. Found before
  /// the attributions of the annotation, which take such verbs as cues in either way.
  mutating func findSeemingReports() {
    let subjects = CueSubjects(words: words, trees: trees)
    for token in 0..<words.count where words.tag(token) == .verb {
      guard ["seem", "appear"].contains(words.lemma(token)),
        let verb = trees.child(of: token, .openComplement),
        let attitude = AttitudeWords.verb(words.lemma(verb)), Self.thoughts.contains(attitude),
        let clause = trees.child(of: verb, .complement),
        case let content = trees.extent(of: clause), content.count <= Self.longest,
        content.lowerBound > verb,
        let source = subjects.source(of: token, besides: [content])
      else { continue }
      add(
        Attribution(
          source: source,
          cue: verb..<(verb + 1),
          content: [content],
          attitude: attitude,
          rule: Self.seeming
        )
      )
    }
  }

  /// The rule of what somebody seems to think.
  static let seeming = "seeming"
  private static let thoughts: Set<Attitude> = [.assert, .believe, .expect, .fear, .suspect, .know]

  /// No longer content is taken: a bound for clauses that lie in each other without an end.
  private static let longest = 200

  /// The clause that a verb reports, unless it asks.
  private func clause(of verb: Int) -> Int? {
    guard let clause = trees.child(of: verb, .complement) else { return nil }
    let opener = trees.child(of: clause, .marker).map(words.lower)
    return opener == nil || opener == "that" ? clause : nil
  }

  private static let plain: Set<Attitude> = [.assert, .deny, .fear, .suspect, .promise]
}
