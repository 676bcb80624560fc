// From marked names to a model that tells their types.

import English
import NewsModel
import Testing

@testable import nsh_train

@Suite struct NameTypeTrainingTests {
  /// A text with one name, of this type.
  private func text(_ words: String, _ name: String, _ type: NameType) throws -> NameText {
    let start = try #require(words.utf8.firstRange(of: name.utf8)).lowerBound
    let offset = words.utf8.distance(from: words.startIndex, to: start)
    let range = TextRange(offset, offset + name.utf8.count)
    return NameText(
      text: ArticleText(words),
      names: [MarkedName(range: range, kinds: [type.kind], type: type)]
    )
  }

  private func texts() throws -> [NameText] {
    [
      try text("They read the Brand Act.", "Brand Act", .law),
      try text("They saw the Kettle War.", "Kettle War", .event),
      try text("They crossed the Voss Bridge.", "Voss Bridge", .facility),
      try text("They crossed the Voss Sea.", "Voss Sea", .place),
    ]
  }

  private func blocks(_ samples: [NameTypeSample], _ reader: NameTypeReader) throws -> [ModelBlock]
  {
    var training = try NameTypeTraining()
    training.learn(samples.map(\.example), epochs: 5)
    return training.blocks(buckets: 64)
      + [ModelBlock(name: "types.telling", numbers: reader.telling.slots)]
  }

  @Test("A model gives back the types of the names that it has learnt")
  func givesBack() throws {
    let reader = NameTypeReader(.none, .none)
    let samples = try texts().flatMap(reader.samples)
    #expect(samples.map(\.type) == [.law, .event, .facility, .place])
    let figures = try NameTypeFigures(try blocks(samples, reader), samples)
    #expect(figures.lines.suffix(2) == ["  right among place: 1", "  right among other: 1"])
  }

  @Test("Learning twice gives the same bytes")
  func deterministic() throws {
    let reader = NameTypeReader(.none, .none)
    let samples = try texts().flatMap(reader.samples)
    #expect(try blocks(samples, reader).map(\.bytes) == blocks(samples, reader).map(\.bytes))
  }

  @Test("Names of people, and words without a capital, teach nothing")
  func leftOut() throws {
    let reader = NameTypeReader(.none, .none)
    let person = try text("They met Ada Brand.", "Ada Brand", .person)
    let small = try text("They read the act.", "act", .law)
    #expect(reader.samples(person).isEmpty && reader.samples(small).isEmpty)
  }
}
