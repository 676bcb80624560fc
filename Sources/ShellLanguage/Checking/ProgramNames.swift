// The first pass of the check: what a program says of names wherever it does, found in its tree before any kind is
// looked at.

import ShellSyntax

/// The names of a program that no order of its statements changes.
struct ProgramNames {
  /// The functions that the program defines; of several with one name, the last.
  private(set) var definitions: [String: Definition] = [:]
  /// The names that this program sets anywhere.
  private(set) var changed: Set<String> = []
  /// The lists that this program writes behind `let`, by the names that it gives them.
  private(set) var lists: [Name: [Expression]] = [:]

  /// Names that statements with faults may have defined: to call them unknown would be a second error for one
  /// mistake.
  private(set) var doubtful: Set<String> = []

  /// The names of a parsed program.
  init(_ parsed: ParsedSource) {
    for case .definition(let definition) in parsed.program.statements.map(\.kind) {
      definitions[definition.name.text] = definition
    }
    StatementWalk.visit(parsed.program.statements) { statement in
      switch statement.kind {
      case .malformed: doubtful.formUnion(Self.defined(in: parsed.source[statement.range]))
      case .setVariable(let name, _): changed.insert(name.text)
      case .letVariable(let name, let pipe):
        if let elements = pipe.writtenList { lists[name] = elements }
      default: break
      }
    }
  }

  /// The words before a name that is being defined.
  private static let definers = ["let", "def", "for", "param"]

  /// The names that a faulty statement would have defined.
  private static func defined(in text: String) -> [String] {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }
    return zip(words, words.dropFirst()).filter { definers.contains(String($0.0)) }.map {
      String($0.1)
    }
  }

  /// The elements of the list that the definition of a variable writes, if the program never sets the variable;
  /// none where they are not known.
  func elements(of name: String, definedAt place: SourceRange) -> [Expression] {
    changed.contains(name) ? [] : lists[Name(name, range: place)] ?? []
  }
}

extension Pipe {
  /// The elements of the list that the pipe is; nil where it is anything else.
  fileprivate var writtenList: [Expression]? {
    guard case .expression(let head) = head, stages.isEmpty, case .list(let elements) = head.kind
    else { return nil }
    return elements
  }
}
