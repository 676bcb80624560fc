// The way from a cue over its sentence's tree, on which each word gets its part in the attribution.

import NewsModel

/// The part of a word in an attribution; the raw value is the class of the models of parts.
package enum AttributionRole: UInt8, Sendable, CaseIterable {
  case none, cue, source, content
}

/// Walks from a cue's head over the tree, the nearest words first: down to dependents and up to what it
/// depends on. The words that lie far from the cue have no part.
package struct RoleWalk {
  /// How far from a cue its sentence is read, in words.
  package static let reach = 160
  /// The role of a word that was not reached.
  package static let unknown: UInt8 = 255

  /// The article.
  package let text: AttributionText
  /// The head of the cue.
  package let cue: Int
  /// The words that are read.
  package let window: Range<Int>
  /// The role of each word of the window; `unknown` for those not visited.
  package private(set) var labels: [UInt8]
  /// The relations on the way to each word of the window, as a hash, and how many they are.
  private(set) var paths: [UInt32]
  private(set) var depths: [UInt8]
  private(set) var firstSource = -1
  private(set) var firstContent = -1

  /// One step of the walk.
  package struct Step {
    /// The word that is reached.
    package let token: Int
    /// The word it is reached from, nearer to the cue.
    package let from: Int
    /// Whether the way goes to a dependent.
    package let isDown: Bool
  }

  /// A walk that has not begun.
  package init(_ text: AttributionText, cue: Int) {
    (self.text, self.cue) = (text, cue)
    let sentence = text.sentences[Int(text.sentenceOf[cue])].tokens
    window = max(sentence.lowerBound, cue - Self.reach)..<min(sentence.upperBound, cue + Self.reach)
    labels = Array(repeating: Self.unknown, count: window.count)
    paths = Array(repeating: 1, count: window.count)
    depths = Array(repeating: 0, count: window.count)
  }

  /// The role of a word, as far as it is known.
  package func label(_ token: Int) -> UInt8 {
    window.contains(token) ? labels[token - window.lowerBound] : Self.unknown
  }

  /// Walks; `decide` says the role of each word.
  package mutating func run(_ decide: (RoleWalk, Step) -> UInt8) {
    set(cue, AttributionRole.cue.rawValue)
    var queue = [cue]
    var next = 0
    while next < queue.count {
      let from = queue[next]
      next += 1
      var child = text.firstChild[from]
      while child >= 0 {
        visit(Step(token: Int(child), from: from, isDown: true), &queue, decide)
        child = text.nextSibling[Int(child)]
      }
      let head = text.head(from)
      if head >= 0 { visit(Step(token: head, from: from, isDown: false), &queue, decide) }
    }
  }

  private mutating func visit(
    _ step: Step,
    _ queue: inout [Int],
    _ decide: (RoleWalk, Step) -> UInt8
  ) {
    guard window.contains(step.token), label(step.token) == Self.unknown else { return }
    if text.isMark(step.token), text.firstChild[step.token] < 0 { return }
    let (place, from) = (step.token - window.lowerBound, step.from - window.lowerBound)
    let relation = UInt32(text.words[step.isDown ? step.token : step.from].relation)
    paths[place] = FeatureHash.step(paths[from], relation * 2 + (step.isDown ? 1 : 0))
    depths[place] = min(depths[from] + 1, 200)
    set(step.token, decide(self, step))
    queue.append(step.token)
  }

  /// What a word has to do with the word it is reached from, for those that nearly always share its role:
  /// that role, the edge between them and the role by a first reading.
  package func context(_ step: Step, _ first: AttributionReading? = nil) -> UInt32 {
    let relation = UInt32(text.words[step.isDown ? step.token : step.from].relation)
    let edge = relation * 2 + (step.isDown ? 1 : 0)
    let depth: UInt32 = depths[step.from - window.lowerBound] == 0 ? 1 : 0
    let role = UInt32(label(step.from)) * 8 + (first?.value(step.token) ?? 7)
    return FeatureHash.mix(FeatureHash.step(FeatureHash.step(0x5B1D, edge * 2 + depth), role)) | 1
  }

  private mutating func set(_ token: Int, _ label: UInt8) {
    labels[token - window.lowerBound] = label
    if label == AttributionRole.source.rawValue, firstSource < 0 { firstSource = token }
    if label == AttributionRole.content.rawValue, firstContent < 0 { firstContent = token }
  }
}
