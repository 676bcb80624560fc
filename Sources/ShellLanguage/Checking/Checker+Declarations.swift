// The check of `param`: what a script takes under a name stands at its top, and its kind is known before
// anything runs.

import ShellSyntax
import Tabular

extension Checker {
  mutating func check(_ declaration: Declaration, at range: SourceRange) -> Step? {
    let name = declaration.name
    reportPlace(of: declaration, at: range)
    let fallback = declaration.fallback.map { (expression: $0, checked: check($0)) }
    if let fallback { requireValue(fallback.checked.type, at: fallback.expression.range) }
    guard let kind = kind(of: declaration, fallback?.checked.type) else {
      _ = define(name, type: .any)
      return nil
    }
    if let fallback { check(fallback.checked, as: kind, of: name, at: fallback.expression.range) }
    var text: String?
    if let help = declaration.help {
      if case .string(let words) = help.kind {
        text = words
      } else {
        report(.helpIsNoText(help.range))
      }
    }
    let slot = define(name, type: kind.type)
    guard case .global(let index) = slot, context.blocks.isEmpty else { return nil }
    let parameter = ScriptParameter(
      name: name.text,
      kind: kind,
      fallback: fallback.map { source[$0.expression.range] } ?? (kind == .bool ? "false" : nil),
      help: text ?? ""
    )
    parameters.append(parameter)
    let code = fallback?.checked.code ?? (kind == .bool ? .constant(.bool(false)) : nil)
    return .parameter(index, parameter, code, fallback?.expression.range ?? range)
  }

  /// Reports a parameter that stands elsewhere than at the top, or takes a name that is taken.
  private mutating func reportPlace(of declaration: Declaration, at range: SourceRange) {
    let name = declaration.name
    if context.function != nil || !context.blocks.isEmpty || hasBegun {
      report(.parameterBelow(name, at: range))
    }
    if ["help", "args", "dir"].contains(name.text) { report(.reservedParameter(name)) }
    if parameters.contains(where: { $0.name == name.text }),
      let first = context.topLevel.variables[name.text]?.definition
    {
      report(.repeatedParameter(name, first: first))
    }
  }

  private mutating func kind(
    of declaration: Declaration,
    _ fallback: StaticType?
  ) -> ScriptParameter.Kind? {
    guard let word = declaration.kind else {
      let kind = fallback.flatMap(ScriptParameter.Kind.init)
      if kind == nil {
        report(.parameterWithoutKind(declaration.name, hasDefault: fallback != nil))
      }
      return kind
    }
    guard let kind = ScriptParameter.Kind(word: word.text) else {
      report(.unknownKind(word))
      return nil
    }
    // The default tells what the elements are.
    if case .list = kind, let known = fallback.flatMap(ScriptParameter.Kind.init),
      case .list = known
    {
      return known
    }
    return kind
  }

  private mutating func check(
    _ fallback: (code: ExpressionCode, type: StaticType),
    as kind: ScriptParameter.Kind,
    of name: Name,
    at range: SourceRange
  ) {
    if kind == .bool, fallback.code.constant?.bool != false {
      return report(.switchThatIsOn(name, at: range))
    }
    if case .list = kind, let found = fallback.type.kind, found != .list, found != .null {
      return report(.wrongDefault(name, expected: "a list", found, at: range))
    }
    if !kind.accepts(fallback.type) {
      report(.wrongDefault(name, expected: kind.described, fallback.type.kind, at: range))
    }
  }
}

extension Value {
  fileprivate var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
}
