// What stands above an interview and is no claim.

import NewsModel
import Testing

struct InterviewCreditTests {
  @Test(
    arguments: [
      ("She spoke to Keir Donn.", "spoke to"), ("Keir Donn met her on Friday.", "met her"),
      ("This interview has been edited for length.", "edited"),
    ]
  )
  func `who asks and what was cut is no claim`(line: String, words: String) {
    let text = """
      Tove Marling is harbour master. \(line)

      Q: When will the port open?

      A: On Monday. We have no other choice.

      Q: Did you act too late?

      A: I did not. We warned him.
      """
    let spoken = SpokenText(text)
    #expect(spoken.holder(of: words) == "no claim")
    #expect(spoken.holder(of: "harbour master") == "author")
    #expect(spoken.holder(of: "no other choice") == "Tove Marling")
  }

  @Test func `meetings are claims where nobody is interviewed`() {
    #expect(
      SpokenText("The mayor left. She spoke to Keir Donn.").holder(of: "spoke to") == "author"
    )
  }
}
