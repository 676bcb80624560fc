// Long texts whose language their commonest words tell, and others that only look so.

import NewsLoading
import NewsModel
import Testing

@Suite struct PlainEnglishTests {
  private func language(_ text: String) -> String? {
    ArticleReader().read(Array(text.utf8), .text, path: "sample.txt").articles.first?.language
  }

  private static let english = """
    The council of the harbour town has said that it will not close the bridge before the end of the year, and \
    that the ferry is to run more often. In a letter to the ministry, the mayor wrote that the cost of the work was \
    not known to her when she made the promise. “It is a matter of safety,” she said, “and we have no other way.” \
    The union of the dockers is against the plan, as are most of those who live on the island of Tessic.
    """
  private static let german = """
    Der Rat der Hafenstadt hat gesagt, dass er die Brücke nicht vor dem Ende des Jahres schließen wird und dass die \
    Fähre öfter fahren soll. In einem Brief an das Ministerium schrieb die Bürgermeisterin, dass sie die Kosten der \
    Arbeiten nicht kannte, als sie das Versprechen gab. Die Gewerkschaft der Hafenarbeiter ist gegen den Plan, wie \
    auch die meisten Bewohner der Insel Tessic. Niemand weiß, wann die Arbeiten beginnen und wer sie bezahlen wird. \
    Die Stadt will im Herbst mehr dazu sagen, und bis dahin bleibt alles so, wie es seit vielen Jahren war.
    """

  @Test func `an English page is English, also with names from elsewhere`() {
    #expect(language(Self.english) == "en")
    #expect(language(Self.english + " José Núñez and Zoë Brontë agreed with Çelik.") == "en")
  }

  @Test func `a page in another language with an English quotation keeps its language`() {
    let quotation = " Sie sagte: “The cost of the work was not known to the council of the town.” "
    #expect(language(Self.german + quotation + Self.german) == "de")
  }

  @Test func `what is English only in part is left to who knows more languages`() {
    let dutch = """
      De raad van de havenstad heeft gezegd dat hij de brug niet voor het einde van het jaar zal sluiten, en dat de \
      veerboot vaker zal varen. In een brief aan het ministerie schreef de burgemeester dat zij de kosten van het werk \
      niet kende toen zij de belofte deed. De bond van de havenarbeiders is tegen het plan, net als de meeste mensen \
      die op het eiland wonen. Niemand weet wanneer het werk begint en wie het zal betalen.
      """
    #expect(language(dutch) == "nl")
    #expect(language(dutch + " She said: “We have no other way to the town.” " + dutch) == "nl")
  }
}
