// The page of questions is generated from the table that `help questions` shows.

import NewsLoading
import ShellEngine
import Testing

@Suite("Docs/Questions.md")
struct QuestionPageTests {
  private static let path = "Docs/Questions.md"

  @Test("The page is what the table says")
  func generated() throws {
    let page = QuestionPage.markdown
    if Recording.isOn {
      try Project.files.write(Array(page.utf8), to: Self.path)
    } else {
      #expect(try Project.text(Self.path) == page, "run the tests with NSH_RECORD_DOCUMENTATION=1")
    }
  }
}
