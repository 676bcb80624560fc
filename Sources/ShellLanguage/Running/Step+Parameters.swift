// The parameters of a script get their values.

import ShellSyntax
import Tabular

/// `param`
final class ParameterStep: Step {
  private let slot: Int
  private let parameter: ScriptParameter
  private let fallback: ExpressionCode?
  private let range: SourceRange

  init(
    _ slot: Int,
    _ parameter: ScriptParameter,
    _ fallback: ExpressionCode?,
    _ range: SourceRange
  ) {
    self.slot = slot
    self.parameter = parameter
    self.fallback = fallback
    self.range = range
  }

  override var storedSlot: Int? { slot }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    run.globals[slot] = try run.parameters[parameter.name] ?? fallbackValue(run, frame)
    run.hasNewEffect = true
    return .next
  }

  private func fallbackValue(_ run: Interpreter, _ frame: Frame) throws -> Value {
    let value = try fallback?.value(run, frame, nil) ?? .null
    guard let read = read(value) else {
      throw run.fault(
        "the default of '\(parameter.name)' must be \(parameter.kind.described), not "
          + value.kind.described,
        at: range
      )
    }
    return read
  }

  private func read(_ value: Value) -> Value? {
    guard case .list(let elements) = value, case .list = parameter.kind else {
      if case .list = parameter.kind, !value.isNull { return nil }
      return parameter.kind.reading(value)
    }
    let read = elements.compactMap(parameter.kind.reading)
    return read.count == elements.count ? .list(read) : nil
  }
}
