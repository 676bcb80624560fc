// The sample corpus as it is read: sections, metadata, words.

import NewsModel
import Testing

@Suite struct LayoutTests {
  @Test(arguments: [
    (
      "coastal-wire",
      [
        "Leaders discuss reopening of disputed Melisk harbour", "What each side said",
        "The ships outside the breakwater", "What happens next",
      ]
    ),
    (
      "press-office",
      [
        "", "Position of the Federation", "Traffic in the bay", "Next steps",
      ]
    ),
    (
      "halvek-ledger",
      [
        "", "Two capitals, two stories", "Forty ships, or fourteen", "What nobody has confirmed",
      ]
    ),
    (
      "tidewater-talk",
      [
        "", "Why the Call Might Matter", "What Varn Could Be Hoping For", "Kell's Possible Gamble",
        "Ripples Beyond the Bay", "The Bottom Line, Maybe",
      ]
    ),
    (
      "skerrin-post",
      ["", "The number of ships", "The agreement", "The call", "The pilots", "The harbour"]
    ),
  ])
  func headingsAreTheSections(_ name: String, _ titles: [String]) throws {
    let article = try SampleCorpus.shared.get().article(name).article
    #expect(article.sections.map { article.title(of: $0) ?? "" } == titles)
  }

  @Test(arguments: [
    (
      "press-office", "Statement on the call between President Kell and Prime Minister Varn",
      "Sardovan Press Office", "Mirela Dost", "2025-03-19"
    ),
    (
      "halvek-ledger", "What was really agreed about Melisk?", "The Halvek Ledger",
      "Nadia Corvel", "2025-03-20"
    ),
    (
      "tidewater-talk", "Did Varn and Kell Just Unlock Melisk Harbour?", "Tidewater Talk",
      "Salty Pete", "2025-03-20"
    ),
    (
      "skerrin-post", "Correction: what we got wrong about Melisk harbour", "The Skerrin Post",
      "Zoë Marand", "2025-03-22"
    ),
  ])
  func metadataIsRead(
    _ name: String,
    _ title: String,
    _ outlet: String,
    _ author: String,
    _ date: String
  ) throws {
    let article = try SampleCorpus.shared.get().article(name).article
    #expect(article.title == title)
    #expect(article.outlet == outlet)
    #expect(article.author == author)
    #expect(article.date?.description == date)
  }

  @Test(arguments: [
    ("breakwater", [3, 3, 1, 1, 1]), ("might", [1, 0, 1, 10, 0]), ("denied", [0, 0, 0, 0, 3]),
  ])
  func wordsAreFound(_ word: String, _ counts: [Int]) throws {
    let shell = SampleShell()
    try shell.run("load harbour")
    let articles = [
      "coastal-wire", "press-office", "halvek-ledger", "tidewater-talk", "skerrin-post",
    ]
    let found = try articles.flatMap { try shell.run("find /\(word)/i --in \($0) | count") }
    #expect(found.map(\.text) == counts.map(String.init))
  }
}
