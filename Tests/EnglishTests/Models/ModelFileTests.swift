// The format of models.

import Testing

@testable import English

@Suite struct ModelFileTests {
  private let bytes = ModelFile.encoded([
    (name: "a.text", bytes: Array("one\ntwo".utf8)), (name: "b.numbers", bytes: [1, 0, 2, 0]),
  ])

  @Test("Blocks are read as they were written, each at its place")
  func blocks() throws {
    try bytes.withUnsafeBytes { bytes in
      let file = try #require(ModelFile(bytes))
      #expect(file.lines("a.text") == ["one", "two"])
      #expect(file.numbers("b.numbers", as: UInt16.self).map { Array($0) } == [1, 2])
      #expect(file.lines("c") == nil)
      #expect(file.names == ["a.text", "b.numbers"])
    }
  }

  @Test("Bytes that are no model, or one that was cut, are refused")
  func broken() {
    var other = bytes
    other[8] = 9
    let cases = [[], Array(bytes.prefix(20)), Array(bytes.dropLast(3)), other]
    for bytes in cases {
      #expect(bytes.withUnsafeBytes { ModelFile($0) == nil })
    }
  }

  @Test("The models that are compiled in are whole")
  func english() throws {
    let models = try #require(LanguageModel.english)
    #expect(models.tagger.tags.contains("NNP"))
    #expect(models.parser.relations.contains("nsubj"))
  }
}
