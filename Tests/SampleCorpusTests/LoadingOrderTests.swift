import ShellEngine
import Tabular
import Testing

/// What accounts make of one another must not hang on the order in which they were loaded. Ids do: documents,
/// claims and points are numbered as they come, so they are left out of what is compared.
@Suite("Order of loading")
struct LoadingOrderTests {
  private static let reports = [
    "osk-courier", "northern-wire", "valley-post", "velm-herald", "courier-correction",
  ]

  /// What `line` shows as JSON after the reports were loaded one by one, with the ids of claims and points made one.
  private func shown(_ line: String, loading order: [String]) throws -> String {
    let shell = SampleShell()
    for name in order { try shell.run("load footbridge/\(name).md") }
    let value = try #require(try shell.run(line).last)
    return JSONFormat.write(value).replacing(#/\b[cdk]\d+(\.\d+)?\b/#, with: "id")
  }

  @Test(
    "A comparison says the same whatever was loaded first",
    arguments: [
      "compare \(reports.joined(separator: " "))",
      "compare \(reports.joined(separator: " ")) --only",
      "compare \(reports.joined(separator: " ")) --left-out",
      "compare \(reports.joined(separator: " ")) --part copies",
      "compare \(reports.joined(separator: " ")) --part reuse | select words text",
      "compare \(reports.joined(separator: " ")) | matrix", "compare --by date",
      "compare --by outlet", "compare --by author",
    ]
  )
  func comparison(_ line: String) throws {
    let first = try shown(line, loading: Self.reports)
    #expect(first.count > 50)
    for order in [Self.reports.reversed(), Self.reports.sorted()] {
      #expect(try shown(line, loading: order) == first)
    }
  }

  /// The points of a comparison as sets: what each account says there, with its stance, and in what they part.
  private func points(_ accounts: [String]) throws -> [[String]] {
    let shell = SampleShell()
    for name in accounts { try shell.run("load footbridge/\(name).md") }
    let line =
      "compare \(accounts.joined(separator: " ")) | select id status stance source text values kinds"
    guard case .table(let table)? = try shell.run(line).last else { return [] }
    let rows = table.rows.indices.map { table.record(at: $0) }
    return Dictionary(grouping: rows) { $0["id"]?.text ?? "" }.values
      .map { rows in
        rows.map { row in row.values.dropFirst().map(Self.words).joined(separator: " | ") }.sorted()
      }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// A value as text; the elements of a list in an order of their own.
  private static func words(_ value: Value) -> String {
    guard case .list(let elements) = value else { return value.text }
    return elements.map(\.text).sorted().joined(separator: "; ")
  }

  @Test("The points and what accounts part in are the same whichever account is named first")
  func accounts() throws {
    let first = try points(Self.reports)
    #expect(first.count > 10)
    for order in [Self.reports.reversed(), Self.reports.sorted()] {
      #expect(try points(order) == first)
    }
  }
}
