// What a fault says to write can be written: each hint is followed, and what comes of it is no fault.

import ShellEngine
import ShellLanguage
import ShellSyntax
import Testing

@Suite struct FollowedHintTests {
  private func faults(_ text: String) -> [Diagnostic] {
    TestShell().shell.check(Source(name: "test", text: text))
  }

  @Test(arguments: [
    "claims | group-by certainty | chart", "claims | chart", "docs | chart", "keywords d1 | chart",
    "docs | sum", "claims | sum", "docs | mean title", "docs | median", "docs | max",
    "docs | sort-by",
    "actors | chart", "claims | flatten",
    "[{`odd \"name`: 1, b: \"x\"}] | sum", "[{`where`: \"x\"}, {`where`: \"y\"}] | chart",
    "[{`odd name`: \"x\"}, {`odd name`: \"y\"}] | chart", "[{a: 1, b: [1]}] | flatten",
    "docs | drop 3",
  ])
  func `a stage that lacks its column`(_ text: String) throws {
    let meant: [DiagnosticCode] = [.extraArgument, .wrongArgument, .missingArgument]
    let fault = try #require(faults(text).first { meant.contains($0.code) })
    let help = try #require(fault.help)
    let start = help.firstRange(of: "… | ")?.upperBound ?? help.firstRange(of: ": ")?.upperBound
    let stage = try #require(start.map { help[$0...] })
    let bar = try #require(text.lastIndex(of: "|"))
    let followed = "\(text[..<bar])| \(stage)"
    #expect(faults(followed).map(\.message) == [], "\(followed)")
  }

  @Test(arguments: [
    "docs | add share = words / sum(words)", "docs | where date == max(date)",
    "docs | add n = count(outlet)", "docs | add n = words / median(words * 2)",
  ])
  func `a sum over one value`(_ text: String) throws {
    let fault = try #require(faults(text).first)
    let words = try #require(fault.help?.text(before: " is the column's"))
    let bytes = Array(text.utf8)
    let end = fault.range.end + 1
    let followed =
      String(decoding: bytes[..<fault.range.start], as: UTF8.self) + words
      + String(decoding: bytes[end...], as: UTF8.self)
    #expect(faults(followed).map(\.message) == [], "\(followed)")
  }

  @Test(arguments: [
    ("docs | add key = outlet + \"/\" + words", "outlet + \"/\" + words"),
    ("docs | add key = words + \"/\" + outlet", "words + \"/\""),
    ("docs | add key = 's ' + words", "'s ' + words"),
    ("let n = 3\nprint (\"a \\\"b\\\" \" + $n)", "\"a \\\"b\\\" \" + $n"),
    (
      "let n = 3\ndocs | add key = outlet + \"-${$n}-\" + (words + 1)",
      "outlet + \"-${$n}-\" + (words + 1)"
    ),
    ("print (\"day \" + date(\"2025-03-18\"))", "\"day \" + date(\"2025-03-18\")"),
  ])
  func `text and something else`(_ text: String, _ sum: String) throws {
    let fault = try #require(faults(text).first { $0.code == .wrongOperand })
    let hint = try #require(fault.help?.replacing("make one text of them: ", with: ""))
    let followed = text.replacing(sum, with: hint)
    #expect(followed != text)
    #expect(faults(followed).map(\.message) == [], "\(followed)")
  }

  @Test(arguments: ["title", "words", "date", "analysed"])
  func `a column of a group`(_ column: String) throws {
    let text = "docs | group-by outlet x = \(column)"
    let help = try #require(faults(text).first?.help?.replacing("say which: ", with: ""))
    for call in help.split(separator: ", ").dropLast() {
      let followed = "docs | group-by outlet x = \(call)"
      #expect(faults(followed).map(\.message) == [], "\(followed)")
    }
  }

  @Test func `a count of nothing among rows`() {
    let fault = faults("docs | group-by outlet n = count() | add share = n / count()").first
    #expect(fault?.help == "count(column(outlet)) is the column's")
  }

  @Test func `a stage at the head of a pipe`() throws {
    for signature in CommandRegistry.standard.signatures {
      guard case .required = signature.input, signature.group == .table else { continue }
      for fault in faults(signature.name) where fault.code == .needsInput {
        let help = try #require(fault.help)
        let followed = help.replacing("put it after '|': ", with: "")
        #expect(faults(followed).map(\.message) == [], "\(followed)")
      }
    }
  }

  @Test(arguments: ["docs where words > 3", "docs first 3", "claims --by Varn count"])
  func `a stage without its bar`(_ text: String) throws {
    let help = try #require(faults(text).first?.help)
    let followed = help.replacing("a stage follows a '|': ", with: "")
    #expect(faults(followed).map(\.message) == [], "\(followed)")
  }

  @Test(arguments: [
    ("docs | where words == \"3\"", "\"3\"", "a number stands without quotation marks: "),
    ("docs | where outlet == 3", "3", "text goes in quotation marks: "),
    ("docs | where words contains \"3\"", "words", "as text it is "),
    ("docs | where title contains 3", "3", "as text it is "),
    ("docs | where \"2025\" in date", "date", "as text it is "),
  ])
  func `a comparison that never holds`(_ text: String, _ part: String, _ words: String) throws {
    let help = try #require(faults(text).first?.help?.replacing(words, with: ""))
    let followed = text.replacing(part, with: help)
    #expect(followed != text && faults(followed).map(\.message) == [], "\(followed)")
  }

  @Test func `a variable in the text of a row`() throws {
    let text = "let place = \"x\"\ndocs | add key = \"${place}/${words}\""
    let fault = try #require(faults(text).first)
    #expect(fault.help == "a bare name is a column here; the variable is ${$place}")
    #expect(faults(text.replacing("${place}", with: "${$place}")).isEmpty)
    #expect(faults("docs | add key = \"${outlet}/${words}\"").isEmpty)
  }
}

extension String {
  /// What stands before `end`; nil where that is not there.
  fileprivate func text(before end: String) -> String? {
    firstRange(of: end).map { String(self[..<$0.lowerBound]) }
  }
}
