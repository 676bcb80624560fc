// Where sentences end.

import English
import NewsModel
import Testing

@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    ["The ferry left.", "It came back."],
    ["Mr. Lund saw Dr. Berg.", "They spoke."],
    ["J. R. Lund paid 3.5 million.", "No one asked."],
    ["The firm is Acme Inc. of Boston.", "It grew."],
    ["It happened in the U.S. The mayor was there."],
    ["He said “Stop.”", "She left."],
    ["“Go!” he said.", "They went."],
    ["\"Will it sink?\" asked Lund.", "It did not."],
    ["Why now?", "Nobody knows!", "So it goes."],
    ["They waited... and left.", "Then came rain."],
    ["(It was late.)", "The end."],
  ])
  func marks(expected: [String]) {
    var expected = expected
    if expected[0].hasPrefix("It happened") {
      expected = ["It happened in the U.S.", "The mayor was there."]
      #expect(sentences("It happened in the U.S. The mayor was there.") == expected)
      return
    }
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test(arguments: [
    ["Dr. Orlan met Gen. Vask at 5 p.m. on Friday.", "They agreed."],
    ["He arrived at 9 a.m.", "The mayor waited."],
    ["She paid $3.50 for it.", "He paid nothing."],
    ["The plan (it failed.) was bold.", "It ended."],
    ["He asked, \"Why now?\" and left.", "Nobody knew."],
    ["\"Sink it,\" she said.", "\"Then leave.\""],
    ["She left . . . and never came back.", "He stayed."],
    ["1. Load the ship.", "2. Close the hatch.", "3. Sail."],
    ["She works at Yahoo! in the port office.", "He does not."],
    ["See www.example.org.", "It has maps."],
    ["Write to ann@example.org.", "She answers."],
    ["The U.S. Senate voted.", "The U.N. did not."],
    ["No. 5 sank.", "No. 6 did not."],
    ["It sank!!", "Really?", "Yes."],
    ["He said the dock (built c. 1890) was old.", "It was."],
    ["See p. 55 and pp. 60-61.", "Acme Corp. of Varn and Quill Inc. merged."],
  ])
  func manyKindsOfMarks(expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test func aMissingSpaceHidesNoEnd() {
    #expect(sentences("The ferry left.Then it sank.") == ["The ferry left.", "Then it sank."])
  }

  @Test func blankLinesEndSentences() {
    #expect(
      sentences("Harbor closed\n\nThe harbor is closed") == [
        "Harbor closed", "The harbor is closed",
      ]
    )
  }

  @Test func headingsAreSentences() {
    let article = annotate("Harbor Closed\nThe harbor is closed.", headings: [TextRange(0, 13)])
    #expect(article.sentences.map(\.isHeading) == [true, false])
    #expect(
      article.sentences.map { article.article.text[$0.range] } == [
        "Harbor Closed", "The harbor is closed.",
      ]
    )
  }

  @Test func wrappedLinesGoOn() {
    let text =
      "The ferry that left the harbor\nin the morning came back in the\nevening without a crew.\n"
    #expect(sentences(text).count == 1)
  }

  @Test func linesAreParagraphsWhereTheyBeginWithCapitals() {
    #expect(sentences("Ferry sinks\nCrew is safe\nOwner speaks").count == 3)
  }

  @Test(arguments: [
    ["Albert I. Lund sailed it.", "He was old."], ["It was you and I.", "Nobody else came."],
    ["That was in World War I. Lund lived on.", ""],
    ["The judges heard Kettle v. Quill Shipping.", "Kettle lost."],
    ["She is 5 ft. 4 in. tall.", "He is 6 ft. tall."], ["Read chap. 4 first.", "It is short."],
    ["The stone lies at N°. 1026.253.", "That is in Varn."],
    ["The talks ended at 5 p.m.", "Mr. Lund left."], ["At 5 a.m. Mr. Lund left.", "It rained."],
    ["They live on Oak St.", "She likes it."],
    ["They live at 12 Oak St. in Varn.", "She likes it."],
    ["Well . . . I do not know.", "Ask him."],
  ])
  func wordsThatTellEndsSurely(expected: [String]) {
    let text = expected.joined(separator: " ")
    let all = expected.last == "" ? ["That was in World War I.", "Lund lived on."] : expected
    #expect(sentences(text) == all)
  }

  @Test(arguments: [
    ["1. Load the ship", "2. Close the hatch"], ["1) Load the ship", "2) Close it", "3) Sail"],
    ["1.) Load the ship.", "2.) Close the hatch."], ["(1) Load the ship", "(2) Close the hatch"],
    ["a. Load the ship", "b. Close the hatch", "c. Sail"], ["i. Load", "ii. Close", "iii. Sail"],
    ["• Load the ship", "• Close the hatch"], ["⁃9. Load the ship", "⁃10. Close the hatch"],
    ["A) Load the ship", "B) Close the hatch"],
  ])
  func itemsOfAListOnOneLine(expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test("The model alone knows neither markers of lists nor words that tell ends")
  func modelAlone() {
    let pipeline = Pipeline()
    for text in [
      "1) Load the ship 2) Close it 3) Sail", "The talks ended at 5 p.m. Mr. Lund left.",
    ] {
      let article = Article(ArticleText(text))
      #expect(pipeline.sentences(of: article, by: .model).sentences.count == 1)
      #expect(pipeline.sentences(of: article).sentences.count > 1)
    }
  }

  @Test(arguments: [
    ["We must 1) stop, 2) think and 3) go.", "That is all."],
    ["A. Lund met B. Berg.", "They left."],
    ["1990 was good.", "1991 was not."], ["1) It costs 3) or so."],
  ])
  func whatOnlyLooksLikeAList(expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test func bulletsBeginSentences() {
    #expect(sentences("They asked for\n- more boats\n- more crew").count == 3)
  }
}
