// An attribution: who (source) by which words (cue) is said to hold what (content).

import NewsModel

/// Words that attribute a content to a source. All ranges are ranges of tokens.
struct Attribution: Hashable, Sendable {
  /// The words that name the source; nil where none do.
  var source: Range<Int>?
  /// Who the source is, where its own words do not say so: whom the label `A:` stands for.
  var bearer: Range<Int>?
  /// The words that attribute.
  var cue: Range<Int>?
  /// The content, in the order of the text; several ranges where other words interrupt it.
  var content: [Range<Int>]
  /// How the source stands to the content.
  var attitude: Attitude
  /// Whether the cue is negated: "did not say".
  var isNegated = false
  /// The words that may name the source, where that is too unsure to say so.
  var doubted: Range<Int>?
  /// Whether the cue says by its words that something is said, thought, wanted or felt.
  var isStated = true
  /// The pattern that found it, for evidence.
  var rule: String

  /// Whether the cue is a sentence of its own that tells what the speaker of a quotation does.
  var isBeside: Bool { rule == "quotation-beside" || rule == "quotation-below" }

  /// Everything from the first to the last word of the content.
  var extent: Range<Int> {
    let start = content.first?.lowerBound ?? 0
    return start..<max(start, content.last?.upperBound ?? 0)
  }
}

/// Gathers the attributions of an article: turns and talk, then those of its annotation and
/// the quotations that these leave.
struct AttributionFinder {
  let words: Words
  let trees: DependencyTrees
  /// What was found so far.
  var found: [Attribution] = []
  /// For each quotation, the attribution that holds it; -1 for none.
  var holder: [Int]
  /// For each token, whether it lies in a content.
  private var reported: [Bool]

  /// The steps, in order: what one has found is no longer there for those after it.
  private static let patterns: [@Sendable (inout AttributionFinder) -> Void] = [
    { $0.findTurnsAndBlocks() }, { $0.findVagueTalk() }, { $0.findSeemingReports() },
    { $0.takeAnnotated() }, { $0.findLooseQuotations() }, { $0.findNestedReports() },
  ]

  init(words: Words, trees: DependencyTrees) {
    (self.words, self.trees) = (words, trees)
    holder = Array(repeating: -1, count: words.quotations.count)
    reported = Array(repeating: false, count: words.count)
  }

  /// The attributions of an article, in order of their content; complexity O(tokens).
  static func find(
    in words: Words,
    _ trees: DependencyTrees,
    until stop: StopSign
  ) throws(Stopped) -> [Attribution] {
    var finder = AttributionFinder(words: words, trees: trees)
    for find in patterns {
      try stop.check()
      find(&finder)
    }
    return finder.found.sorted {
      ($0.extent.lowerBound, $1.extent.upperBound) < ($1.extent.lowerBound, $0.extent.upperBound)
    }
  }

  /// Keeps an attribution, and notes the quotations that its content holds.
  mutating func add(_ attribution: Attribution) {
    var attribution = attribution
    attribution.content = attribution.content.map(words.trimmed).filter { !$0.isEmpty }
    guard !attribution.content.isEmpty else { return }
    for part in attribution.content {
      claimQuotations(in: part, by: attribution.cue)
      for token in part { reported[token] = true }
    }
    found.append(attribution)
  }

  /// Whether a token lies in what someone is said to hold.
  func isReported(_ token: Int) -> Bool { reported[token] }

  /// What is reported inside of a quotation does not say whose words the quotation is.
  private mutating func claimQuotations(in part: Range<Int>, by cue: Range<Int>?) {
    var token = part.lowerBound
    while token < part.upperBound {
      let quotation = Int(words.quotationOf[token])
      if quotation >= 0 {
        let isInside = cue.map { words.quotations[quotation].tokens.overlaps($0) } ?? false
        if holder[quotation] < 0, !isInside { holder[quotation] = found.count }
        token = max(token + 1, words.quotations[quotation].tokens.upperBound)
      } else {
        token += 1
      }
    }
  }
}
