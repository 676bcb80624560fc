// Which words tell of something that happens: "arrested", "earthquake", "verdict", not "officer".

import Glibc
import NewsModel

/// How likely words tell of events, by their meaning and part of speech.
package struct EventWords: Sendable {
  /// The weights of ``inputs(_:_:)``.
  let weights: [Float]

  /// With weights for what a word is judged by.
  package init(_ weights: [Float]) { self.weights = weights }

  /// How likely a word tells of an event, from 0 to 1.
  func likelihood(_ token: Token, _ direction: ArraySlice<Float>) -> Double {
    var sum: Float = 0
    for (weight, value) in zip(weights, Self.inputs(token, direction)) { sum += weight * value }
    return 1 / (1 + exp(-Double(sum)))
  }

  /// What a word is judged by: its part of speech, and its meaning once for verbs and once for others.
  static func inputs(_ token: Token, _ direction: ArraySlice<Float>) -> [Float] {
    var inputs: [Float] = [
      1, token.tag == .verb ? 1 : 0, token.tag == .noun ? 1 : 0,
      token.tag == .properNoun ? 1 : 0, token.tag == .adjective ? 1 : 0,
      token.shape == .number ? 1 : 0,
    ]
    let isVerb = token.tag == .verb
    for value in direction { inputs.append(isVerb ? value * 4 : 0) }
    for value in direction { inputs.append(isVerb ? 0 : value * 4) }
    return inputs
  }
}
