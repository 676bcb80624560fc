// How features are counted against a treebank's.

import NewsModel
import Testing

@testable import nsh_train

@Suite struct MorphologyFiguresTests {
  private func line(_ words: [(found: Morphology, truth: String)]) -> String {
    var figures = MorphologyFigures()
    for word in words { figures.count(word.found, word.truth) }
    return figures.line
  }

  private var past: Morphology {
    var past = Morphology()
    (past.tense, past.number) = (.past, .singular)
    return past
  }

  @Test("A feature counts with its value, and each by itself")
  func values() {
    let line = line([
      (past, "Number=Plur|Tense=Past"), (past, "Number=Sing|Tense=Past"), (past, "_"),
    ])
    #expect(line.hasPrefix("Tense .800, Mood 1"))
    #expect(line.contains("Number .400"))
  }

  @Test("Types of pronouns count only where they negate")
  func pronouns() {
    #expect(line([(.none, "PronType=Prs"), (.none, "Polarity=Pos")]).contains("PronType 1"))
    #expect(line([(.none, "PronType=Neg")]).contains("PronType .000"))
  }
}
