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
}
