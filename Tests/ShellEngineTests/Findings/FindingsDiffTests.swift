import NewsModel
import NewsSession
import Tabular
import Testing

@Suite struct FindingsDiffTests {
  /// What `diff` shows between two sessions: change, finding and field of each row.
  private func diff(
    _ old: String,
    _ new: String,
    _ files: [String: String] = [:]
  ) throws -> [String] {
    let place = try Place()
    for (name, text) in files { try place.write(text, to: name) }
    TestShell(place).run(old + "\nexport old.json")
    TestShell(place).run(new + "\nexport new.json")
    let test = TestShell(place)
    test.run(
      "for r in (diff old.json new.json | where finding != \"script\")"
        + " { print $r.change $r.finding ($r.field ?? \"\") }"
    )
    return test.host.take().map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
  }

  @Test func `the same findings do not differ, whatever their ids`() throws {
    let load = "load harbour/coastal-wire.txt"
    #expect(try diff(load, load) == [])
    let other = "load harbour/press-office.html\n\(load)\nunload d1"
    #expect(try diff(load, other) == [])
  }

  @Test func `a note that is new or gone is a row`() throws {
    let load = "load harbour/coastal-wire.txt"
    #expect(try diff(load, "\(load)\nnote d1 'look'") == ["new note"])
    #expect(try diff("\(load)\nnote d1 'look'", load) == ["gone note"])
  }

  @Test func `a comparison is known by its name`() throws {
    let compare = "load harbour\ncompare d1 d2 --as pair"
    #expect(try diff("load harbour", compare).contains("new comparison"))
    #expect(try diff(compare, compare) == [])
  }

  // Exports of version 1.0 list every account for every claim, those that say nothing of it too.
  @Test func `accounts that are silent in an older export are no difference`() throws {
    let place = try Place()
    TestShell(place).run("load harbour\ncompare d1 d2 d3 --as all\nexport new.json")
    let export = try place.text("new.json")
    let accounts = #""accounts": ["#
    #expect(export.contains(accounts + "\n"))
    let silent = #"{"selection": "s3", "claims": [], "stance": "absent"},"#
    let old =
      export
      .replacing(FindingsDocument.schema, with: "nsh.findings/1.0")
      .replacing(accounts + "\n", with: accounts + silent + "\n")
    try place.write(old, to: "old.json")
    let test = TestShell(place)
    for pair in ["old.json new.json", "new.json old.json"] {
      test.run("print (diff \(pair) | count)")
      #expect(test.host.take() == ["0"])
    }
    // What is left out is silence alone.
    try place.write(old.replacing("absent", with: "asserted"), to: "old.json")
    test.run("print ((diff old.json new.json | count) > 0)")
    #expect(test.host.take() == ["true"])
  }

  @Test func `what an export of version 1.1 does not tell of a claim is no difference`() throws {
    let place = try Place()
    TestShell(place).run("load harbour\nexport new.json")
    let export = try FindingsFile(bytes: Array(place.text("new.json").utf8))
    let later: Set = ["predicate", "arguments", "reported", "under"]
    let old = export.json.fields.map { field -> JSONField in
      switch field.name {
      case "schema": return JSONField(name: field.name, value: .string("nsh.findings/1.1"))
      case "claims":
        let claims = (field.value.array ?? []).map { claim in
          JSONValue.object(claim.fields.filter { !later.contains($0.name) })
        }
        return JSONField(name: field.name, value: .array(claims))
      default: return field
      }
    }
    try place.write(JSONFormat.write(Value(JSONValue.object(old))), to: "old.json")
    let test = TestShell(place)
    for pair in ["old.json new.json", "new.json old.json"] {
      #expect(test.output("diff \(pair) | count") == "0")
    }
  }

  // A lemma or a unit may look like an id, and was looked up as one.
  @Test func `words of an article that look like ids stay words`() throws {
    let place = try Place()
    try place.write("Anna Brede said that 40 ships were waiting.\n", to: "a.txt")
    TestShell(place).run("load a.txt\nexport old.json")
    let old = try place.text("old.json")
    try place.write(old.replacing(#""unit": "ship""#, with: #""unit": "c1""#), to: "new.json")
    let test = TestShell(place)
    #expect(test.output("diff old.json new.json | get field | uniq") == "quantities")
    #expect(test.output("diff old.json new.json | get new").contains(#""unit": "c1""#))
  }

  @Test func `a document that is new brings its claims`() throws {
    let rows = try diff(
      "load one.txt",
      "load one.txt two.txt",
      [
        "one.txt": "Anna Brede said that the lock was open.\n",
        "two.txt": "Doran Kell warned that the lock might close.\n",
      ]
    )
    #expect(rows.contains("new document"))
    #expect(rows.contains("new claim"))
    #expect(!rows.contains { $0.hasPrefix("gone") })
  }

  // Every key below the change has other offsets, and all of them were told as gone and new.
  @Test func `a document that changed keeps the claims whose words are the same`() throws {
    let place = try Place()
    let end =
      "\n\nAnna Brede said that the crew left the ship. Brede warned that storms might come.\n"
    try place.write("The port opened on Monday." + end, to: "a.txt")
    TestShell(place).run("load a.txt\nexport old.json")
    try place.write("Yesterday the port opened on Tuesday morning." + end, to: "a.txt")
    TestShell(place).run("load a.txt\nexport new.json")
    let test = TestShell(place)
    test.run(
      // How far the text commits itself depends on what kind of text the whole is.
      "for r in (diff old.json new.json | where finding in [\"claim\", \"actor\"]"
        + " and (field ?? \"\") != \"factuality\") { print $r.change $r.text }"
    )
    #expect(
      test.host.take() == [
        "gone The port opened on Monday", "new Yesterday the port opened on Tuesday morning",
      ]
    )
    test.run(
      "diff old.json new.json | where finding == \"document\" and field == \"sha256\" | count"
    )
    #expect(test.host.take() == ["1"])
  }
}

extension JSONValue {
  /// The fields of an object; none of any other value.
  fileprivate var fields: [JSONField] {
    guard case .object(let fields) = self else { return [] }
    return fields
  }
}
