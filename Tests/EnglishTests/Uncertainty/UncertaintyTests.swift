// Which words make sentences uncertain, by the model that is compiled in, and which statement they weaken.

import English
import NewsModel
import Testing

@Suite struct UncertaintyTests {
  /// The cues of a text, and its annotation.
  private func cues(_ text: String) -> (AnnotatedArticle, [UncertaintyCue]) {
    let article = annotate(text)
    return (article, Pipeline().uncertainties(of: article))
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

  @Test("Only an article that is written as encyclopedias are is annotated with its cues")
  func register() {
    let news = annotate("The ferry was probably late. “It may sail,” Lind told us on Monday.")
    #expect(!news.isEncyclopedic && news.uncertainties.isEmpty)
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

  @Test("An encyclopedia is told from news and from letters by the classes of its words")
  func manners() {
    let encyclopedia = """
      The Varnish toad (Bufo lindensis) is a species of amphibian in the family Bufonidae, which is native to the \
      wetlands of Orvenia. Its natural habitats are rivers, freshwater marshes and rural gardens. It was first described \
      in 1870 by the naturalist Mara Lind, who named the genus after the town of Varn. The species is commonly known as \
      the marsh toad. The population consists of two subspecies, of which the northern one is also called the reed toad. \
      Many authors regard it as a distinct species, and some sources consider the genus to be monotypic.
      """
    let news = """
      The council of Varn voted on Monday to close the harbour, a spokeswoman said. Mayor Mara Lind told reporters that \
      the decision would cost the town $2 million this year. "We had no choice," she said. Police arrested three men after \
      a protest outside the town hall on Tuesday evening. The opposition said it would challenge the vote in court next week.
      """
    let letter = """
      Hi all, I just wanted to let you know that we will be leaving on Friday, so please call me if you want to come. I think \
      it will be fun! Do you have the tickets? My sister can't make it, but she says hello. Thanks so much for your help.
      """
    let found = [encyclopedia, news, letter].map { annotate($0).isEncyclopedic }
    #expect(found == [true, false, false])
  }
}
