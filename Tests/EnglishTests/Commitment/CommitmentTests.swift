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
    "What a word above denies is believed less than what one affirms",
    arguments: [
      ("He failed to pay.", "pay", "He managed to pay.", "pay"),
      ("Lind avoided taking the money.", "taking", "Lind admitted taking the money.", "taking"),
      (
        "Police found no evidence that he lied.", "lied", "There is no doubt that he lied.", "lied"
      ),
      ("He failed to pay.", "pay", "He did not fail to pay.", "pay"),
      ("Neither Lind nor Marr came.", "came", "Lind and Marr came.", "came"),
      ("They no longer live here.", "live", "They still live here.", "live"),
      ("He refused to sign the treaty.", "sign", "He remembered to sign the treaty.", "sign"),
    ]
  )
  func denied(text: String, _ word: String, other: String, _ affirmed: String) throws {
    let value = try #require(commitment(text, word))
    #expect(value < 1)
    #expect(try #require(commitment(other, affirmed)) > value)
  }

  @Test(
    "What nothing speaks for is denied, whatever the text",
    arguments: [
      ("Police said that they had found no evidence that Lind lied to the court.", "lied"),
      ("Officials saw no sign that the crew had survived the crash.", "survived"),
      ("There is no proof that the firm paid a bribe.", "paid"),
    ]
  )
  func lacksEvidence(text: String, _ word: String) throws {
    #expect(try #require(commitment(text, word)) < -0.5)
  }

  @Test("Auxiliaries are no predicates, heads of clauses are whatever their tag")
  func predicates() {
    let article = annotate("The harbour was closed. No ferry today.")
    let words = article.commitments.map { article.text(of: article.tokens[$0.token]) }
    #expect(words.contains("closed") && !words.contains("was") && words.contains("ferry"))
  }

  @Test("Every word that can name an event is scored on demand, predicates as ever")
  func words() {
    let article = annotate("The planned closure of the harbour was put off, which pleased Lind.")
    let found = Pipeline().commitments(toWordsOf: article)
    let words = found.map { article.text(of: article.tokens[$0.token]) }
    let wanted: Set = ["closure", "planned", "put", "off", "which"]
    #expect(wanted.isSubset(of: words))
    #expect(Set(["The", "of", "."]).isDisjoint(with: words))
    #expect(Set(article.commitments).isSubset(of: found))
  }

  @Test(
    "What a value means is told from its size",
    arguments: [
      (3.0, Certainty.certain, false), (1.2, .probable, false), (0.5, .possible, false),
      (0, .unknown, false), (-0.5, .possible, false), (-1.2, .probable, true), (-3, .certain, true),
    ]
  )
  func meanings(value: Double, certainty: Certainty, isDenied: Bool) {
    let commitment = Commitment(token: 0, value: value)
    #expect(commitment.certainty == certainty && commitment.isDenied == isDenied)
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
