// The nodes of expressions as the checker makes them.

import ShellSyntax
import Tabular

extension ExpressionCode {
  static func constant(_ value: Value) -> ExpressionCode { ConstantCode(value) }

  static func variable(_ slot: Slot, _ name: Name) -> ExpressionCode {
    switch slot {
    case .global(let index): GlobalVariable(index, name)
    case .local(let index): LocalVariable(index, name)
    }
  }

  static func last(_ range: SourceRange) -> ExpressionCode { LastTable(range) }

  static func column(_ index: Int) -> ExpressionCode { ColumnValue(index) }

  static func metadata(_ name: String) -> ExpressionCode { MetadataValue(name) }

  static func interpolation(_ parts: [ExpressionCode], _ range: SourceRange) -> ExpressionCode {
    Interpolation(parts, range)
  }

  static func list(_ elements: [ExpressionCode]) -> ExpressionCode { ListCode(elements) }

  static func record(_ names: [String], _ values: [ExpressionCode]) -> ExpressionCode {
    RecordCode(names, values)
  }

  static func function(
    _ index: Int,
    _ arguments: [ExpressionCode],
    _ range: SourceRange
  ) -> ExpressionCode {
    let operands = arguments.map(Operand.init)
    return operands.count == 1
      ? SingleArgumentCall(index, operands[0], range) : FunctionCall(index, operands, range)
  }

  static func aggregate(
    _ aggregator: Aggregator,
    _ argument: ExpressionCode?,
    _ range: SourceRange
  ) -> ExpressionCode {
    AggregateValue(aggregator, argument, range)
  }

  static func negate(_ operand: ExpressionCode, _ range: SourceRange) -> ExpressionCode {
    Negation(operand, range)
  }

  static func not(_ operand: ExpressionCode, _ range: SourceRange) -> ExpressionCode {
    NotOperation(operand, range)
  }

  static func and(
    _ a: ExpressionCode,
    _ b: ExpressionCode,
    _ range: SourceRange
  ) -> ExpressionCode {
    AndOperation(a, b, range)
  }

  static func or(
    _ a: ExpressionCode,
    _ b: ExpressionCode,
    _ range: SourceRange
  ) -> ExpressionCode {
    OrOperation(a, b, range)
  }

  static func coalesce(_ a: ExpressionCode, _ b: ExpressionCode) -> ExpressionCode {
    Coalescing(a, b)
  }

  static func binary(
    _ op: BinaryOperator,
    _ range: SourceRange,
    _ a: ExpressionCode,
    _ b: ExpressionCode
  ) -> ExpressionCode {
    BinaryOperation.of(op, range, a, b)
  }

  static func member(_ base: ExpressionCode, _ name: Name) -> ExpressionCode {
    MemberValue(base, name)
  }

  static func index(
    _ base: ExpressionCode,
    _ index: ExpressionCode,
    _ range: SourceRange
  ) -> ExpressionCode {
    ElementValue(base, index, range)
  }

  static func slice(
    _ base: ExpressionCode,
    _ lower: ExpressionCode?,
    _ upper: ExpressionCode?,
    _ range: SourceRange
  ) -> ExpressionCode {
    SliceValue(base, lower, upper, range)
  }

  static func pipe(_ pipe: PipeCode) -> ExpressionCode { PipeValue(pipe) }
}
