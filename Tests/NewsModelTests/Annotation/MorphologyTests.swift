// Features that are kept in few bits.

import NewsModel
import Testing

@Suite struct MorphologyTests {
  @Test("Each feature keeps its value beside all others")
  func packing() {
    var features = Morphology()
    features.tense = .present
    features.mood = .imperative
    features.number = .plural
    features.person = .third
    features.verbForm = .gerund
    features.degree = .superlative
    features.isPassive = true
    features.isNegative = true
    features.isNegativePronoun = true
    #expect(features.tense == .present && features.mood == .imperative)
    #expect(features.number == .plural && features.person == .third)
    #expect(features.verbForm == .gerund && features.degree == .superlative)
    features.number = nil
    features.isNegative = false
    #expect(features.number == nil && !features.isNegative)
    #expect(
      features.description
        == "Degree=Sup|Mood=Imp|Person=3|PronType=Neg|Tense=Pres|VerbForm=Ger|Voice=Pass"
    )
  }

  @Test("A word without features has none in words either")
  func none() { #expect(Morphology.none.description == "") }

  @Test("They take no room of their own beside tag, relation and head")
  func size() { #expect(MemoryLayout<Syntax.Word>.size == 8) }
}
