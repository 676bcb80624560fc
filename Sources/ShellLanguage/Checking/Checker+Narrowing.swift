// What conditions tell of variables: behind `if $kind == "all"` it is that text, and no other where the
// condition does not hold. What is guarded in this way is no fault, however it reads without the guard.

import ShellSyntax

extension Checker {
  /// Checks what runs only where `condition` holds, or only where it does not.
  ///
  /// - Parameter changing: variables that may get another value meanwhile, of which nothing is said.
  mutating func whereKnown<Result>(
    _ condition: Expression,
    holds: Bool,
    changing: Set<String> = [],
    _ body: (inout Checker) -> Result
  ) -> Result {
    let known = knowledge(of: condition, holding: holds).filter { !changing.contains($0.key) }
    return knowing(known, isReached: outcome(of: condition) == holds, body)
  }

  /// Checks the left operand of `and` or `or`. It runs whatever the right one gives; but to compare with a
  /// text that never is there is no fault where the right one asks for that text.
  mutating func beside<Result>(
    _ right: Expression,
    holds: Bool,
    _ body: (inout Checker) -> Result
  ) -> Result {
    // What stands beside `or` need not hold.
    let isReached = holds || outcome(of: right) == false
    return knowing(
      knowledge(of: right, holding: holds, onlyTexts: true),
      isReached: isReached,
      body
    )
  }

  /// Checks what is reached, or may not be, where so much is known of variables.
  private mutating func knowing<Result>(
    _ known: [String: StaticType],
    isReached: Bool,
    _ body: (inout Checker) -> Result
  ) -> Result {
    let outer = context.isCertain
    context.blocks.append([:])
    defer {
      context.blocks.removeLast()
      context.isCertain = outer
    }
    context.isCertain = outer && isReached
    narrowBlock(to: known)
    return body(&self)
  }

  /// Enters what a condition tells of variables into the innermost block, for all that is still to come in it.
  mutating func narrowBlock(by condition: Expression, holding: Bool, changing: Set<String>) {
    narrowBlock(
      to: knowledge(of: condition, holding: holding).filter { !changing.contains($0.key) }
    )
  }

  private mutating func narrowBlock(to known: [String: StaticType]) {
    for (name, type) in known {
      guard var narrowed = variable(name) else { continue }
      narrowed.type = type
      narrowed.isNarrowed = true
      context.blocks[context.blocks.count - 1][name] = narrowed
    }
  }

  /// What a condition tells of variables where it holds, or where it does not.
  private func knowledge(
    of condition: Expression,
    holding: Bool,
    onlyTexts: Bool = false
  ) -> [String: StaticType] {
    var known: [String: StaticType] = [:]
    narrow(&known, by: condition, holding: holding, onlyTexts: onlyTexts)
    return known
  }

  /// Whether a condition holds; nil where that is not known.
  private func outcome(of condition: Expression) -> Bool? {
    switch condition.kind {
    case .bool(let holds): return holds
    case .unary(.not, let operand): return outcome(of: operand).map { !$0 }
    case .binary(.and, _, let a, let b), .binary(.or, _, let a, let b):
      // Either of them may decide, and then it is this.
      let deciding = if case .binary(.or, _, _, _) = condition.kind { true } else { false }
      let outcomes = [outcome(of: a), outcome(of: b)]
      return outcomes.contains(deciding) ? deciding : outcomes.contains(nil) ? nil : !deciding
    case .call(let function, let arguments) where function.text == "has" && arguments.count == 2:
      guard case .variable(let name) = arguments[0].kind,
        case .string(let field) = arguments[1].kind,
        case .record(let fields?)? = staticType(of: name)
      else { return nil }
      return fields.contains { $0.name == field }
    default:
      guard let test = TextTest(condition), case .texts(let texts)? = staticType(of: test.name)
      else {
        return nil
      }
      let among = texts.count { test.texts.contains($0) }
      return among == 0 ? !test.isAmong : among == texts.count ? test.isAmong : nil
    }
  }

