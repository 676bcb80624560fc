import Testing

/// The manual page and the completions for shells, which `Scripts/install` puts in place.
@Suite struct ManualTests {
  @Test("The page is roff and names every option and command")
  func page() throws {
    let outcome = try Nsh()("--print-manual")
    #expect(outcome.status == 0)
    let lines = outcome.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix(".TH NSH 1 ") == true)
    let requests = Set(
      lines.filter { $0.hasPrefix(".") }.compactMap { $0.split(separator: " ").first }
    )
    #expect(requests.isSubset(of: [".TH", ".SH", ".TP", ".B", ".br"]))
    // A quotation mark at the start of a line is a request too, and a bare hyphen no minus.
    #expect(!lines.contains { $0.hasPrefix("'") || $0.contains("…") })
    for section in ["EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES"] {
      #expect(lines.contains(".SH \(section)"[...]), "\(section)")
    }
    for word in [
      "PAGER", "HOME", "~/.editrc", "130", "141", "\\-i",
      "\\-c", "\\-\\-sandbox", "\\-\\-errors", "load", "claims", "compare", "group\\-by",
    ] {
      #expect(lines.contains { $0.hasPrefix(".B") && $0.contains(word) }, "\(word)")
    }
  }

  @Test(
    "Completions are printed for each shell",
    arguments: [("bash", "complete "), ("zsh", "#compdef nsh"), ("fish", "complete -c nsh")]
  )
  func completions(shell: String, mark: String) throws {
    let outcome = try Nsh()("--print-completions", shell)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(mark))
    #expect(outcome.text.contains("--sandbox") || outcome.text.contains("-l sandbox"))
    #expect(outcome.messages.isEmpty)
  }
}
