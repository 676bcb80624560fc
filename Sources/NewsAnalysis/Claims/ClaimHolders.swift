// Who holds what: for each token, the attribution in whose content it lies.

import NewsModel

/// The attributions of an article laid over its tokens.
struct ClaimHolders: Sendable {
  /// The attributions, by the start of their content.
  let attributions: [Attribution]
  /// The innermost attribution in whose content each token lies; -1 for none.
  let holder: [Int32]
  /// The attribution whose cue each token is part of; -1 for none.
  let cueOf: [Int32]

  /// Whether each token is part of a source or a cue.
  let isFrame: [Bool]

  /// Lays attributions over `count` tokens; complexity O(tokens + contents).
  init(_ attributions: [Attribution], count: Int) {
    self.attributions = attributions
    var holder = [Int32](repeating: -1, count: count)
    var cueOf = [Int32](repeating: -1, count: count)
    let sizes = attributions.map { $0.content.reduce(0) { $0 + $1.count } }
    // The larger first, so that what lies inside of another remains.
    for index in attributions.indices.sorted(by: { (sizes[$1], $0) < (sizes[$0], $1) }) {
      for token in attributions[index].content.joined() { holder[token] = Int32(index) }
    }
    var isFrame = [Bool](repeating: false, count: count)
    for (index, attribution) in attributions.enumerated() {
      for token in attribution.source ?? 0..<0 { isFrame[token] = true }
      for token in attribution.cue ?? 0..<0 {
        isFrame[token] = true
        // What stands beside a quotation may share the words that report another.
        if cueOf[token] < 0 || !attribution.isBeside { cueOf[token] = Int32(index) }
      }
    }
    (self.holder, self.cueOf, self.isFrame) = (holder, cueOf, isFrame)
  }

  /// The attribution in whose content a token lies.
  func attribution(of token: Int) -> Int? { holder[token] < 0 ? nil : Int(holder[token]) }
}
