// Arguments as typed handles.

import ShellLanguage
import ShellSyntax
import Tabular
import Testing

@Suite struct CommandArgumentTests {
  private enum Colour: String, CaseIterable { case red, green }

  private static let file = RequiredArgument("file", .path, "a file")
  private static let colour = ChoiceFlag<Colour>("colour", "its colour")
  private static let size = CommandArgument.flag(count: "size", "its size")
  private static let quick = CommandArgument<Bool>.flag("quick", "without waiting")

  private func call(_ arguments: [String: [Value]]) -> Invocation {
    Invocation(
      input: nil,
      arguments: arguments.mapValues { values in
        values.map { ArgumentValue(value: $0, isWord: true, range: SourceRange(3, 4)) }
      },
      range: SourceRange(0, 9),
      inputWords: nil
    )
  }

  @Test func `a signature has the arguments in its order, with and without names apart`() {
    let signature = Signature(
      name: "paint",
      group: .session,
      summary: "paint a file",
      arguments: [Self.colour, Self.file, Self.quick],
      examples: []
    )
    #expect(signature.parameters.map(\.name) == ["file"])
    #expect(signature.flags.map(\.name) == ["colour", "quick"])
    #expect(signature.flag("colour")?.kind == .choice(["red", "green"]))
  }

  @Test func `a call gives what was written under a handle, and no more`() throws {
    let call = call(["file": [.string("a.txt")], "size": [.int(3)], "quick": []])
    #expect(try call[Self.file].value.text == "a.txt")
    #expect(call[Self.size] == 3 && call[Self.quick])
    #expect(try call[Self.colour] == nil)
    #expect(!self.call([:])[Self.quick] && self.call([:])[Self.size] == nil)
  }

  @Test func `a word that is no choice is told with those that are, and with its place`() {
    let error = #expect(throws: CommandError.self) {
      try call(["colour": [.string("blue")]])[Self.colour]
    }
    #expect(error?.message == "'blue' is not one of the values of --colour")
    #expect(error?.help == "red, green" && error?.range == SourceRange(3, 4))
  }

  @Test func `what every call has is told where it is missing`() {
    let error = #expect(throws: CommandError.self) { try call([:])[Self.file] }
    #expect(error?.message == "the argument 'file' is missing")
  }
}
