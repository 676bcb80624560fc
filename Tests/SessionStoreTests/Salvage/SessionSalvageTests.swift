import NewsModel
import SessionStore
import Testing

/// What can be read of damaged files.
@Suite struct SessionSalvageTests {
  private static let articles = (0..<6).map { number in
    Findings.of(
      """
      Ilsa Varn said on Monday that \(number) ships are waiting.
      The port may open in \(number) days.
      \(String(repeating: "Officials believe that the harbour of Melisk is shut. ", count: 60))
      """,
      name: "n\(number)"
    )
  }

  private static func session(_ scratch: Scratch) throws {
    let database = try scratch.open()
    try database.add(articles)
    try database.commit { writer in
      for number in 1...200 {
        try writer.set(
          StoredNote(
            number: number,
            finding: "c1",
            target: "k",
            text: "note \(number)",
            tags: ["t"]
          )
        )
      }
    }
  }

  @Test("A sound session is copied whole")
  func sound() throws {
    let scratch = Scratch()
    try Self.session(scratch)
    let report = try SessionSalvage.salvage(
      scratch.file(),
      into: scratch.file("new"),
      as: .test
    )
    #expect(report.losses.isEmpty)
    let (old, new) = (try scratch.open(), try scratch.open("new"))
    #expect(try new.documents() == old.documents())
    #expect(try new.notes() == old.notes())
    #expect(throws: SessionFault.self) {
      try SessionSalvage.salvage(scratch.file(), into: scratch.file("new"), as: .test)
    }
  }

  @Test("Whichever page is unreadable, what stands on the others is kept, and what is lost is said")
  func pages() throws {
    let scratch = Scratch()
    try Self.session(scratch)
    let bytes = scratch.bytes()
    let pages = bytes.count / 4096
    #expect(pages > 30)
    var (documents, notes) = (0, 0)
    var fewest: [Int] = []
    for page in stride(from: 1, to: pages, by: 2) {
      var damaged = bytes
      for place in (page * 4096)..<((page + 1) * 4096) { damaged[place] = 0xA5 }
      scratch.write(damaged, "damaged")
      let target = scratch.file("new\(page)")
      guard
        let report = try? SessionSalvage.salvage(scratch.file("damaged"), into: target, as: .test)
      else { continue }
      let database = try scratch.open("new\(page)")
      let (found, kept) = (try database.documents(), try database.notes())
      for document in found {
        // What is there is as it was, or is known to be missing.
        let original = Self.articles[document.number - 1]
        #expect(try database.article(document) == original.article)
        let findings = try database.findings(document, of: original.article)
        #expect(findings == nil || findings == original)
      }
      if report.losses.isEmpty { #expect(found.count == 6 && kept.count == 200) }
      documents += found.count
      notes += kept.count
      fewest.append(kept.count)
    }
    // A page that is no other's root holds a third of the notes at most, and the rest are kept.
    #expect(fewest.filter { $0 > 0 }.min() ?? 0 > 80)
    // A page is a small part of a session, and so is what is lost with it.
    #expect(documents > 6 * (pages / 2) * 7 / 10)
    #expect(notes > 200 * (pages / 2) * 7 / 10)
  }
}
