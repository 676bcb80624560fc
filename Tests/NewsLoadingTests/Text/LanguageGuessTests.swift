// Which language an article is in, and what becomes of articles that are not in English.

import NewsLoading
import NewsModel
import Testing

@Suite struct LanguageGuessTests {
  private func language(_ text: String, format: ArticleFormat = .text) -> String? {
    ArticleReader().read(Array(text.utf8), format, path: "sample.txt").articles.first?.language
  }

  @Test(arguments: [
    (
      "en",
      "The ferry left the harbor in the morning, and nobody on the pier knew where it was going."
    ),
    (
      "de",
      "Die Fähre verließ am Morgen den Hafen, und niemand am Kai wusste, wohin sie fuhr. Der Bürgermeister schwieg."
    ),
    (
      "fr",
      "Le ferry a quitté le port hier matin, et personne sur le quai ne savait où il allait. Le maire n'a rien dit."
    ),
    ("ru", "Паром покинул гавань утром, и никто на причале не знал, куда он направляется."),
    ("ar", "غادرت العبارة الميناء صباح أمس، ولم يكن أحد على الرصيف يعرف إلى أين تتجه."),
    ("zh", "渡轮昨天早上离开了港口，码头上没有人知道它要去哪里。市长没有说话。"),
  ])
  func textsAreRecognized(code: String, text: String) {
    #expect(language(text) == code)
  }

  @Test(arguments: [
    "Ferry sinks", "OK", "12 %", "???", "Varn Quell Orvenia Tessic", "lol so gud 2day",
    "The mayor said “Die Fähre ist weg” and left the pier without another word to the waiting press.",
  ])
  func shortAndMixedTextsCountAsEnglish(text: String) {
    #expect(language(text) == "en")
  }

  @Test func theSourceDecidesWhereTheTextSaysLittle() {
    #expect(language("{\"text\": \"Hafen\", \"language\": \"de\"}", format: .jsonl) == "de")
  }

  @Test func theTextDecidesWhereItIsClear() {
    let text =
      "The ferry left the harbor in the morning, and nobody on the pier knew where it went."
    #expect(language("{\"text\": \"\(text)\", \"language\": \"de\"}", format: .jsonl) == "en")
  }

  @Test func otherLanguagesAreLoadedWithAWarning() {
    let text =
      "Der Hafen\n\nDie Fähre verließ am Morgen den Hafen, und niemand wusste, wohin sie fuhr."
    let report = ArticleReader().read(Array(text.utf8), .text, path: "hafen.txt")
    #expect(report.articles.map(\.isAnalysed) == [false])
    #expect(report.articles.first?.sections.isEmpty == false)
    #expect(
      report.warnings.map(\.reason) == ["in another language (de): loaded, not analysed"]
    )
  }
}
