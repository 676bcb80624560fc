// The names that an opened session had: its functions at once, its variables when something asks for one, since what
// they hold may take long to find anew.

import NewsModel
import NewsSession
import ShellLanguage
import ShellSyntax
import Tabular

/// The variables of an opened session that have no value yet.
struct RecalledNames {
  /// The statements that gave them one, in order.
  private var pending: [(name: String, program: CheckedProgram)] = []
  /// The bodies of the functions, which may use them.
  private var bodies: [(name: String, text: String)] = []

  /// Whether nothing is left to be found anew.
  var isEmpty: Bool { pending.isEmpty }

  mutating func add(variable name: String, _ program: CheckedProgram) {
    pending.append((name, program))
  }

  mutating func add(function name: String, _ text: String) { bodies.append((name, text)) }

  /// Takes the statements that must run before a text does: all up to the last that gives a value to a name in it, or
  /// that uses one, whose value the text may change.
  mutating func take(for text: String) -> [(name: String, program: CheckedProgram)] {
    guard !pending.isEmpty else { return [] }
    var words = Self.words(of: text)
    var open = bodies
    while let index = open.firstIndex(where: { words.contains($0.name) }) {
      words.formUnion(Self.words(of: open.remove(at: index).text))
    }
    let asked = words.intersection(pending.map(\.name))
    guard !asked.isEmpty,
      let last = pending.lastIndex(where: {
        !asked.isDisjoint(with: Self.words(of: $0.program.source.text))
      })
    else { return [] }
    let taken = Array(pending[...last])
    pending.removeSubrange(...last)
    return taken
  }

  /// The words that can be names.
  private static func words(of text: String) -> Set<String> {
    Set(
      text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }.map(String.init)
    )
  }
}

extension Shell {
  /// Knows the names that the statements of an opened session defined, besides those that the shell has. What no longer
  /// passes the check is left out.
  func recallNames() {
    recalled = RecalledNames()
    let own = Set(topLevel.variableNames + topLevel.functionNames)
    for text in session.journalDefinitions {
      let source = Source(name: "", text: text)
      let parsed = parse(source)
      guard let statement = parsed.program.statements.first, parsed.program.statements.count == 1
      else { continue }
      let outcome = Checker.check(parsed, registry: registry, topLevel: topLevel)
      guard let program = outcome.program else { continue }
      switch statement.kind {
      case .letVariable(let name, _), .setVariable(let name, _):
        if own.contains(name.text) { continue }
        recalled.add(variable: name.text, program)
      case .definition(let definition):
        if own.contains(definition.name.text) { continue }
        recalled.add(function: definition.name.text, text)
      default: continue
      }
      knows(outcome.topLevel)
    }
  }

  /// Gives the names in `text` that an opened session had their values. One that cannot be found anew is told, and has
  /// none.
  func recall(for text: String) throws {
    for (name, program) in recalled.take(for: text) {
      do {
        try runQuietly(program)
      } catch let error as Stopped {
        throw error
      } catch {
        let reason = (error as? RunError)?.diagnostic.message ?? "\(error)"
        host.warn("'$\(name)' could not be found anew: \(reason)")
      }
    }
  }
}

extension Signature {
  /// Whether the command only looks, so that it can run again when a session is opened.
  var onlyLooks: Bool {
    group == .findings || group == .table || ["docs", "read", "sections"].contains(name)
  }
}
