// Parts of speech and lemmas.

import English
import NewsModel
import Testing

@Suite struct TaggerTests {
  /// Checks the tag and lemma of one word of a sentence.
  private func check(_ text: String, _ word: String, _ tag: PartOfSpeech, _ lemma: String) {
    let tokens = annotate(text).tokens
    let token = tokens.first { $0.lower == word }
    #expect(token?.tag == tag, "\(word) in \(text)")
    #expect(token?.lemma == lemma, "\(word) in \(text)")
  }

  @Test func nounsAndVerbsAreToldByContext() {
    check("The call was short.", "call", .noun, "call")
    check("They will call tomorrow.", "call", .verb, "call")
    check("She wants to report it.", "report", .verb, "report")
    check("His report was late.", "report", .noun, "report")
  }

  @Test func verbsFollowTheirSubject() {
    check("The city never sleeps.", "sleeps", .verb, "sleep")
    check("The boats left in fog.", "left", .verb, "leave")
  }

  @Test func auxiliariesAreToldFromVerbs() {
    check("He has left the town.", "has", .auxiliary, "have")
    check("He has a boat.", "has", .verb, "have")
    check("They did not go.", "did", .auxiliary, "do")
    check("It might rain.", "might", .auxiliary, "might")
  }

  @Test func cliticsHaveTheirOwnTags() {
    check("They don't go.", "n't", .particle, "not")
    check("The town's harbor froze.", "'s", .particle, "'s")
    check("It's cold.", "'s", .auxiliary, "be")
    check("They'll come.", "'ll", .auxiliary, "will")
  }

  @Test func toIsParticleOrPreposition() {
    check("They want to leave.", "to", .particle, "to")
    check("They went to the harbor.", "to", .adposition, "to")
  }

  @Test(arguments: [
    ("She went home.", "went", "go"), ("He is carrying it.", "carrying", "carry"),
    ("They stopped it.", "stopped", "stop"), ("He was making it.", "making", "make"),
    ("She has written it.", "written", "write"), ("They tuned it.", "tuned", "tune"),
    ("They agreed on it.", "agreed", "agree"),
  ])
  func verbsHaveTheirBase(text: String, word: String, lemma: String) {
    #expect(annotate(text).tokens.first { $0.lower == word }?.lemma == lemma)
  }

  @Test(arguments: [
    ("Two women spoke.", "women", "woman"), ("The cities grew.", "cities", "city"),
    ("Many people came.", "people", "person"), ("The crises passed.", "crises", "crisis"),
    ("The news spread.", "news", "news"),
  ])
  func nounsHaveTheirSingular(text: String, word: String, lemma: String) {
    #expect(annotate(text).tokens.first { $0.lower == word }?.lemma == lemma)
  }

  @Test func capitalsInsideOfSentencesAreNames() {
    check("Then Lund spoke.", "lund", .properNoun, "lund")
    check("The Russian fleet left.", "russian", .adjective, "russian")
  }
}
