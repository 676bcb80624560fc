import NewsModel
import NewsSession
import Testing

@Suite struct CorpusTests {
  /// The ids of a table's rows and their names.
  private static func names(_ test: TestShell, _ table: String) -> String {
    test.output("for row in (\(table)) { print $row.id $row.name }")
  }

  @Test func `ids of documents are given in order and never again`() throws {
    let place = try Place()
    let test = TestShell(place)
    test.run("load harbour/coastal-wire.txt harbour/halvek-ledger.md\nunload d1")
    test.run("load harbour/press-office.html harbour/coastal-wire.txt")
    _ = test.host.take()
    #expect(
      Self.names(test, "docs") == "d2 halvek-ledger\nd3 press-office\nd4 coastal-wire"
    )
  }

  @Test func `claims and mentions of the documents that stay keep their ids`() throws {
    let test = TestShell()
    test.run("load harbour\nlet before = claims --in d4\nlet seen = mentions --in d4")
    test.run("unload d2\nload odd/combining.txt")
    test.run("assert $before == (claims --in d4)\nassert $seen == (mentions --in d4)")
    test.run("let last = $before | last 1 | get id\nassert (claims --in d6 | get id) != $last")
    #expect(!test.host.take().contains { $0.contains("error") })
  }

  @Test func `ids of claims do not come again`() throws {
    let test = TestShell()
    test.run("load harbour/coastal-wire.txt\nlet old = claims | get id\nunload d1")
    test.run("load harbour/coastal-wire.txt")
    test.run("for c in (claims) { assert not ($c.id in $old), \"again\" }")
    #expect(
      test.host.take() == ["! loaded 1 article", "! unloaded 1 article", "! loaded 1 article"]
    )
  }

  @Test func `an actor keeps its id when another article names it too`() throws {
    let place = try Place([])
    try place.write("Anna Brede said that the lock was open.\n", to: "one.txt")
    try place.write("Anna Brede warned that the lock might close.\n", to: "two.txt")
    let test = TestShell(place)
    test.run("load one.txt")
    let before = test.shell.session.corpus.actors.map { ($0.id, $0.actor.name) }
    test.run("load two.txt")
    for (id, name) in before {
      #expect(test.shell.session.corpus.actor(id)?.actor.name == name)
    }
    test.run("unload d1")
    let named = test.shell.session.corpus.actors.filter { $0.actor.name == "Anna Brede" }
    #expect(named.map(\.id) == before.filter { $0.1 == "Anna Brede" }.map(\.0))
  }

  @Test func `equal inputs are numbered, and a number that is free is given again`() throws {
    let place = try Place([])
    let line = "{\"text\": \"The lock was open.\"}\n"
    try place.write(line + line + line, to: "one.jsonl")
    try place.write(line, to: "two.jsonl")
    let test = TestShell(place)
    test.run("load one.jsonl\nunload d2\nload two.jsonl")
    let keys = test.shell.session.corpus.articles.map { $0.key.split(separator: "/").last ?? "" }
    #expect(keys.dropFirst() == ["3", "2"])
  }

  @Test func `two namesakes and two equal inputs have different keys`() throws {
    let place = try Place([])
    try place.write("Anna Brede said that the lock was open.\n", to: "one.txt")
    try place.write("Anna Brede said that the lock was open.\n", to: "copy.txt")
    let test = TestShell(place)
    test.run("load copy.txt one.txt")
    let keys = test.shell.session.corpus.articles.map(\.key)
    #expect(keys.count == 2)
    #expect(keys[1] == keys[0] + "/2")
  }

  @Test func `every actor of an article is one of the session`() {
    let test = TestShell()
    test.run("load harbour")
    let corpus = test.shell.session.corpus
    #expect(Set(corpus.actors.map(\.id)).count == corpus.actors.count)
    #expect(Set(corpus.actors.map(\.key)).count == corpus.actors.count)
    for article in corpus.articles {
      #expect(corpus.actors(of: article).count == article.findings.actors.count)
      for (index, local) in article.findings.actors.enumerated() where !local.mentions.isEmpty {
        #expect(corpus.actor(index, of: article) != nil)
      }
    }
  }

  @Test func `an actor has the oldest id that any of its names has had`() throws {
    let names = [
      "Brand", "Ada Brand", "Lunara", "Otto Brand", "The Republic of Lunara", "Ada Brand", "Kell",
      "The Lunarans", "Doran Kell", "Brand", "Ines Kell", "Otto Brand", "Kell",
    ]
    let place = try Place([])
    for (number, name) in names.enumerated() {
      let other = names[(number * 5 + 3) % names.count]
      let text = "\(name) said that \(other) had closed the lock in \(number + 2) days.\n"
      try place.write(text, to: "\(number).txt")
    }
    let test = TestShell(place)
    var oldest = ActorHistory()
    for number in names.indices {
      test.run("load \(number).txt")
      oldest.check(test.shell.session.corpus)
      if number % 4 == 3 {
        test.run("unload d\(number - 1)")
        oldest.check(test.shell.session.corpus)
      }
    }
    #expect(oldest.next > 6)
  }
}

/// The ids of actors as they are to be given, found out by looking at all actors after each step.
private struct ActorHistory {
  private var given: [ArticleID: [ActorID]] = [:]
  /// The next new id.
  private(set) var next = 1

  mutating func check(_ corpus: Corpus) {
    var taken: Set<ActorID> = []
    for actor in corpus.actors {
      let known = actor.actor.members.compactMap { member in
        given[corpus.articles[member.article].id]?[member.actor]
      }
      let id = known.filter { !taken.contains($0) }.min() ?? ActorID(next)
      if id.number == next { next += 1 }
      taken.insert(id)
      #expect(actor.id == id, "\(actor.actor.name)")
    }
    for article in corpus.articles { given[article.id] = corpus.actorIDs(of: article) }
  }
}
