// What is wrong with a line while it is typed: the faults of the check, without those that are there only
// because the line is not finished.

import ShellLanguage
import ShellSyntax

/// The check of a line under edit. It reads no file and asks nothing of the session's findings, so that it
/// can run after each key.
package struct LineFaults {
  private let text: [UInt8]
  /// The bytes before the cursor.
  private let cursor: Int
  private let parsed: ParsedSource
  private let shell: Shell

  /// The check of `text` with the cursor behind the byte `cursor`.
  package init(_ text: String, cursor: Int, _ shell: Shell) {
    self.text = Array(text.utf8)
    self.cursor = max(0, min(cursor, self.text.count))
    self.shell = shell
    parsed = UnfinishedText(text).parsed()
  }

  /// The places that are wrong, whatever is typed next.
  package func ranges() -> [SourceRange] {
    let outcome = Checker.check(parsed, registry: shell.registry, topLevel: shell.topLevel)
    return outcome.diagnostics.filter(isCertain).map(\.range)
  }

  private func isCertain(_ fault: Diagnostic) -> Bool {
    let range = fault.range
    guard fault.severity == .error, !fault.isIncomplete, range.start < range.end,
      range.end <= text.count
    else { return false }
    if range.end == cursor, !endsClosed { return false }
    guard cursor == text.count, range.end <= cursor else { return true }
    let rest = text[range.end..<cursor]
    switch fault.code {
    case .missingArgument, .flagWithoutValue, .wrongArity:
      // The call goes on as long as nothing ends it.
      return rest.contains { [0x7C, 0x3B, 0x0A].contains($0) }
    case _ where Self.namesCodes.contains(fault.code): return true
    default: return !rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
  }

  /// Whether a quote or a bracket is closed right before the cursor, so that what ends there is whole.
  private var endsClosed: Bool {
    cursor > 0 && [0x22, 0x27, 0x29, 0x5D, 0x7D, 0x60].contains(text[cursor - 1])
  }

  /// Faults of one name, which is whole when anything follows it.
  private static let namesCodes: Set<DiagnosticCode> = [
    .unknownCommand, .unknownFlag, .unknownColumn, .unknownValue, .unknownVariable,
    .unknownFunction, .notAStage, .needsInput,
  ]
}
