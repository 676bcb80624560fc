// The check of functions. A body is checked for calls with anything, which is what later inputs may do, and for
// every call of the program with what that call gives.

import ShellSyntax

extension Checker {
  /// Gives every function its index, so that calls may stand before definitions.
  mutating func declareFunctions(_ statements: [Statement]) {
    var seen: [String: Name] = [:]
    for case .definition(let definition) in statements.map(\.kind) {
      let name = definition.name
      if let first = seen[name.text] { report(.redefinedFunction(name, first: first)) }
      seen[name.text] = name
      if registry.function(named: name.text) != nil || Aggregator(rawValue: name.text) != nil {
        report(.builtinRedefined(name))
      }
      context.topLevel.functions[name.text] = FunctionHeader(
        index: context.topLevel.code.count,
        name: name,
        parameters: definition.parameters.map(\.name.text),
        requiredCount: definition.parameters.lastIndex { $0.fallback == nil }.map { $0 + 1 } ?? 0
      )
      context.topLevel.code.append(
        FunctionCode(
          name: name.text,
          fallbacks: [],
          frameSize: 0,
          body: .sequence([]),
          source: source,
          height: definition.height
        )
      )
    }
  }

  /// Checks a body for calls with anything at any time, and makes its code.
  mutating func checkBody(_ definition: Definition) {
    guard let header = context.topLevel.functions[definition.name.text] else { return }
    let checked = check(definition, given: nil, FunctionFrame(runsAnyTime: true))
    context.topLevel.code[header.index] = FunctionCode(
      name: header.name.text,
      fallbacks: checked.fallbacks,
      frameSize: checked.frame.slotCount,
      body: .sequence(checked.steps),
      source: source,
      height: definition.height
    )
    context.topLevel.functions[definition.name.text]?.returns =
      checked.frame.usesVariables ? .any : checked.frame.returns ?? .scalar(.null)
  }

  /// What a call gives, as far as the function's body tells for these arguments.
  mutating func check(
    callOf header: FunctionHeader,
    with arguments: [StaticType],
    at range: SourceRange
  ) -> StaticType {
    guard let definition = names.definitions[header.name.text] else { return header.returns }
    // Null stands for what is to come.
    let parameters = arguments.map { $0.kind == .null ? .any : $0 }
    let (name, runsAnyTime) = (header.name.text, context.function?.runsAnyTime ?? false)
    let moment = runsAnyTime ? CallChecks.Moment.any : .now(changes: context.variableChanges)
    if let known = calls.instance(of: name, parameters, isCertain: isReached, at: moment) {
      if known.moment != nil { context.function?.usesVariables = true }
      return known.returns
    }
    guard calls.begin(definition, at: range) else {
      context.function?.usesVariables = true
      return .any
    }
    let before = faults.count
    let frame = check(definition, given: parameters, FunctionFrame(runsAnyTime: runsAnyTime)).frame
    let instance = CallChecks.Instance(
      parameters: parameters,
      isCertain: isReached,
      isMade: !runsAnyTime,
      moment: frame.usesVariables ? moment : nil,
      returns: frame.returns ?? .scalar(.null),
      faults: faults[before...].map { $0.with(calls.places) }
    )
    faults.removeSubrange(before...)
    calls.end(instance)
    if frame.usesVariables { context.function?.usesVariables = true }
    return instance.returns
  }

  /// Whether a call at this place is made for certain, as far as the function around it is called.
  var isReached: Bool { context.function == nil || context.isCertain }

  /// Checks parameters and body in a frame of their own. Without arguments, parameters may be anything.
  private mutating func check(
    _ definition: Definition,
    given arguments: [StaticType]?,
    _ frame: FunctionFrame
  ) -> (fallbacks: [ExpressionCode?], steps: [Step], frame: FunctionFrame) {
    let outer = (
      context.blocks, context.last, context.row, loopDepth, context.function, context.isCertain
    )
    defer {
      (context.blocks, context.last, context.row, loopDepth, context.function, context.isCertain) =
        outer
    }
    context.isCertain = isReached
    (context.blocks, context.last, context.row, loopDepth, context.function) = (
      [[:]], .any, nil, 0, frame
    )
    var fallbacks: [ExpressionCode?] = []
    for (index, parameter) in definition.parameters.enumerated() {
      let fallback = parameter.fallback.map { check($0) }
      fallbacks.append(fallback?.code)
      if let first = context.blocks.last?[parameter.name.text]?.definition {
        report(.repeatedParameter(parameter.name, first: first))
      }
      var type = StaticType.any
      if let arguments {
        type = index < arguments.count ? arguments[index] : fallback?.type ?? .any
      }
      _ = define(parameter.name, type: type.kind == .null ? .any : type)
    }
    let steps = checkStatements(definition.body.statements)
    return (fallbacks, steps, context.function ?? frame)
  }

  /// Adds the faults that only the checks for single calls have found, each once.
  mutating func reportCalls() {
    let known = Set(faults.map(\.diagnostic.kindAndPlace))
    var told: Set<Diagnostic> = []
    for diagnostic in calls.faults where !known.contains(diagnostic.kindAndPlace) {
      if told.insert(diagnostic.essence).inserted { report(diagnostic) }
    }
  }
}