  /// Whether a statement may end the block that it stands in.
  func mayLeave(by statement: Statement) -> Bool {
    switch statement.kind {
    case .conditional(let conditional):
      let outcome = outcome(of: conditional.condition)
      let otherwise: [Statement] =
        switch conditional.otherwise {
        case .block(let block)?: block.statements
        case .conditional(let next)?:
          [Statement(kind: .conditional(next), range: statement.range)]
        case nil: []
        }
      return (outcome != false && StatementWalk.leaves(conditional.then.statements))
        || (outcome != true && StatementWalk.leaves(otherwise))
    case .loop(_, _, let body): return StatementWalk.leaves(body.statements)
    case .attempt(let body, let otherwise):
      return StatementWalk.leaves(body.statements + otherwise.statements)
    default: return false
    }
  }

  /// Adds what a condition tells of variables.
  private func narrow(
    _ known: inout [String: StaticType],
    by condition: Expression,
    holding: Bool,
    onlyTexts: Bool
  ) {
    switch condition.kind {
    case .unary(.not, let operand):
      narrow(&known, by: operand, holding: !holding, onlyTexts: onlyTexts)
    case .binary(.and, _, let a, let b) where holding, .binary(.or, _, let a, let b) where !holding:
      narrow(&known, by: a, holding: holding, onlyTexts: onlyTexts)
      narrow(&known, by: b, holding: holding, onlyTexts: onlyTexts)
    case .call(let function, let arguments) where function.text == "has" && holding && !onlyTexts:
      // It is a record with one more field than is known, or a list.
      if case .variable(let name)? = arguments.first?.kind { known[name] = .any }
    default:
      guard let test = TextTest(condition), let type = known[test.name] ?? staticType(of: test.name)
      else { return }
      known[test.name] = holding == test.isAmong ? type.among(test.texts) : type.not(test.texts)
    }
  }
}

/// Whether a variable is one of some texts.
private struct TextTest {
  let name: String
  let texts: [String]
  /// Whether the test holds where the variable is one of them.
  let isAmong: Bool

  /// The test that a condition is; nil for other conditions.
  init?(_ condition: Expression) {
    guard case .binary(let op, _, let left, let right) = condition.kind else { return nil }
    switch (op, left.kind, right.kind) {
    case (.equal, .variable(let name), .string(let text)),
      (.equal, .string(let text), .variable(let name)):
      self.init(name: name, texts: [text], isAmong: true)
    case (.notEqual, .variable(let name), .string(let text)),
      (.notEqual, .string(let text), .variable(let name)):
      self.init(name: name, texts: [text], isAmong: false)
    case (.isIn, .variable(let name), .list(let elements)):
      let texts = elements.compactMap { element -> String? in
        if case .string(let text) = element.kind { text } else { nil }
      }
      guard texts.count == elements.count else { return nil }
      self.init(name: name, texts: texts, isAmong: true)
    default: return nil
    }
  }

  private init(name: String, texts: [String], isAmong: Bool) {
    self.name = name
    self.texts = texts
    self.isAmong = isAmong
  }
}

extension StaticType {
  /// What is known where it is one of these texts. Where it never is, nothing runs, and nothing is known.
  fileprivate func among(_ texts: [String]) -> StaticType { choosing(texts.contains) }

  /// What is known where it is none of these texts.
  fileprivate func not(_ texts: [String]) -> StaticType { choosing { !texts.contains($0) } }

  private func choosing(_ isLeft: (String) -> Bool) -> StaticType {
    switch self {
    case .texts(let mine):
      let left = mine.filter(isLeft)
      return left.isEmpty ? .any : .texts(left)
    case .enumerated(let mine):
      let left = mine.filter(isLeft)
      return left.isEmpty ? .any : .enumerated(left)
    default: return self
    }
  }
}
