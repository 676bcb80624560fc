// How far texts commit themselves to what they say, by the models that are compiled in.

import English
import NewsModel
import Testing

@Suite struct CommitmentTests {
  /// The commitment to the last predicate with this word.
  private func commitment(_ text: String, _ word: String) -> Double? {
    let article = annotate(text)
    return article.commitments.last { article.text(of: article.tokens[$0.token]) == word }?.value
  }

  @Test(
    "What is stated is believed more than what is denied, possible, asked or only wanted",
    arguments: [
      (
        "The council closed the harbour on Monday.", "closed", "The council did not close it.",
        "close"
      ),
      ("The ferry sank off Varn on Monday.", "sank", "The ferry may sink off Varn.", "sink"),
      ("Mara Lind left the party.", "left", "Did Mara Lind leave the party?", "leave"),
      ("Mara Lind left the party.", "left", "Mara Lind failed to leave the party.", "leave"),
      ("Mara Lind left the party.", "left", "Mara Lind wants to leave the party.", "leave"),
      ("Three sailors were hurt.", "hurt", "Nobody was hurt.", "hurt"),
    ]
  )
  func weaker(certain: String, _ fact: String, other: String, _ doubted: String) throws {
    let first = try #require(commitment(certain, fact))
    let second = try #require(commitment(other, doubted))
    #expect(first > second)
  }

  @Test(
    "Commitments are ordered, within bounds and the same each time",
    arguments: [
      "", "!", "Ships sank.", "not not never if if if", "Is it? No. It was not, nor will it be.",
      String(repeating: "He said that ", count: 2000) + "it is so.",
    ]
  )
  func bounds(text: String) {
    let article = annotate(text)
    let tokens = article.commitments.map(\.token)
    #expect(tokens == Array(Set(tokens)).sorted())
    #expect(tokens.allSatisfy(article.tokens.indices.contains))
    #expect(article.commitments.allSatisfy { abs($0.value) <= 3 })
    #expect(article.commitments == annotate(text).commitments)
  }

  @Test("A copula and what it makes a predicate have one score")
  func copulas() {
    let article = annotate("The harbour is not safe.")
    let words = article.commitments.map { article.text(of: article.tokens[$0.token]) }
    #expect(words == ["is", "safe"])
    #expect(Set(article.commitments.map(\.value)).count == 1)
  }
}
