// The genres of documents.

import Testing

@testable import nsh_train

@Suite struct GenresTests {
  @Test("The first part of a name says the genre, where documents differ in it")
  func first() {
    let genres = Genres(["weblog-tide.org_1", "email-tide-2", "weblog-quay.org_3"])
    #expect(genres.genre(of: "weblog-tide.org_1") == "weblog")
    #expect(genres.genre(of: "email-tide-2") == "email")
  }

  @Test("A part that all documents share is the treebank's own")
  func shared() {
    let genres = Genres(["TIDE_news_harbour", "TIDE_news_ferry", "TIDE_speech_harbour"])
    #expect(genres.genre(of: "TIDE_speech_harbour") == "speech")
    #expect(genres.genre(of: "TIDE") == "")
  }

  @Test("One document, or none, is no reason to stop")
  func few() {
    #expect(Genres(["news-ferry"]).genre(of: "news-ferry") == "news")
    #expect(Genres([]).genre(of: "") == "")
  }

  @Test("The figures of parts add up to those of the whole")
  func sums() {
    let (one, other) = ("Tense=Past|Mood=Ind", "Number=Plur")
    var (whole, first, second) = (MorphologyFigures(), MorphologyFigures(), MorphologyFigures())
    whole.count(.none, one)
    whole.count(.none, other)
    first.count(.none, one)
    second.count(.none, other)
    first.add(second)
    #expect(first.line == whole.line)
    #expect(first.line != second.line)
  }
}
