// The lists of known names for the model file: from a folder of tables and from the project's own.

import English
import FoundationEssentials
import NewsModel
import WorldNames

/// Entries of the lists.
struct NameListEntries {
  private(set) var entries: [(words: [WordForm], list: NameList, isAcronym: Bool)] = []

  /// The slots of the model's table.
  var slots: [UInt64] { NameLists.slots(for: entries) }

  /// The project's own lists.
  init() {
    for country in Country.all {
      add([country.name] + country.aliases, .country)
      add(country.adjectives, .adjective)
      add(country.peoples, .people)
      add(country.capital.map { [$0] } ?? [], .largeCity)
    }
    for body in Body.all { add([body.name] + body.aliases, .organization) }
    for (list, names) in NameTables.all { add(names, list) }
  }

  /// Adds the tables of a folder: cities, given names, states, peoples and titles.
  mutating func read(folder: String) throws {
    let cities = try rows(folder, "cities")
    for row in cities {
      let isLarge = (Int(row["population"] ?? "") ?? 0) > 300_000
      add(
        [row["name"], row["plain"]].compactMap { $0 } + several(row["other_names"]),
        isLarge ? .largeCity : .city
      )
    }
    for row in try rows(folder, "given-names") { add([row["name"] ?? ""], .given) }
    for row in try rows(folder, "us-states") {
      add([row["name"] ?? "", row["ap"] ?? "", row["code"] ?? ""] + several(row["other"]), .region)
      add(several(row["person"]), .people)
    }
    for row in try rows(folder, "peoples") {
      let isAdjective = row["forms"]?.contains("adjective") == true
      add([row["word"] ?? ""], isAdjective ? .adjective : .people)
    }
    for row in try rows(folder, "titles") { add([row["title"] ?? ""], .title) }
    for row in try rows(folder, "calendar") {
      add([row["name"] ?? ""] + several(row["abbreviations"]), .calendar)
    }
    for row in try rows(folder, "surnames") { add([row["name"] ?? ""], .surname) }
    for row in try rows(folder, "towns") { add([row["name"] ?? ""], .town) }
    for row in try rows(folder, "countries") {
      add([row["name"] ?? ""] + several(row["other_names"]), .country)
      add(several(row["adjectives"]), .adjective)
      add(several(row["persons"]), .people)
    }
  }

  private func several(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: ";").map { part in
      String(part.drop { $0 == " " })
    }
  }

  private func rows(_ folder: String, _ name: String) throws -> [[String: String]] {
    let path = "\(folder)/\(name).tsv"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let head = lines.first else { return [] }
    return lines.dropFirst().map { line in
      Dictionary(zip(head, line), uniquingKeysWith: { first, _ in first })
    }
  }

  private mutating func add(_ names: [String], _ list: NameList) {
    for name in names where !name.isEmpty {
      let prepared = PreparedText(ArticleText(name), .none)
      guard prepared.forms.count == 1, let form = prepared.forms.first else { continue }
      let words = (0..<form.count).map { form[$0] }
      let isAcronym = words.count == 1 && prepared.tokens.first?.shape == .allCapitals
      entries.append((words, list, isAcronym))
    }
  }
}
