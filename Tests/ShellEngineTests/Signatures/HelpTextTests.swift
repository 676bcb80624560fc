import ShellEngine
import ShellLanguage
import ShellSyntax
import Testing

@Suite struct HelpTextTests {
  /// A folder with the names that the examples use.
  private func place() throws -> Place {
    let place = try Place(["harbour"], as: "articles")
    try place.write("Varn\n", to: "names.txt")
    let test = TestShell(place)
    test.run("load articles\nexport old.json\nexport findings.json\njournal session.nsh")
    test.run("note d1 'new'\nexport new.json")
    return place
  }

  @Test func `every example passes the check and runs on the sample corpus`() throws {
    let place = try place()
    for signature in CommandRegistry.standard.signatures {
      #expect(!signature.examples.isEmpty, "\(signature.name)")
      for example in signature.examples {
        let test = TestShell(place)
        if signature.name != "load" { test.run("load articles") }
        _ = test.host.take()
        let code = test.run(example)
        // `quit` ends with the code that was asked for.
        #expect(code == 0, "\(example): \(test.host.take().joined(separator: "\n"))")
      }
    }
  }

  @Test func `every example uses its command`() {
    for signature in CommandRegistry.standard.signatures {
      for example in signature.examples {
        #expect(example.contains(signature.name), "\(signature.name): \(example)")
      }
    }
  }

  @Test func `every name and summary is there, and in one line`() {
    let registry = CommandRegistry.standard
    let overview = HelpText.overview(registry)
    for signature in registry.signatures {
      #expect(overview.contains("  \(signature.name) "), "\(signature.name)")
      #expect(!signature.summary.isEmpty && !signature.summary.contains("\n"))
      #expect(!signature.summary.hasSuffix("."), "\(signature.name)")
      for parameter in signature.parameters { #expect(!parameter.summary.isEmpty) }
      for flag in signature.flags { #expect(!flag.summary.isEmpty) }
    }
  }

  @Test("The overview and the pages of topics fit a terminal of 80 columns")
  func width() {
    let registry = CommandRegistry.standard
    let pages = HelpText.topics.compactMap { HelpText.page(of: $0, registry) }
    #expect(pages.count == HelpText.topics.count)
    // The functions are a line each, which the terminal wraps.
    for page in [
      HelpText.overview(registry), HelpText.language, HelpText.keys, HelpText.columns(registry),
    ] {
      for line in page.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test func `every line for a question runs on the sample corpus, and shows something`() throws {
    let place = try place()
    #expect(Question.all.count == 30)
    for question in Question.all {
      let test = TestShell(place)
      if !question.line.hasPrefix("load") { test.run("load articles") }
      _ = test.host.take()
      let code = test.run(question.line)
      let shown = test.host.take().joined(separator: "\n")
      #expect(code == 0, "\(question.line): \(shown)")
      let isSilent = ["note", "export", "journal"].contains { question.line.contains($0) }
      #expect(isSilent || (!shown.isEmpty && !shown.hasSuffix("0 rows")), "\(question.line)")
    }
    for line in QuestionPage.help.split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func `names and aliases differ`() {
    let names = CommandRegistry.standard.signatures.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: CommandRegistry.standard.signatures.map(\.name))
  func `help shows a page for every command`(_ name: String) {
    let output = TestShell().output("help \(name)")
    #expect(output.contains("examples:"))
    #expect(output.split(separator: "\n").first?.contains(name) == true)
  }

  @Test func `the usage shows what is optional and what repeats`() throws {
    let registry = CommandRegistry.standard
    let usages = ["refresh", "get", "first", "quit"].compactMap { registry.signature(named: $0) }
    #expect(
      usages.map(HelpText.usage)
        == ["refresh [DOCUMENT …]", "… | get NAME", "… | first [N]", "quit [CODE]"]
    )
  }

  @Test func `the page of the language names every operator, and the pages fit a narrow screen`() {
    let words = Set(HelpText.language.split { $0 == " " || $0.isNewline }.map(String.init))
    for op in BinaryOperator.allCases {
      #expect(words.contains(op.rawValue) || words.contains(op.rawValue + ","), "\(op)")
    }
    let registry = CommandRegistry.standard
    let pages =
      [HelpText.columns(registry), HelpText.language]
      + registry.signatures.map(HelpText.page)
    let examples = Set(registry.signatures.flatMap(\.examples).map { "  \($0)" })
    for line in pages.flatMap({ $0.split(separator: "\n") }) where !examples.contains(String(line))
    {
      #expect(line.count <= 80, "\(line)")
    }
  }
}
