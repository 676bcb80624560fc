// Trees as compact S-expressions, so that a test can show the tree it expects on one line.

import ShellSyntax

/// The tree of `text`, statements separated by spaces.
package func dump(_ text: String) -> String {
  dump(parse(Source(name: "test", text: text)).program)
}

/// A tree without its places, statements separated by spaces.
package func dump(_ program: Program) -> String {
  program.statements.map(\.dump).joined(separator: " ")
}

extension Statement {
  var dump: String {
    switch kind {
    case .letVariable(let name, let pipe): "(let \(name.text) \(pipe.dump))"
    case .setVariable(let name, let pipe): "(set \(name.text) \(pipe.dump))"
    case .conditional(let conditional): conditional.dump
    case .loop(let variable, let over, let body): "(for \(variable.text) \(over.dump) \(body.dump))"
    case .attempt(let body, let otherwise): "(try \(body.dump) else \(otherwise.dump))"
    case .declaration(let declaration): declaration.dump
    case .breakLoop: "break"
    case .continueLoop: "continue"
    case .definition(let definition): definition.dump
    case .returnValue(let value): value.map { "(return \($0.dump))" } ?? "return"
    case .assertion(let value, let message):
      "(assert \(([value] + (message.map { [$0] } ?? [])).map(\.dump).joined(separator: " ")))"
    case .runScript(let arguments): "(run \(arguments.map(\.dump).joined(separator: " ")))"
    case .pipe(let pipe): pipe.jsonMark == nil ? pipe.dump : "(json \(pipe.dump))"
    case .malformed: "malformed"
    }
  }
}

extension Block {
  var dump: String { "{\(statements.map(\.dump).joined(separator: " "))}" }
}

extension Conditional {
  var dump: String {
    let other: String
    switch otherwise {
    case .block(let block): other = " else \(block.dump)"
    case .conditional(let conditional): other = " else \(conditional.dump)"
    case nil: other = ""
    }
    return "(if \(condition.dump) \(then.dump)\(other))"
  }
}

extension Definition {
  var dump: String {
    let list = parameters.map { $0.name.text + ($0.fallback.map { "=\($0.dump)" } ?? "") }
    return "(def \(name.text) [\(list.joined(separator: " "))] \(body.dump))"
  }
}

extension Declaration {
  var dump: String {
    let kind = kind.map { ":\($0.text)" } ?? ""
    let value = fallback.map { "=\($0.dump)" } ?? ""
    return "(param \(name.text)\(kind)\(value)\(help.map { " \($0.dump)" } ?? ""))"
  }
}

extension Pipe {
  /// The pipe's tree.
  package var dump: String {
    let start: String
    switch head {
    case .command(let call): start = call.dump
    case .expression(let value): start = value.dump
    case .last: start = "last"
    }
    return ([start] + stages.map(\.dump)).joined(separator: " | ")
  }
}

extension Stage {
  var dump: String {
    switch kind {
    case .filter(_, let condition): return "(where \(condition.dump))"
    case .extend(_, let column, let value): return "(add \(column.text) \(value.dump))"
    case .group(_, let columns, let aggregates):
      let parts = columns.map(\.text) + aggregates.map { "\($0.name.text)=\($0.value.dump)" }
      return "(group-by \(parts.joined(separator: " ")))"
    case .command(let call): return call.dump
    }
  }
}

extension CommandCall {
  var dump: String { "<\(([name.text] + arguments.map(\.dump)).joined(separator: " "))>" }
}

extension Argument {
  var dump: String {
    switch self {
    case .value(let value): value.dump
    case .flag(let name, let value, _): "--\(name.text)" + (value.map { "=\($0.dump)" } ?? "")
    }
  }
}

extension Expression {
  package var dump: String {
    switch kind {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .float(let value): "\(value)f"
    case .string(let text): "'\(text)'"
    case .interpolation(let parts): "\"\(parts.map(\.dump).joined())\""
    case .word(let text): text
    case .list(let values): "[\(values.map(\.dump).joined(separator: " "))]"
    case .record(let fields):
      "{\(fields.map { "\($0.name.text):\($0.value.dump)" }.joined(separator: " "))}"
    case .variable(let name): "$\(name)"
    case .column(let name): "#\(name)"
    case .call(let name, let values):
      "(\((["\(name.text)()"] + values.map(\.dump)).joined(separator: " ")))"
    case .unary(let sign, let value): "(\(sign.rawValue) \(value.dump))"
    case .binary(let sign, _, let left, let right): "(\(sign.rawValue) \(left.dump) \(right.dump))"
    case .member(let value, let name): "\(value.dump).\(name.text)"
    case .index(let value, let index): "\(value.dump)[\(index.dump)]"
    case .slice(let value, let bounds):
      "\(value.dump)[\(bounds.lower?.dump ?? ""):\(bounds.upper?.dump ?? "")]"
    case .pipe(let pipe): "(\(pipe.dump))"
    case .malformed: "malformed"
    }
  }
}

extension Expression.StringPart {
  var dump: String {
    switch self {
    case .text(let text): text
    case .value(let value): "${\(value.dump)}"
    }
  }
}
