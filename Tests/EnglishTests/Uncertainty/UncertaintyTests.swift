// Which words make sentences uncertain, by the model that is compiled in, and which statement they weaken.

import English
import NewsModel
import Testing

@Suite struct UncertaintyTests {
  /// The cues of a text, and its annotation.
  private func cues(_ text: String) -> (AnnotatedArticle, [UncertaintyCue]) {
    let article = annotate(text)
    return (article, article.uncertainties)
  }

  @Test(
    "A hedge is found with what it leaves and the statement that it weakens",
    arguments: [
      ("The ferry was probably late.", "probably", Certainty.probable, "late"),
      ("It is possible that the ferry sank.", "possible", .possible, "sank"),
      ("Perhaps the council closed the harbour.", "perhaps", .possible, "closed"),
    ]
  )
  func hedges(text: String, word: String, degree: Certainty, predicate: String) throws {
    let (article, cues) = cues(text)
    let cue = try #require(cues.first { article.tokens[$0.tokens].contains { $0.lower == word } })
    #expect(cue.degree == degree && cue.kind == .hedge)
    #expect(cue.predicate.map { article.tokens[$0].lower } == predicate)
  }

  @Test(
    "Who is left open is a weasel",
    arguments: [
      "Some critics say that the law is unfair.", "It is widely believed that he left.",
    ]
  )
  func weasels(text: String) {
    #expect(cues(text).1.contains { $0.kind == .weasel && $0.predicate != nil })
  }

  @Test(
    "What is plainly said has no cue",
    arguments: [
      "The council closed the harbour on Monday.", "He left the party in May.",
      "Three sailors were hurt in the crash.", "Mara Lind was born in Varn.",
    ]
  )
  func certain(text: String) { #expect(cues(text).1.isEmpty) }

  @Test(
    "Cues are ordered, apart and within bounds, and the same each time",
    arguments: [
      "", "!", "may", "may may may perhaps perhaps", "IT MAY PERHAPS BE SO, SOME SAY.",
      String(repeating: "some may perhaps possibly believe ", count: 2000),
    ]
  )
  func bounds(text: String) {
    let (article, cues) = cues(text)
    var end = 0
    for cue in cues {
      #expect(cue.tokens.lowerBound >= end && !cue.tokens.isEmpty)
      end = cue.tokens.upperBound
      #expect(cue.predicate.map(article.tokens.indices.contains) ?? true)
      #expect(cue.score > 0 && cue.score <= 1)
    }
    #expect(end <= article.tokens.count)
    #expect(cues == self.cues(text).1)
  }

  @Test("What speaks for a cue becomes a probability that grows with it")
  func probabilities() {
    let numbers = stride(from: Float(-30), through: 30, by: 1).map(UncertaintyGate.probability)
    #expect(numbers == numbers.sorted() && UncertaintyGate.probability(0) == 0.5)
    #expect(numbers.allSatisfy { $0 >= 0 && $0 <= 1 })
  }

  @Test("A gate lets through what was put into it")
  func gates() {
    var gate = Array(repeating: UInt64(0), count: UncertaintyGate.words)
    UncertaintyGate.insert(0xDEAD_BEEF, into: &gate)
    #expect(UncertaintyGate.contains(gate, 0xDEAD_BEEF))
    #expect(!UncertaintyGate.contains(gate, 0xDEAD_BEEE))
  }
}
