// Which features words have in invented sentences.

import English
import NewsModel
import Testing

@Suite struct MorphologyRulesTests {
  /// The features of the first token that is written so.
  private func features(of word: String, in text: String) throws -> String {
    let article = annotate(text)
    let index = try #require(article.tokens.firstIndex { article.text(of: $0) == word })
    return article.syntax.morphology(of: index).description
  }

  @Test(arguments: [
    (
      "The ship sank near the quay.", "sank",
      "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"
    ),
    (
      "The ships sank near the quay.", "sank",
      "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"
    ),
    ("We sank the ship.", "sank", "Mood=Ind|Number=Plur|Person=1|Tense=Past|VerbForm=Fin"),
    ("I know the harbour.", "know", "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin"),
    ("They know the harbour.", "know", "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"),
    ("She knows the harbour.", "knows", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
    (
      "The pilot and the mayor were there.", "were",
      "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"
    ),
    (
      "The ships that were late sank.", "were",
      "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"
    ),
    ("She will open the harbour.", "will", "VerbForm=Fin"),
    ("She will open the harbour.", "open", "VerbForm=Inf"),
    ("She wants to open the harbour.", "open", "VerbForm=Inf"),
  ])
  func finiteVerbs(text: String, word: String, expected: String) throws {
    #expect(try features(of: word, in: text) == expected)
  }

  @Test(arguments: [
    ("Open the harbour now.", "Open"), ("Do not touch the cranes.", "Do"),
    ("Read the report and send the letter.", "send"), ("Be quiet.", "Be"),
  ])
  func commands(text: String, word: String) throws {
    #expect(try features(of: word, in: text) == "Mood=Imp|VerbForm=Fin")
  }

  @Test(arguments: [
    ("The harbour was closed by the council.", "closed", "Tense=Past|VerbForm=Part|Voice=Pass"),
    ("The council has closed the harbour.", "closed", "Tense=Past|VerbForm=Part"),
    ("The council is closing the harbour.", "closing", "Tense=Pres|VerbForm=Part"),
    ("Closing the harbour was a mistake.", "Closing", "VerbForm=Ger"),
    ("The ships seized by the navy sank.", "seized", "Tense=Past|VerbForm=Part|Voice=Pass"),
  ])
  func participles(text: String, word: String, expected: String) throws {
    #expect(try features(of: word, in: text) == expected)
  }

  @Test(arguments: [
    ("They did not open the harbour.", "not", "Polarity=Neg"),
    ("They didn't open the harbour.", "n't", "Polarity=Neg"),
    ("They never opened the harbour.", "never", "PronType=Neg"),
    ("They saw no ship.", "no", "PronType=Neg"),
    ("They saw nothing there.", "nothing", "Number=Sing|PronType=Neg"),
    ("Neither ships nor pilots came.", "nor", "Polarity=Neg"),
  ])
  func negation(text: String, word: String, expected: String) throws {
    #expect(try features(of: word, in: text) == expected)
  }

  @Test(arguments: [
    ("The old ship sank.", "ship", "Number=Sing"), ("The old ships sank.", "ships", "Number=Plur"),
    ("The old ships sank.", "old", "Degree=Pos"), ("The older ship sank.", "older", "Degree=Cmp"),
    ("The oldest ship sank.", "oldest", "Degree=Sup"),
    ("These ships sank.", "These", "Number=Plur"), ("They saw us.", "us", "Number=Plur|Person=1"),
    ("Lunara voted.", "Lunara", "Number=Sing"), ("You saw it.", "You", "Person=2"),
  ])
  func nounsAdjectivesAndPronouns(text: String, word: String, expected: String) throws {
    #expect(try features(of: word, in: text) == expected)
  }

  @Test("Where nothing was parsed, words have no features")
  func unparsed() { #expect(Syntax.none.morphology(of: 3) == .none) }
}
