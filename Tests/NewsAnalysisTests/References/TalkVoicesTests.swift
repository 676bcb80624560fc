// Who `I` and `you` are where the layout names no speaker.

import NewsModel
import Testing

@testable import NewsAnalysis

@Suite struct TalkVoicesTests {
  /// The words by which the actors of a marked text speak of themselves or are spoken to, each with its line.
  private func spoken(_ marked: String) -> [String] {
    let article = MarkedArticle.annotated(marked)
    let text = article.article.text
    return ActorFinder().actors(in: article).flatMap { actor in
      actor.mentions.filter { $0.rule == "speaker" }.map { mention in
        let line = text.bytes[..<mention.range.start].count { $0 == 0x0A }
        return "\(actor.name): \(text[mention.range]) \(line)"
      }
    }
  }

  private let interview = """
    interview with {person Ada Brand}

    when did you begin ?

    i began young .

    and {person Otto Lund} met you ?

    my brother did .

    are you well ?

    yes i do and i did .
    """

  @Test func answersAreWhoIsInterviewed() {
    #expect(
      spoken(interview) == [
        "Ada Brand: you 2", "Ada Brand: i 4", "Ada Brand: you 6", "Ada Brand: my 8",
        "Ada Brand: you 10", "Ada Brand: i 12", "Ada Brand: i 12",
      ]
    )
  }

  /// The label `A:` was taken for who speaks, which named nobody.
  @Test func labelledAnswersAreWhoIsInterviewed() {
    let text = """
      Ada Brand is a botanist.

      Q: When did you begin?

      A: I began young.

      Q: Are you well?

      A: I am.
      """
    let article = SpokenText(text).annotated
    let said = ActorFinder().actors(in: article).first?.mentions.filter { $0.rule == "speaker" }
    #expect((said?.count ?? 0) >= 2)
  }

  @Test("Questions without a word of an interview above are no interview")
  func noInterview() {
    #expect(spoken(String(interview.drop { $0 != "{" })) == [])
  }

  @Test("Whoever is called by title speaks next, and then in turn")
  func called() {
    let court = """
      we begin .
      mr {person Lund} ?

      my case is old .

      i asked .

      i met her .
      """
    #expect(spoken(court) == ["Lund: my 3", "Lund: i 7"])
    // A name alone may be an answer.
    #expect(spoken(court.split(separator: "mr ").joined()) == [])
  }

  @Test(
    "Who says who they are speaks",
    arguments: [
      ("my name is {person Ada Brand} .\n\ni asked .", ["Ada Brand: my 0", "Ada Brand: i 2"]),
      ("it is {person Ada Brand} here .\n\ni asked .", ["Ada Brand: i 2"]),
      ("it is {person Ada Brand} who asked .\n\ni asked .", []),
      // Of two each speaks for themselves.
      (
        "i am {person Ada Brand} .\n\ni am {person Otto Lund} .\n\ni asked .",
        ["Ada Brand: i 0", "Otto Lund: i 2"]
      ),
    ]
  )
  func introduced(marked: String, expected: [String]) {
    #expect(spoken(marked) == expected)
  }

  @Test("Who signs a letter wrote it")
  func signed() {
    let letter = "i asked .\n\n{person Otto Lund} left .\n\nthe end .\n\nyours , {person Ada Brand}"
    #expect(spoken(letter) == ["Ada Brand: i 0"])
    let ranked = letter + "\n\nmember of the board"
    #expect(spoken(ranked) == ["Ada Brand: i 0"])
  }
}
