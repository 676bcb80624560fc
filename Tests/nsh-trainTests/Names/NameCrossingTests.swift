// What stays of a text whose names are exchanged.

import English
import NewsModel
import Testing

@testable import nsh_train

@Suite struct NameCrossingTests {
  /// A text with the names that stand between brackets, `[p Ada]` for a person, `[l Lima]` for a place.
  private func marked(_ text: String) -> NameText {
    var (bytes, names, start): ([UInt8], [MarkedName], Int) = ([], [], 0)
    var kind = ActorKind.person
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "["):
        kind = source[index + 1] == UInt8(ascii: "p") ? .person : .place
        start = bytes.count
        index += 2
      case UInt8(ascii: "]"):
        names.append(MarkedName(range: TextRange(start, bytes.count), kinds: [kind]))
      default: bytes.append(source[index])
      }
      index += 1
    }
    return NameText(text: ArticleText(String(decoding: bytes, as: UTF8.self)), names: names)
  }

  private let text = "[p Ada Brand] left [l Norvia]. The Norvian fleet saw [p Brand] in [l Norvia]."

  private func crossed() -> NameText {
    let text = marked(text)
    let others = marked("[p Vera Kessel] and [p Lundqvist] saw [l Gravenholm] and [l Skerria].")
    var random = RandomSource(seed: 7)
    return NameCrossing([others, text]).crossed(text, &random)
  }

  @Test("A word has the same other one everywhere, and a place's people go with it")
  func sameWord() throws {
    let text = crossed()
    let names = text.names.map { text.text[$0.range] }
    #expect(names.count == 4)
    #expect(names[1] == names[3] && names[1] != "Norvia")
    #expect(names[0].hasPrefix("Ada ") && names[0].hasSuffix(names[2]))
    let whole = text.text[text.text.range]
    let stem =
      names[1].last.map { "aey".contains($0) } == true ? names[1].dropLast() : names[1][...]
    #expect(whole.contains("The \(stem)ian fleet") || whole.contains("The \(stem)an fleet"))
  }

  @Test("What is no name stays")
  func rest() {
    let text = crossed()
    #expect(text.text[text.text.range].contains(" left "))
    #expect(text.text[text.text.range].hasSuffix("."))
  }
}
