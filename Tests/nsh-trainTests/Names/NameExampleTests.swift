// Which labels are right for the words of a marked text.

import English
import NewsModel
import Testing

@testable import nsh_train

@Suite struct NameExampleTests {
  private func example(_ names: [MarkedName]) -> NameExample {
    let text = NameText(text: ArticleText("We met Ada Brand."), names: names)
    return NameExample(text, .none, .none)
  }

  private func bits(_ labels: UInt8...) -> UInt16 { labels.reduce(0) { $0 | 1 << UInt16($1) } }

  private static let brand = TextRange(7, 16)

  @Test("A name begins with its kind and goes on without one")
  func name() {
    let person = NameLabel.beginning(.person)
    let allowed = example([MarkedName(range: Self.brand, kinds: [.person])]).allowed
    #expect(allowed == [1, 1, bits(person), bits(NameLabel.inside), 1])
  }

  @Test("A name that may be overlooked may be of several kinds as well")
  func optionalName() {
    let marked = MarkedName(range: Self.brand, kinds: [.other, .group], isOptional: true)
    let first = bits(0, NameLabel.beginning(.other), NameLabel.beginning(.group))
    #expect(example([marked]).allowed == [1, 1, first, bits(0, NameLabel.inside), 1])
  }

  @Test("What a second judge says is as good")
  func secondJudge() {
    var example = example([])
    example.allow([0, 0, NameLabel.beginning(.person), NameLabel.inside, 0])
    let person = NameLabel.beginning(.person)
    #expect(example.allowed == [1, 1, bits(0, person), bits(0, NameLabel.inside), 1])
  }

  @Test("A text without capitals has the same names")
  func small() {
    let marked = MarkedName(range: Self.brand, kinds: [.person])
    let small = NameText(text: ArticleText("We met Ada Brand."), names: [marked]).small
    #expect(small.text[small.text.range] == "we met ada brand.")
    #expect(small.names.map(\.range) == [Self.brand])
  }
}
