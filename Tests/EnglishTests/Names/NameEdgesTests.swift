// Where names begin once their run of capitals is known.

import English
import NewsModel
import Testing

@Suite struct NameEdgesTests {
  /// The names of a text where the readings know only that `Lima` is a place.
  private func found(_ text: String) throws -> [String] {
    let lima = HandMadeWeight(
      atom: "l0",
      value: wordForm("Lima").lower,
      label: NameLabel.beginning(.place)
    )
    let outside = HandMadeWeight(
      atom: "first",
      value: 1,
      label: NameLabel.outside
    )
    var strong = lima
    strong.weight = 9
    let readings =
      try handMade("names1", [strong, outside])
      + handMade("names2", [strong, outside])
    let lists = NameLists.slots(for: [
      ([wordForm("Quay")], .placeHead, false), ([wordForm("Radio")], .organizationHead, false),
      ([wordForm("Bank")], .organizationHead, false),
    ])
    let block = (name: "names.lists", bytes: lists.withUnsafeBytes { Array($0) })
    return try ModelFile.encoded(readings + [block]).withUnsafeBytes { bytes in
      let model = try #require(ModelFile(bytes).flatMap { NameModel($0) })
      let sample = SampleForms(text)
      let names = model.names(in: sample.article.tokens, sample.article.sentences, sample.forms)
      return names.map { "\($0.kind.rawValue) \(sample.article.article.text[$0.range])" }
    }
  }

  @Test(arguments: [
    ("We saw it in Lima today.", ["place Lima"]),
    ("We heard Radio Lima today.", ["organization Radio Lima"]),
    ("We saw the Bank of Lima today.", ["organization Bank of Lima"]),
    ("We saw the Fish Quay today.", ["place Fish Quay"]),
    ("We met at Radio Skerry today.", ["organization Radio Skerry"]),
    ("We saw a Fish today.", []),
  ])
  func nameBeginsWithItsRun(text: String, expected: [String]) throws {
    #expect(try found(text) == expected)
  }
}
