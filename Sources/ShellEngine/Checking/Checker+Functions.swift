// What is known of functions before their bodies are checked: what they give, and what they are given. Both
// are found by checks before the check, whose diagnostics are thrown away.

import ShellSyntax

extension Checker {
  /// Finds out what the functions of a program take and give.
  mutating func learnFunctions(_ program: Program) {
    let names = program.statements.compactMap { statement -> String? in
      if case .definition(let definition) = statement.kind { definition.name.text } else { nil }
    }
    guard !names.isEmpty else { return }
    // First for calls with anything, which is what later inputs may do, then for those that are here.
    let first = trial(of: program)
    learn(names, from: first)
    for name in names { topLevel.functions[name]?.lastingReturns = first.returns(of: name) }
    parameterShapes = first.given
    guard parameterShapes.values.joined().contains(where: { $0 != .any }) else { return }
    learn(names, from: trial(of: program))
  }

  private func trial(of program: Program) -> Checker {
    var trial = self
    trial.isTrial = true
    trial.given = [:]
    _ = trial.checkTopLevel(program)
    return trial
  }

  private mutating func learn(_ names: [String], from trial: Checker) {
    for name in names {
      topLevel.functions[name]?.returns = trial.returns(of: name)
      topLevel.functions[name]?.usesVariables =
        trial.topLevel.functions[name]?.usesVariables ?? true
    }
  }

  private func returns(of name: String) -> Shape { topLevel.functions[name]?.returns ?? .any }

  /// At the prompt, the next input may give a variable another shape, and a function other values.
  mutating func forgetReturns() {
    for (name, function) in topLevel.functions {
      topLevel.functions[name]?.returns = function.usesVariables ? .any : function.lastingReturns
    }
  }

  /// Notes what a call gives a function. What one call gives is not known of another's, so that only
  /// what all of them agree on is left.
  mutating func noteCall(of function: String, with shapes: [Shape]) {
    var known = given[function] ?? []
    for (index, shape) in shapes.enumerated() {
      if index == known.count { known.append(nil) }
      known[index] = known[index].map { $0.joined(with: shape) } ?? shape
    }
    given[function] = known
  }

  /// What a parameter is: what the calls give it and, where one may leave it out, its default. Without
  /// a call nothing is known, nor where all that is known is null, which stands for what is to come.
  func shape(ofParameter index: Int, of function: String, fallback: Shape?) -> Shape {
    guard let shapes = parameterShapes[function] else { return .any }
    let given = index < shapes.count ? shapes[index] : nil
    let known = given.map { given in fallback.map { given.joined(with: $0) } ?? given } ?? fallback
    return known.flatMap { $0.kind == .null ? nil : $0 } ?? .any
  }
}
