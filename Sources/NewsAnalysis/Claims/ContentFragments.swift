// Contents that state nothing: a pronoun that stands for what was said elsewhere, a thing of which a clause only tells
// which it is.

import NewsModel

/// Tells contents from words that are none.
struct ContentFragments {
  let words: Words
  let trees: DependencyTrees

  /// Whether all that an attribution has for a content are words that state nothing.
  func isOne(_ attribution: Attribution) -> Bool {
    attribution.content.allSatisfy(isProform)
  }

  /// "Said so", "said as much on Monday": what is said stands elsewhere.
  private func isProform(_ content: Range<Int>) -> Bool {
    let first = words.lower(content.lowerBound)
    if first == "as", content.count > 1, words.lower(content.lowerBound + 1) == "much" {
      return !content.contains { words.isVerbal($0) }
    }
    return content.allSatisfy {
      Self.proforms.contains(words.lower($0)) || words.tag($0) == .punctuation
    }
  }

  private static let proforms: Set<String> = [
    "so", "it", "that", "this", "them", "as", "such", "what", "which", "who", "how", "why",
  ]

  /// "Recalled their pilots", "cited an official": what somebody does with people, or whom they lean on, is nothing
  /// that they say.
  func isPeople(_ attribution: Attribution) -> Bool {
    guard let verb = attribution.cue?.last(where: { words.tag($0) == .verb }),
      Self.dealings.contains(words.lemma(verb)), attribution.content.count == 1,
      let head = trees.head(of: attribution.content[0]), words.isPersonal(head)
    else { return false }
    return !attribution.content[0].contains { words.isVerbal($0) || words.quotationOf[$0] >= 0 }
  }

  private static let dealings: Set<String> = [
    "recall", "seek", "order", "post", "invite", "cite", "quote", "see", "find", "know",
    "recognize", "recognise", "remember", "want", "like", "expect", "ask",
  ]

  /// "Everything he says is a lie": a verb that only tells which thing the author speaks of reports nothing of what the
  /// author says of that thing.
  func isInsideSubject(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue?.first(where: { words.tag($0) == .verb }),
      trees.relation(of: cue) == .relativeClause || trees.relation(of: cue) == .adnominalClause,
      let thing = trees.head(of: cue), isSubject(thing), let predicate = trees.head(of: thing)
    else { return false }
    let content = attribution.content
    return content.contains { $0.contains(thing) }
      && content.contains { $0.contains(predicate) }
  }

  private func isSubject(_ token: Int) -> Bool {
    switch trees.relation(of: token) {
    case .subject, .passiveSubject: true
    default: false
    }
  }
}
