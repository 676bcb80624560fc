// The learned weights of references.

/// Weights for the features of `ReferenceSections`, for each class of mentions.
package struct ReferenceWeights: Sendable {
  /// The weights that the shell uses.
  package static let shared = ReferenceWeights(ReferenceTable.text)

  /// For each class how likely a candidate must be to be told.
  package var limits: [Float]
  private let table: [Float]

  /// Weights of each class, one class after the other, and limits.
  package init(table: [Float], limits: [Float]) { (self.table, self.limits) = (table, limits) }

  /// Reads lines of a section, a class and hundredths; what no line tells is 0.
  package init(_ text: String) {
    let classes = ReferenceClass.allCases.count
    var table = [Float](repeating: 0, count: classes * ReferenceSections.total)
    var limits = [Float](repeating: 0, count: classes)
    var starts: [Substring: Int] = [:]
    for section in ReferenceSections.all { starts[section.name[...]] = section.start }
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count > 2, let rule = Int(parts[1]), rule < classes else { continue }
      let numbers = parts[2...].compactMap { Float($0) }.map { $0 / 100 }
      if parts[0] == "limit" {
        limits[rule] = numbers[0]
      } else if let start = starts[parts[0]] {
        let place = rule * ReferenceSections.total + start
        for (offset, number) in numbers.enumerated() where place + offset < table.count {
          table[place + offset] = number
        }
      }
    }
    (self.table, self.limits) = (table, limits)
  }

  /// The lines that weights are read from.
  package var text: String {
    var lines: [String] = []
    for rule in limits.indices {
      lines.append("limit \(rule) \(Int((limits[rule] * 100).rounded()))")
      for section in ReferenceSections.all {
        let place = rule * ReferenceSections.total + section.start
        let numbers = table[place..<(place + section.count)].map { Int(($0 * 100).rounded()) }
        guard numbers.contains(where: { $0 != 0 }) else { continue }
        lines.append("\(section.name) \(rule) " + numbers.map(String.init).joined(separator: " "))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The sum of the weights of features for a class.
  package func sum(_ rule: Int, _ features: ArraySlice<Int16>) -> Float {
    let base = rule * ReferenceSections.total
    return features.reduce(0) { $0 + table[base + Int($1)] }
  }
}
