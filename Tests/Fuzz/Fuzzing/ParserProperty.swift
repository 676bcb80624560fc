// Trees: each part lies in the text and within what it is a part of, and cuts no character.

import ShellSyntax

/// What must hold of the parser.
enum ParserProperty {
  static func problem(with text: String) -> String? {
    let source = Source(fuzzed: text)
    let parsed = parse(source)
    var places = TreePlaces(source)
    places.visit(parsed.program.statements, in: SourceRange(0, source.bytes.count))
    if let problem = places.problem ?? source.misplaced(parsed.diagnostics) { return problem }
    let starts = parsed.diagnostics.map(\.range.start)
    return starts == starts.sorted() ? nil : "faults out of order"
  }
}
