// Which types of names are told apart in invented sentences.

import English
import NewsModel
import Testing

@Suite struct NameTypeModelTests {
  /// The types of the names in a text, each with its name: `law Harbour Act`.
  private func types(_ text: String) -> [String] {
    let article = annotate(text)
    return article.names.map { "\($0.type.rawValue) \(article.article.text[$0.range])" }
  }

  @Test(arguments: [
    ("They opened the Gravenholm Bridge on Monday.", ["facility Gravenholm Bridge"]),
    (
      "Planes landed at Lundqvist International Airport.",
      ["facility Lundqvist International Airport"]
    ),
    ("The crowd stood in Kettle Square for hours.", ["facility Kettle Square"]),
    ("The ship sank in the Aldern River.", ["place Aldern River"]),
    ("She lives in Eastern Europe now.", ["place Eastern Europe"]),
    ("Ukraine signed it.", ["place Ukraine"]),
  ])
  func facilitiesAndOtherPlaces(text: String, expected: [String]) {
    #expect(types(text) == expected)
  }

  @Test(arguments: [
    ("The Senate passed the Clean Harbours Act in June.", "law"),
    ("He was born during the Second World War in June.", "event"),
    ("Officials called it Hurricane Ottoline.", "event"),
    ("He read the Bible there.", "work"),
    ("He used Windows 10 for years.", "product"),
  ])
  func otherTypes(text: String, type: String) {
    #expect(types(text).contains { $0.hasPrefix(type + " ") })
  }

  @Test("A name of one of the plain kinds has the type of its kind")
  func plainKinds() {
    #expect(types("We met Ada Brand of NATO there.") == ["person Ada Brand", "organization NATO"])
  }

  @Test("The kind of a mention is what its type folds into")
  func kinds() {
    for name in annotate("The Gravenholm Bridge fell during World War II.").names {
      #expect(name.kind == name.type.kind)
    }
  }
}
