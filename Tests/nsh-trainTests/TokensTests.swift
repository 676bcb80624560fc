// Plain text as sentences of a treebank about which nothing is said.

import NewsModel
import Testing

@testable import nsh_train

@Suite struct TokensTests {
  @Test("Empty lines part articles, however many there are")
  func articles() {
    #expect(Tokens.articles("\nOne.\nTwo.\n\n\nThree.") == ["One.\nTwo.", "Three."])
    #expect(Tokens.articles("\n\n").isEmpty)
  }

  @Test("A word a line, numbered from 1, with a note where no space follows")
  func lines() {
    let lines = Tokens.lines(of: ArticleText("Ships sailed. Renn didn't."))
    let words = lines.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(separator: "\t").filter { $0 != "_" }.joined(separator: " ")
    }
    #expect(
      words == [
        "1 Ships", "2 sailed SpaceAfter=No", "3 .", "",
        "1 Renn", "2 did SpaceAfter=No", "3 n't SpaceAfter=No", "4 .", "", "",
      ]
    )
  }
}
