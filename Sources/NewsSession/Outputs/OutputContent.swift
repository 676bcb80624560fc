// What is written to a file, and whether a file that is there already looks as if nsh had written it before.

import NewsLoading
import NewsModel
import Report
import Tabular

/// What a command writes.
package enum OutputContent {
  /// The findings of the session.
  case findings(FindingsDocument)
  /// The session as a script.
  case journal(String)
  /// A value.
  case value(Value, OutputFormat)
  /// A report.
  case report
  /// The session itself.
  case session

  /// So much of a file tells what it is: a table's names, or its first row as JSON.
  static let headLength = 65_536

  /// Whether a file that begins with `head` is one that holds the like, as nsh writes it: findings and journals
  /// by their first line, a table by its columns. A script that runs every day may then replace it.
  func isLike(_ head: [UInt8]) -> Bool {
    switch self {
    case .findings: return FindingsDocument.isWritten(in: head)
    case .journal: return JournalHeader.stands(in: head)
    case .report: return head.starts(with: ReportPage.opening.utf8)
    // Another session is never replaced unasked.
    case .session: return false
    case .value(let value, let format):
      let columns = value.asTable.columns
      switch format {
      case .csv, .tsv: return head.starts(with: format.write(Self.empty(columns)).utf8)
      case .markdown:
        return Self.firstLine(head) == Self.firstLine(Array(format.write(value).utf8))
      case .text:
        let names = Self.words(head)
        return value.kind == .table && names == Self.words(Array(format.write(value).utf8))
      case .json: return Self.fields(atStartOf: head, as: value) ?? false
      case .jsonl: return value.kind == .table && Self.line(head, hasAll: columns.map(\.name))
      }
    }
  }

  private static func empty(_ columns: [Column]) -> Value {
    .table(Table(columns: columns, rows: []))
  }

  private static func firstLine(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.prefix { $0 != UInt8(ascii: "\n") }
  }

  /// The names above the columns of a table as text.
  private static func words(_ bytes: [UInt8]) -> [String] {
    let line = String(decoding: firstLine(bytes), as: UTF8.self)
    return line.split(separator: "  ").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  /// Whether a record, or the first row of a table, as `JSONFormat` lays it out has the same fields; nil where
  /// there are no fields to tell by.
  private static func fields(atStartOf head: [UInt8], as value: Value) -> Bool? {
    var lines = head.split(separator: UInt8(ascii: "\n"))[...]
    let indent: String
    let names: [String]
    switch value {
    case .table(let table):
      guard lines.popFirst()?.elementsEqual("[".utf8) == true else { return false }
      (indent, names) = ("  ", table.columns.map(\.name))
    case .record(let record): (indent, names) = ("", record.names)
    default: return nil
    }
    guard lines.popFirst()?.elementsEqual("\(indent){".utf8) == true else { return false }
    // Elements of lists stand deeper than the fields.
    let field = "\(indent)  \"".utf8
    let found = lines.prefix { $0.starts(with: "\(indent)  ".utf8) }.filter {
      $0.starts(with: field)
    }
    return found.count == names.count
      && zip(found, names).allSatisfy { line, name in
        line.starts(with: "\(indent)  \(JSONFormat.compact(.string(name))): ".utf8)
      }
  }

  /// Whether the first line, as `JSONFormat` lays it out, has all these fields, in order.
  private static func line(_ head: [UInt8], hasAll names: [String]) -> Bool {
    var rest = firstLine(head)
    var mark = "{"
    for name in names {
      let field = Array("\(mark)\(JSONFormat.compact(.string(name))): ".utf8)
      guard let found = ByteSearch.first(field, in: Array(rest)) else { return false }
      rest = rest.dropFirst(found + field.count)
      mark = ", "
    }
    return !names.isEmpty
  }
}

extension FindingsDocument {
  /// Whether bytes begin as a findings document of any version does.
  static func isWritten(in head: [UInt8]) -> Bool {
    head.starts(with: "{\n  \"schema\": \"nsh.findings/".utf8)
  }
}
