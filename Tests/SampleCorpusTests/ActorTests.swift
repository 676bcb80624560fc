// Who is in the sample corpus: one actor for each, of the right kind, with the names that occur.

import NewsModel
import Testing

@Suite struct ActorTests {
  /// A row of the table in the fixtures' README.
  struct Expected: Sendable, CustomStringConvertible {
    let name: String
    let kind: ActorKind
    let names: Set<String>
    let articles: String
    var description: String { name }

    init(_ name: String, _ kind: ActorKind, _ names: Set<String>, _ articles: String) {
      (self.name, self.kind, self.names, self.articles) = (name, kind, names, articles)
    }
  }

  static let expected = [
    Expected("Ilsa Varn", .person, ["Ilsa Varn", "Varn"], "abcde"),
    Expected("Doran Kell", .person, ["Doran Kell", "Kell"], "abcde"),
    Expected("Petra Solen", .person, ["Petra Solen", "Solen"], "ace"),
    Expected("Jonas Brede", .person, ["Jonas Brede", "Brede"], "abcde"),
    Expected("Lena Oster", .person, ["Lena Oster", "Oster"], "ace"),
    Expected("Ida Renn", .person, ["Ida Renn", "Renn"], "ce"),
    Expected("Marek Thole", .person, ["Marek Thole", "Thole"], "a"),
    Expected("Andrej Lorn", .person, ["Andrej Lorn"], "b"),
    Expected("Zoë Marand", .person, ["Zoë Marand", "Marand"], "e"),
    Expected(
      "Joint Harbour Commission",
      .organization,
      ["Joint Harbour Commission", "JHC"],
      "abcde"
    ),
    Expected("Sardovan Navy", .organization, ["Sardovan Navy"], "abcde"),
    Expected("Melisk Pilots Union", .organization, ["Melisk Pilots Union"], "ace"),
    Expected("Sardovan Press Office", .organization, ["Sardovan Press Office"], "ce"),
    Expected("Ministry of Maritime Affairs", .organization, ["Ministry of Maritime Affairs"], "b"),
    Expected("Ministry of Foreign Affairs", .organization, ["Ministry of Foreign Affairs"], "e"),
    Expected("Assembly of Sardova", .organization, ["Assembly of Sardova", "Assembly"], "ab"),
    Expected("Coastal Wire", .organization, ["Coastal Wire"], "a"),
    Expected("Radio Tessarn", .organization, ["Radio Tessarn"], "a"),
    Expected("Ledger", .organization, ["Ledger"], "c"),
    Expected("Skerrin Post", .organization, ["Skerrin Post"], "e"),
    Expected("Orvenia", .place, ["Republic of Orvenia", "Orvenia"], "abce"),
    Expected("Orvenians", .group, ["Orvenians"], "acd"),
    Expected(
      "Sardova",
      .place,
      ["Federation of Sardova", "Sardova", "Federation"],
      "abce"
    ),
    Expected("Sardovans", .group, ["Sardovans"], "a"),
    Expected("Halvek", .place, ["Halvek", "HALVEK"], "acde"),
    Expected("Tessarn", .place, ["Tessarn"], "abcde"),
    Expected("Melisk", .place, ["Melisk"], "abcde"),
    Expected("Melisk Bay", .place, ["Melisk Bay", "Bay"], "abde"),
    Expected("Fish Quay", .place, ["Fish Quay"], "a"),
    Expected("Engineers' Quay", .place, ["Engineers' Quay"], "a"),
    Expected("Tarvik Point", .place, ["Tarvik Point"], "be"),
    Expected("Melisk Accord", .other, ["Melisk Accord"], "b"),
  ]

  @Test(arguments: expected)
  func actorIsOne(_ expected: Expected) throws {
    let sample = try SampleCorpus.shared.get()
    let found = sample.corpus.actors.filter {
      !sample.names(of: $0).isDisjoint(with: expected.names)
    }
    let actor = try #require(found.first)
    #expect(found.count == 1)
    #expect(actor.actor.name == expected.name)
    #expect(actor.actor.kind == expected.kind)
    #expect(sample.names(of: actor) == expected.names)
    #expect(sample.letters(of: actor) == expected.articles)
  }

  @Test func thereAreNoOthers() throws {
    let sample = try SampleCorpus.shared.get()
    let known = Set(Self.expected.map(\.name))
    #expect(sample.corpus.actors.map(\.actor.name).filter { !known.contains($0) } == [])
  }

  @Test(arguments: [("Orvenians", "Orvenia"), ("Sardovans", "Sardova")])
  func peopleBelongToTheirCountry(_ people: String, _ country: String) throws {
    let sample = try SampleCorpus.shared.get()
    let actors = sample.corpus.actors
    let group = try #require(actors.first { $0.actor.name == people })
    #expect(group.actor.related.map { actors[$0.actor].actor.name } == [country])
    #expect(group.actor.related.map(\.how) == ["demonym"])
  }

  @Test(arguments: [
    ("coastal-wire", "Ilsa Varn", "the prime minister"), ("coastal-wire", "Ilsa Varn", "She"),
    ("coastal-wire", "Lena Oster", "She"), ("halvek-ledger", "Petra Solen", "She"),
    ("press-office", "Doran Kell", "The President"),
    ("halvek-ledger", "Jonas Brede", "the admiral"),
  ])
  func descriptionsBelongToTheirPerson(
    _ article: String,
    _ name: String,
    _ words: String
  ) throws {
    let sample = try SampleCorpus.shared.get()
    let loaded = try sample.article(article)
    let texts = loaded.findings.actors.filter { $0.name == name }.flatMap(\.mentions)
      .filter { $0.form != .name }.map { loaded.text($0.range) }
    #expect(texts.contains(words))
  }
}
