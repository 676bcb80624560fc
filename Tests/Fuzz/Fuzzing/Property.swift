// What must hold of every text, however odd: of the tests of the corpus and of the fuzzed inputs alike.

import ShellSyntax

/// Something that holds of every text.
package enum Property: String, CaseIterable, Sendable {
  /// The lexer's tokens cover the text in order.
  case lexer
  /// The places in tree and faults lie in the text and cut no character.
  case parser
  /// So do those of the faults that the check finds.
  case checker
  /// A layout has the tree of its text and stays as it is.
  case formatter
  /// What the prompt asks of a line: its pieces, what could be completed, and the drawing of its fault.
  case prompt

  /// How `text` breaks the property; nil where it holds.
  package func problem(with text: String) -> String? {
    switch self {
    case .lexer: LexerProperty.problem(with: text)
    case .parser: ParserProperty.problem(with: text)
    case .checker: CheckerProperty.problem(with: text)
    case .formatter: FormatterProperty.outcome(with: text).problem
    case .prompt: PromptProperty.problem(with: text)
    }
  }
}

extension Source {
  /// A text that no file holds.
  init(fuzzed text: String) { self.init(name: "fuzzed", text: text) }

  /// Whether a range lies in the text and cuts no character.
  func has(_ range: SourceRange) -> Bool {
    0 <= range.start && range.start <= range.end && range.end <= bytes.count
      && [range.start, range.end].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
  }

  /// The first place of these faults that does not lie in the text, in words.
  func misplaced(_ faults: [Diagnostic]) -> String? {
    for fault in faults {
      let ranges = [fault.range] + fault.related.map(\.range)
      if let range = ranges.first(where: { !has($0) }) {
        return "'\(fault.message)' at \(range.start)..<\(range.end)"
      }
    }
    return nil
  }
}
