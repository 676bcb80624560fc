// How two readings with hand-made weights find names.

import English
import NewsModel
import Testing

@Suite struct NameModelTests {
  private static let person = NameLabel.beginning(.person)

  /// The first reading knows `Ada Brand`; the second keeps what the first found, and takes what ends a
  /// person's name elsewhere for a person.
  private func found(
    _ text: String,
    lists: [UInt64] = Array(repeating: 0, count: 16)
  ) throws
    -> [String]
  {
    let first = try handMade(
      "names1",
      [
        HandMadeWeight(atom: "l0", value: wordForm("Ada").lower, label: Self.person),
        HandMadeWeight(atom: "l0", value: wordForm("Brand").lower, label: NameLabel.inside),
      ]
    )
    let second = try handMade(
      "names2",
      [
        HandMadeWeight(atom: "o0", value: UInt32(Self.person) + 1, label: Self.person, weight: 9),
        HandMadeWeight(atom: "o0", value: UInt32(NameLabel.inside) + 1, label: 1, weight: 9),
        HandMadeWeight(atom: "q0", value: UInt32(Self.person) * 3 + 4, label: Self.person),
      ]
    )
    let block = (name: "names.lists", bytes: lists.withUnsafeBytes { Array($0) })
    return try ModelFile.encoded(first + second + [block]).withUnsafeBytes { bytes in
      let model = try #require(ModelFile(bytes).flatMap { NameModel($0) })
      let sample = SampleForms(text)
      let names = model.names(in: sample.article.tokens, sample.article.sentences, sample.forms)
      return names.map {
        "\($0.rule) \($0.kind.rawValue) \(sample.article.article.text[$0.range])"
      }
    }
  }

  @Test func wholeNameDecidesItsShortForm() throws {
    #expect(
      try found("We met Ada Brand there. Then Brand left.") == [
        "model person Ada Brand", "consistency person Brand",
      ]
    )
  }

  @Test func noNameGoesOnWhereNoneIsOpen() throws {
    #expect(try found("We met Brand there.") == [])
  }

  @Test func nameEndsWithItsSentence() throws {
    #expect(try found("We met Ada. Brand left.") == ["model person Ada"])
  }

  @Test func listThatHasTheWholeNameSpeaksForIt() throws {
    let lists = NameLists.slots(for: [([wordForm("Ada"), wordForm("Brand")], .organization, false)])
    #expect(try found("We met Ada Brand there.", lists: lists) == ["list person Ada Brand"])
  }

  @Test func emptyTextHasNoNames() throws {
    #expect(try found("") == [])
  }
}
