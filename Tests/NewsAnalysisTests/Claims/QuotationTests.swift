// Quotations: their marks, their speakers, and how they run on.

import NewsAnalysis
import NewsModel
import Testing

struct QuotationTests {
  @Test(arguments: [
    (
      "\" We lost_v=lose it , \" Mara said .", ["Mara | said | We lost it"],
      "Mara | said | We lost it"
    ),
    ("Mara was blunt_a : \" We lost_v=lose it . \"", [], "Mara | : | We lost it"),
  ])
  func `a quotation has the speaker of its cue, or of the words before its colon`(
    marked: String,
    says: [String],
    expected: String
  ) {
    let found = FoundClaims(marked, says: says)
    #expect(found.outline == [expected])
    #expect(found.attributed.map(\.quotation) == [.direct])
  }

  @Test func `an interrupted quotation is one claim in parts`() {
    let found = FoundClaims(
      "\" We lost_v=lose it , \" Mara said , \" and we left_v=leave it . \"",
      says: ["Mara | said | We lost it … and we left it"]
    )
    #expect(found.outline == ["Mara | said | We lost it … and we left it"])
  }

  @Test func `every sentence of a quotation is a claim of the same speaker`() {
    let found = FoundClaims(
      "\" We lost_v=lose it , \" Mara said . \" We left_v=leave it . They stayed_v=stay there . \"",
      says: ["Mara | said | We lost it … We left it . They stayed there"]
    )
    #expect(
      found.outline == [
        "Mara | said | We lost it", "Mara | said | We left it", "Mara | said | They stayed there",
      ]
    )
  }

  @Test func `a paragraph that reopens the marks goes on with the speaker`() {
    let found = FoundClaims(
      """
      Mara said : “ We lost_v=lose it .
      “ We left_v=leave it all . ”
      """,
      says: ["Mara | said | We lost it"]
    )
    #expect(found.outline == ["Mara | said | We lost it", "Mara | said | We left it all"])
  }

  @Test func `words in quotation marks do not make a quotation`() {
    let found = FoundClaims(
      """
      The>4:det ">4:punct great_a>4:amod plan_n>6:nsubj ">4:punct failed_v=fail>0:root .>6:punct
      """
    )
    #expect(found.attributed.isEmpty)
    #expect(found.own.map { found.words($0.range) } == ["The \"great plan\" failed"])
  }

  @Test func `a report with some quoted words is mixed`() {
    let found = FoundClaims(
      "Mara said the plan was \" a total_a mess \" .",
      says: ["Mara | said | the plan was \" a total mess"]
    )
    #expect(found.attributed.map(\.quotation) == [.mixed])
  }

  @Test func `a quotation without a speaker has no source`() {
    let found = FoundClaims("\" We lost_v=lose all of it . \"")
    #expect(found.attributed.map(\.source) == [nil])
    #expect(found.attributed.map(\.voice) == [.unnamed])
  }
}
