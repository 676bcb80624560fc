import ShellEngine
import ShellLanguage
import Testing

/// Words of other shells lead to the commands of this one.
@Suite struct CommandSynonymsTests {
  private let registry = CommandRegistry.standard

  @Test(
    arguments: [
      ("head", "that is 'first' here"), ("filter", "that is 'where' here"),
      ("echo", "that is 'print' here"), ("entities", "that is 'actors' here"),
      ("while", "'for i in range(10) { … }' repeats; there is no endless loop"),
      ("clams", "did you mean 'claims'?"), ("unknowable", nil),
    ] as [(String, String?)]
  )
  func `a word that is no command is explained`(_ word: String, _ hint: String?) {
    #expect(registry.hint(for: word) == hint)
  }

  @Test func `no word is a command or a function, and all lead to what there is`() {
    let words = CommandSynonyms.words
    #expect(words.count > 100)
    for (word, command) in words {
      #expect(registry.signature(named: word) == nil, "\(word)")
      if let command {
        #expect(registry.signature(named: command) != nil || command == "run", "\(command)")
      }
    }
  }

  @Test func `the check and the help say so, too`() {
    let test = TestShell()
    #expect(test.output("[1, 2] | head 1").contains("that is 'first' here"))
    #expect(test.output("help head").contains("that is 'first' here"))
    #expect(test.output("let head = 1\nhead").contains("the variable is '$head'"))
    #expect(test.output("n = 1").contains("'let n = …' makes a variable"))
    #expect(test.output("let n = 1\nn = 2").contains("'set n = …' changes the variable"))
  }
}
