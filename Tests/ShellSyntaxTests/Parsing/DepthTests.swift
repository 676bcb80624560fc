import ShellSyntax
import Testing

@Suite("Depth")
struct DepthTests {
  private func messages(_ text: String) -> [String] {
    parse(Source(name: "test", text: text)).diagnostics.map(\.message)
  }

  private func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test("two hundred brackets within one another are fine, more are one fault, never a crash")
  func brackets() {
    for (opener, middle, closer) in [
      ("(", "1", ")"), ("[", "1", "]"), ("f(", "1", ")"), ("- ", "1", ""), ("not ", "true", ""),
    ] {
      #expect(messages(times(opener, 200) + middle + times(closer, 200)) == [])
      #expect(
        messages(times(opener, 50_000) + middle + times(closer, 50_000)) == ["nested too deeply"]
      )
    }
    #expect(messages("1 + " + times("{a: ", 300) + "1" + times("}", 300)).count == 1)
    #expect(messages(times("\"${", 300) + "1" + times("}\"", 300)).count == 1)
    #expect(messages(times("if $x {\n", 300) + times("}\n", 300)) == ["nested too deeply"])
    #expect(messages(times("if $x { ", 150) + times("}", 150)) == [])
  }

  @Test("a chain of a thousand is fine, a longer one is one fault")
  func chains() {
    let tooLong = ["nested too deeply: the chain is too long"]
    #expect(messages("1" + times(" + 1", 900)) == [])
    #expect(messages("1" + times(" + 1", 100_000)) == tooLong)
    #expect(messages("print $x" + times(".a", 50_000)) == tooLong)
    #expect(messages("if $x { }" + times(" else if $x { }", 900)) == [])
    #expect(messages("if $x { }" + times(" else if $x { }", 20_000)) == tooLong)
    #expect(messages("if $x {\n}" + times(" else if $x {\n}", 20_000) + "\nprint a") == tooLong)
    // Each bracket holds a chain: the heights add up.
    let nested = times("(", 20) + "1" + times(times(" + 1", 100) + ")", 20)
    #expect(messages(nested) == tooLong)
  }

  @Test("what lies side by side has no bound")
  func flat() {
    #expect(messages("a" + times(" | b", 20_000)) == [])
    #expect(messages("print [1" + times(", 1", 20_000) + "]") == [])
    #expect(messages(times("print a\n", 50_000)) == [])
    #expect(messages(times("let =\n", 10_000)).count == 10_000)
    #expect(Set(messages(times("(\n", 2_000))) == ["nested too deeply", "`(` is not closed"])
  }
}
