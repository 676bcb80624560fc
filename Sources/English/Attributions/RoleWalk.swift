// The way from a cue over its sentence's tree, on which each word gets its part in the attribution.

import NewsModel

/// The part of a word in an attribution; the raw value is the class of the models of parts.
package enum AttributionRole: UInt8, Sendable, CaseIterable {
  case none, cue, source, content
}

/// Walks from a cue's head over the tree, the nearest words first: down to dependents and up to what it
/// depends on. The words that lie far from the cue have no part.
///
/// This is part of the hot loop of attributions: a class, since each step hands it on, with memory of its own, since
/// arrays that may change are held on to at each question.
package final class RoleWalk {
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
  /// The first words that were found to be of a source and of a content; -1 for none.
  @exclusivity(unchecked) private(set) var firstSource = -1
  @exclusivity(unchecked) private(set) var firstContent = -1
  /// What is known of each word of the window.
  private let places: UnsafeMutableBufferPointer<Place>

  /// What is known of a word.
  private struct Place {
    /// Its role; `unknown` where it was not visited.
    var label = RoleWalk.unknown
    /// How many relations are on the way to it.
    var depth: UInt8 = 0
    /// The relations on the way to it, as a hash.
    var path: UInt32 = 1
  }

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
    places = .allocate(capacity: window.count)
    places.initialize(repeating: Place())
  }

  deinit { places.deallocate() }

  /// The role of each word of the window; `unknown` for those not visited.
  package var labels: [UInt8] { places.map(\.label) }

  /// The role of a word, as far as it is known.
  package func label(_ token: Int) -> UInt8 {
    window.contains(token) ? places[token - window.lowerBound].label : Self.unknown
  }

  /// The relations on the way to a word of the window, as a hash.
  func path(_ token: Int) -> UInt32 { places[token - window.lowerBound].path }

  /// How many they are.
  func depth(_ token: Int) -> UInt8 { places[token - window.lowerBound].depth }

  /// Walks; `decide` says the role of each word.
  package func run(_ decide: (RoleWalk, Step) -> UInt8) {
    set(cue, AttributionRole.cue.rawValue)
    var queue = [cue]
    queue.reserveCapacity(window.count)
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

  private func visit(
    _ step: Step,
    _ queue: inout [Int],
    _ decide: (RoleWalk, Step) -> UInt8
  ) {
    guard window.contains(step.token), label(step.token) == Self.unknown else { return }
    if text.isMark(step.token), text.firstChild[step.token] < 0 { return }
    let (place, from) = (step.token - window.lowerBound, step.from - window.lowerBound)
    let relation = UInt32(text.words[step.isDown ? step.token : step.from].relation)
    places[place].path = FeatureHash.step(places[from].path, relation * 2 + (step.isDown ? 1 : 0))
    places[place].depth = min(places[from].depth + 1, 200)
    set(step.token, decide(self, step))
    queue.append(step.token)
  }

  /// What a word has to do with the word it is reached from, for those that nearly always share its role:
  /// that role, the edge between them and the role by a first reading.
  package func context(_ step: Step, _ first: AttributionReading? = nil) -> UInt32 {
    context(step, first: first?.value(step.token))
  }

  /// The same with the role by a first reading as the value of an atom; nil for no reading.
  func context(_ step: Step, first: UInt32?) -> UInt32 {
    let relation = UInt32(text.words[step.isDown ? step.token : step.from].relation)
    let edge = relation * 2 + (step.isDown ? 1 : 0)
    let depth: UInt32 = depth(step.from) == 0 ? 1 : 0
    let role = UInt32(label(step.from)) * 8 + (first ?? 7)
    return FeatureHash.mix(FeatureHash.step(FeatureHash.step(0x5B1D, edge * 2 + depth), role)) | 1
  }

  private func set(_ token: Int, _ label: UInt8) {
    places[token - window.lowerBound].label = label
    if label == AttributionRole.source.rawValue, firstSource < 0 { firstSource = token }
    if label == AttributionRole.content.rawValue, firstContent < 0 { firstContent = token }
  }
}
