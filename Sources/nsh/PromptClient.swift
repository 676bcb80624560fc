// What the prompt's editor knows of the language: whether input is complete, what could come next, and
// how it looks.

import LineEditing
import ShellEngine
import ShellLanguage
import ShellSyntax

/// What the line editor asks of the language.
struct PromptClient: LineEditorClient {
  let shell: Shell
  /// Told where the user's editor failed.
  var report: (CommandError) -> Void = { _ in }

  func isComplete(_ text: String) -> Bool {
    !parse(Source(name: Source.promptName, text: PastedInput.withoutPrompts(text))).isIncomplete
  }

  func pasted(_ text: String, into line: String, at offset: Int) -> String {
    let bytes = line.utf8
    return PastedInput.cleaned(
      text,
      after: String(decoding: bytes.prefix(offset), as: UTF8.self),
      before: String(decoding: bytes.dropFirst(offset), as: UTF8.self)
    )
  }

  func completions(of text: String, at offset: Int) -> Completion {
    let found = Completer(shell).candidates(in: text, at: offset)
    let candidates = found.candidates
    return Completion(
      range: found.range.start..<found.range.end,
      candidates: candidates.indices.lazy.map {
        let candidate = candidates[$0]
        return Completion.Candidate(
          insert: candidate.text,
          label: candidate.label,
          description: candidate.description,
          ending: candidate.isOpen ? .open : .blank
        )
      },
      fit: found.isFuzzy ? .likeness : .prefix
    )
  }

  func edited(_ text: String) -> String? {
    do throws(CommandError) {
      return try TextEditor().edit(text)
    } catch {
      report(error)
      return nil
    }
  }

  func highlights(of text: String, at offset: Int) -> [Highlight] {
    let registry = shell.registry
    let classifier = SyntaxClassifier { registry.signature(named: $0) != nil }
    let pieces = classifier.spans(of: text).compactMap { span in
      // A name is no error as long as it is typed.
      span.kind == .error && span.range.end == offset
        ? nil : span.kind.style.map { Highlight(range: span.range.bytes, style: $0) }
    }
    guard text.utf8.count <= Self.mostChecked, let wrong = SyntaxSpan.Kind.error.style else {
      return pieces
    }
    return pieces
      + LineFaults(text, cursor: offset, shell).ranges().map {
        Highlight(range: $0.bytes, style: wrong)
      }
  }

  /// A longer text is checked when it is run: until then keys come first.
  private static let mostChecked = 16_384
}

extension SourceRange {
  fileprivate var bytes: Range<Int> { start..<end }
}

extension SyntaxSpan.Kind {
  /// How it looks, in the terminal's own sixteen colours; nil for plain. Errors are underlined, so
  /// that they can be told without colours.
  var style: String? {
    switch self {
    case .keyword: "1;35"
    case .command: "1;36"
    case .flag: "36"
    case .string, .number: "32"
    case .variable: "33"
    case .column: "34"
    case .operation: nil
    case .comment: "2"
    case .error: "4;31"
    }
  }
}
