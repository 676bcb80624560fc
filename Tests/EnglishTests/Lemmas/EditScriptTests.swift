// Changes of a word's end.

import Testing

@testable import English

@Suite struct EditScriptTests {
  @Test(
    "A change cuts what differs and adds what is new",
    arguments: [
      ("cities", "city", "3 y"), ("said", "say", "2 y"), ("was", "be", "3 be"),
      ("ship", "ship", "0 "), ("café", "cafés", "0 s"), ("né", "na", "2 a"),
    ]
  )
  func change(word: String, lemma: String, line: String) {
    let script = LemmaModel.Script(from: word, to: lemma)
    #expect(script.line == line)
    #expect(LemmaModel.Script(line) == script)
  }

  @Test("Lemmas of words that the model learnt, and of words that it never saw")
  func lemmas() throws {
    let models = try #require(LanguageModel.english)
    func lemma(_ word: String, _ tag: String) throws -> String {
      let number = try #require(models.tagger.tags.firstIndex(of: tag))
      return models.lemmas.lemma(of: word, tag: UInt8(number), known: models.words)
    }
    #expect(try lemma("said", "VBD") == "say")
    #expect(try lemma("children", "NNS") == "child")
    #expect(try lemma("frobbers", "NNS") == "frobber")
    // An ending that leaves it open: the lemma that is a word.
    #expect(try lemma("tuned", "VBD") == "tune")
  }
}
