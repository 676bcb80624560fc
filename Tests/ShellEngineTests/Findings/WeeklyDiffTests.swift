// Last week's export against this week's: documents made by hand, with only what the difference needs.

import ShellEngine
import Testing

@Suite struct WeeklyDiffTests {
  /// A claim of a made export.
  private struct Claim {
    var document = "d1"
    var text: String
    var start: Int
    var certainty = "certain"
    var more = ""
  }

  /// A document of a made export.
  private struct Document {
    var id: String
    var key: String
    var path: String
    var name: String
    var title = "A title"
    var url: String? = nil
  }

  private func export(
    _ documents: [Document],
    _ claims: [Claim],
    version: String = "0.1.0"
  ) -> String {
    let keys = Dictionary(documents.map { ($0.id, $0.key) }, uniquingKeysWith: { a, _ in a })
    let documentTexts = documents.map {
      #"{"id": "\#($0.id)", "key": "\#($0.key)", "name": "\#($0.name)", "path": "\#($0.path)", "sha256": "\#($0.key)", "title": "\#($0.title)", "url": \#($0.url.map { "\"\($0)\"" } ?? "null")}"#
    }
    let claimTexts = claims.enumerated().map { index, claim in
      let key =
        "\(keys[claim.document] ?? "")#\(claim.start)-\(claim.start + claim.text.utf8.count)"
      return
        #"{"id": "c\#(index + 1)", "key": "\#(key)", "document": "\#(claim.document)", "text": "\#(claim.text)", "start": \#(claim.start), "certainty": "\#(claim.certainty)"\#(claim.more)}"#
    }
    return """
      {"schema": "nsh.findings/1", "generator": {"name": "nsh", "version": "\(version)"},
      "script": {"text": ""}, "documents": [\(documentTexts.joined(separator: ", "))], "actors": [],
      "claims": [\(claimTexts.joined(separator: ", "))], "comparisons": [], "notes": []}
      """
  }

  /// Change, finding, field, old and new value of each row.
  private func rows(_ old: String, _ new: String) throws -> [String] {
    let place = try Place()
    try place.write(old, to: "old.json")
    try place.write(new, to: "new.json")
    let test = TestShell(place)
    test.run(
      "for r in (diff old.json new.json)"
        + " { print \"${r.change} ${r.finding} '${r.text}' ${r.field} ${r.old} ${r.new}\" }"
    )
    return test.host.take().map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  private let port = Document(id: "d1", key: "k1", path: "a/port.txt", name: "port")

  @Test func `a document that is new, with its claim`() throws {
    let ferry = Document(id: "d2", key: "k2", path: "a/ferry.txt", name: "ferry")
    let claim = Claim(text: "the port is open", start: 10)
    #expect(
      try rows(
        export([port], [claim]),
        export([port, ferry], [claim, Claim(document: "d2", text: "it sails", start: 0)])
      ) == ["new document 'a/ferry.txt'", "new claim 'it sails'"]
    )
  }

  @Test func `a claim that is less certain now, with both values`() throws {
    var claim = Claim(text: "the port is open", start: 10)
    let before = export([port], [claim])
    claim.certainty = "possible"
    #expect(
      try rows(before, export([port], [claim]))
        == ["changed claim 'the port is open' certainty certain possible"]
    )
  }

  @Test func `a document that was edited keeps the claims it still makes`() throws {
    let edited = Document(id: "d7", key: "k9", path: "a/port.txt", name: "port", title: "Another")
    let before = [
      Claim(text: "the port is open", start: 10), Claim(text: "it will close", start: 40),
    ]
    let after = [
      Claim(document: "d7", text: "the port is open", start: 25, certainty: "probable"),
      Claim(document: "d7", text: "it stays open", start: 60),
    ]
    #expect(
      try rows(export([port], before), export([edited], after)) == [
        "gone claim 'it will close'", "changed document 'a/port.txt' sha256 k1 k9",
        "changed document 'a/port.txt' title A title Another",
        "changed claim 'the port is open' certainty certain probable",
        "new claim 'it stays open'",
      ]
    )
  }

  // Each week's articles lay in a folder of their own, and every one of them was gone and new.
  @Test func `an article is the same in another folder`() throws {
    let moved = Document(id: "d1", key: "k1", path: "b/port.txt", name: "port")
    let edited = Document(id: "d1", key: "k2", path: "b/port.txt", name: "port")
    let claim = Claim(text: "the port is open", start: 10)
    let path = "changed document 'b/port.txt' path a/port.txt b/port.txt"
    #expect(try rows(export([port], [claim]), export([moved], [claim])) == [path])
    #expect(
      try rows(export([port], [claim]), export([edited], [claim]))
        .filter { !$0.contains(" sha256 ") } == [path]
    )
  }

  @Test func `an article is the same under another name and in another folder, by its address`()
    throws
  {
    let address = "https://example.org/port"
    let before = Document(id: "d1", key: "k1", path: "a/1.txt", name: "1", url: address)
    let after = Document(id: "d1", key: "k2", path: "b/2.txt", name: "2", url: address)
    let found = try rows(export([before], []), export([after], []))
    #expect(
      found.contains { $0.hasPrefix("changed document") }
        && !found.contains { $0.hasPrefix("gone") }
    )
    let elsewhere = Document(id: "d1", key: "k2", path: "b/2.txt", name: "2", url: address + "s")
    let apart = try rows(export([before], []), export([elsewhere], []))
    #expect(apart.map { $0.prefix(4) } == ["gone", "new "])
  }

  @Test func `two articles of one name are not mixed up`() throws {
    let twin = Document(id: "d2", key: "k2", path: "b/port.txt", name: "port")
    let others = [
      Document(id: "d1", key: "k3", path: "c/port.txt", name: "port"),
      Document(id: "d2", key: "k4", path: "e/port.txt", name: "port"),
    ]
    let found = try rows(export([port, twin], []), export(others, []))
    #expect(found.map { $0.prefix(4) } == ["gone", "gone", "new ", "new "])
  }

  // A later version tells more of every claim, which is no change of any of them.
  @Test func `exports of two versions are compared in what both tell`() throws {
    var claim = Claim(text: "the port is open", start: 10)
    let before = export([port], [claim])
    claim.more = #", "stress": 3"#
    let found = try rows(before, export([port], [claim], version: "0.2.0"))
    #expect(found == ["changed generator 'generator' version 0.1.0 0.2.0"])
  }
}
