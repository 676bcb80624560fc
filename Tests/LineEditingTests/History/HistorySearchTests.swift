import LineEditing
import Testing

/// Looking for an entry by a part of it.
@Suite struct HistorySearchTests {
  private let entries = ["claims d1", "日本 docs", "if x {\n  docs\n}", "docs", "docs", "print"]

  /// The matches after each step; `↑` goes older, `⌫` takes a character back.
  private func matches(_ steps: String) -> [String?] {
    var search = HistorySearch(entries)
    return steps.map { step in
      switch step {
      case "↑": search.goOlder()
      case "⌫": search.removeLast()
      default: search.add(String(step))
      }
      return search.match
    }
  }

  @Test("A longer pattern narrows, and older entries come one by one, each once")
  func steps() {
    #expect(matches("do") == ["docs", "docs"])
    #expect(matches("do↑").last == "if x {\n  docs\n}")
    #expect(matches("do↑↑").last == "日本 docs")
    #expect(matches("本").last == "日本 docs")
    #expect(matches("d1⌫").last == "docs")
    #expect(matches("p⌫") == ["print", nil])
    #expect(matches("↑") == [nil])
  }

  @Test("Where nothing holds the pattern, the last match stays and the search says so")
  func failing() {
    var search = HistorySearch(entries)
    search.add("pr")
    search.add("x")
    #expect(search.match == "print" && search.isFailing && search.matchedRange == nil)
    search.removeLast()
    #expect(search.match == "print" && !search.isFailing)
    search.goOlder()
    #expect(search.match == "print" && search.isFailing)
  }

  @Test(
    "Capitals are found by small letters, and looked for where one is typed",
    arguments: [
      ("helen", "Helen MARSH"), ("marsh", "Helen MARSH"), ("жур", "ЖУР docs"), ("é", "É one"),
      ("Helen", "Helen MARSH"), ("HELEN", nil), ("Жур", nil), ("ЖУР", "ЖУР docs"),
    ]
  )
  func letters(pattern: String, match: String?) {
    var search = HistorySearch(["Helen MARSH", "ЖУР docs", "É one"])
    search.add(pattern)
    #expect(search.match == match)
    if let match {
      let bytes = Array(match.utf8)[search.matchedRange ?? 0..<0]
      #expect(String(decoding: bytes, as: UTF8.self).lowercased() == pattern.lowercased())
    }
  }

  @Test("The range is in bytes")
  func range() {
    var search = HistorySearch(entries)
    search.add("docs\n")
    #expect(search.matchedRange == 9..<14)
  }

  @Test("An empty history has no match")
  func empty() {
    var search = HistorySearch([])
    search.add("x")
    search.goOlder()
    #expect(search.match == nil && search.isFailing)
  }
}
