// What a model looks at, as data. A template names one to four atoms (a word, a tag, a suffix at some
// place) whose values together make one feature; the same templates serve training and use, since a
// model's file carries them.

/// The templates of a model over the atoms of its task.
package struct FeatureTemplates: Sendable {
  /// The most atoms that one template may join.
  package static let width = 4

  /// Each template as four indexes into the atoms; unused places hold the atom that is always zero.
  private let atoms: [SIMD4<UInt16>]
  private let seeds: [UInt32]
  /// The templates as they were written.
  package let source: String

  /// How many features each decision has.
  package var count: Int { seeds.count }

  /// Reads templates: one a line, its atoms by name, with blanks between them.
  ///
  /// - Parameters:
  ///   - source: the templates; blank lines separate groups and mean nothing.
  ///   - names: the names of the task's atoms in the order of their values, the first of which is
  ///     always zero.
  /// - Returns: nil where a line has an unknown atom or more than four.
  package init?(_ source: String, atoms names: [String]) {
    var (atoms, seeds): ([SIMD4<UInt16>], [UInt32]) = ([], [])
    guard Set(names).count == names.count else { return nil }
    for line in source.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard !words.isEmpty, words.count <= Self.width else { return nil }
      var template = SIMD4<UInt16>()
      for (place, word) in words.enumerated() {
        guard let index = names.firstIndex(of: String(word)) else { return nil }
        template[place] = UInt16(index)
      }
      atoms.append(template)
      seeds.append(FeatureHash.mix(UInt32(seeds.count) &+ 1))
    }
    (self.atoms, self.seeds, self.source) = (atoms, seeds, source)
  }

  /// Writes the hash of each feature into `features`, which has room for `count` of them; `values` holds
  /// the value of each atom.
  package func fill(
    _ features: UnsafeMutablePointer<UInt32>,
    from values: UnsafePointer<UInt32>
  ) {
    for (index, place) in atoms.enumerated() {
      features[index] =
        FeatureHash.joined(
          seeds[index],
          values[Int(place[0])],
          values[Int(place[1])],
          values[Int(place[2])],
          values[Int(place[3])]
        )
    }
  }
}
