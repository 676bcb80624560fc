// What a model looks at, as data. A template names one to four atoms (a word, a tag, a suffix at some
// place) whose values together make one feature; the same templates serve training and use, since a
// model's file carries them. Making features is part of the hot loop of all models.

import CModels

/// The templates of a model over the atoms of its task.
///
/// A feature is the upper half of a sum: a random number for the template, and for each of its atoms the
/// value times a random number for the atom. That is multilinear hashing (Lemire & Kaser, "Strongly
/// universal string hashing is fast", 2014), whose products are made once for all templates.
///
/// A model may name prefixes of its templates, which are asked first: where they tell the classes far enough
/// apart, the others are not asked at all (Strubell et al., "Learning dynamic feature selection for fast
/// sequential prediction", 2015).
package final class FeatureTemplates: @unchecked Sendable {
  /// The most atoms that one template may join.
  package static let width = 4

  /// The templates of the prefixes and then the others.
  private let ordered: [cmodels_template]
  /// The same as a decision uses them: each part in the order of how many atoms they join. Nothing writes to it.
  private let sorted: UnsafeMutableBufferPointer<cmodels_template>
  /// The templates of each prefix and then the others, which live as long as this does.
  let parts: [Part]
  /// The random number of each atom.
  private let factors: [UInt64]
  /// The templates as they were written.
  package let source: String
  /// Those that are asked first, one after the other, which are the first of all in a decision.
  package let prefixes: [TemplatePrefix]
  /// Who keeps what was asked, and under which name.
  let log: DecisionLog.Channel?

  /// How many features each decision has.
  package var count: Int { ordered.count }

  /// How many atoms a decision has.
  package var atomCount: Int { factors.count }

  /// Reads templates: one a line, its atoms by name, with blanks between them.
  ///
  /// - Parameters:
  ///   - source: the templates; blank lines separate groups and mean nothing.
  ///   - names: the names of the task's atoms in the order of their values, the first of which is
  ///     always zero.
  ///   - prefixes: the templates that are asked first, by their lines without the empty ones.
  ///   - log: who keeps what the model is asked.
  /// - Returns: nil where a line has an unknown atom or more than four, or a prefix a template that is
  ///   not there or that was asked before.
  package init?(
    _ source: String,
    atoms names: [String],
    prefixes: [TemplatePrefix] = [],
    log: DecisionLog.Channel? = nil
  ) {
    var templates: [cmodels_template] = []
    guard Set(names).count == names.count else { return nil }
    for line in source.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard !words.isEmpty, words.count <= Self.width else { return nil }
      var atoms = SIMD4<UInt16>()
      for (place, word) in words.enumerated() {
        guard let index = names.firstIndex(of: String(word)) else { return nil }
        atoms[place] = UInt16(index)
      }
      let seed = FeatureHash.factor(UInt64(1_000_000 + templates.count))
      templates.append(
        cmodels_template(seed: seed, atoms: (atoms[0], atoms[1], atoms[2], atoms[3]))
      )
    }
    let first = prefixes.flatMap(\.templates)
    guard first.allSatisfy(templates.indices.contains), Set(first).count == first.count else {
      return nil
    }
    let rest = templates.indices.filter { !first.contains($0) }
    ordered = (first + rest).map { templates[$0] }
    sorted = .allocate(capacity: ordered.count)
    parts = Part.all(prefixes, ordered, in: sorted)
    (self.source, self.prefixes, self.log) = (source, prefixes, log)
    factors = names.indices.map { FeatureHash.factor(UInt64($0)) | 1 }
  }

  deinit { sorted.deallocate() }

  /// Writes the hash of each feature into `features`, which has room for `count` of them, those of the prefix first;
  /// `values` holds the value of each atom, `products` has room for as many.
  package func fill(
    _ features: UnsafeMutablePointer<UInt32>,
    from values: UnsafePointer<UInt32>,
    _ products: UnsafeMutablePointer<UInt64>
  ) {
    multiply(values, products)
    ordered.withUnsafeBufferPointer { ordered in
      guard let first = ordered.baseAddress else { return }
      // All are read as if they joined four atoms: the places that are not used add nothing.
      let all = cmodels_templates(first: first, ends: (0, 0, 0, UInt32(ordered.count)))
      cmodels_hash(all, products, features)
    }
  }

  /// Writes the product of each atom.
  @inline(__always)
  func multiply(_ values: UnsafePointer<UInt32>, _ products: UnsafeMutablePointer<UInt64>) {
    factors.withUnsafeBufferPointer { factors in
      guard let first = factors.baseAddress else { return }
      cmodels_products(values, first, factors.count, products)
    }
  }
}

extension FeatureTemplates {
  /// Templates that are asked together.
  struct Part {
    /// The templates, for the loops over them, in an order of their own.
    let templates: cmodels_templates
    /// How clear the answer must be for no more to be asked.
    let margin: Int

    /// The parts of templates, which stand in the order of the prefixes; puts them into `sorted`, which has
    /// room for them.
    fileprivate static func all(
      _ prefixes: [TemplatePrefix],
      _ ordered: [cmodels_template],
      in sorted: UnsafeMutableBufferPointer<cmodels_template>
    ) -> [Part] {
      var (parts, start): ([Part], Int) = ([], 0)
      let sizes = prefixes.map(\.templates.count)
      // After the last there is nothing more to ask.
      let last = (ordered.count - sizes.reduce(0, +), Int.min)
      for (size, margin) in zip(sizes, prefixes.map(\.margin)) + [last] {
        let own = ordered[start..<(start + size)]
        let part = UnsafeMutableBufferPointer(rebasing: sorted[start..<(start + size)])
        _ = part.initialize(
          from: (1...FeatureTemplates.width).flatMap { width in
            own.filter { Self.width(of: $0) == width }
          }
        )
        guard let first = sorted.baseAddress else { return [] }
        func end(_ width: Int) -> UInt32 { UInt32(own.count { Self.width(of: $0) <= width }) }
        let ends = (end(1), end(2), end(3), end(4))
        parts.append(
          Part(templates: cmodels_templates(first: first + start, ends: ends), margin: margin)
        )
        start += size
      }
      return parts
    }

    /// How many places of a template have to be read: none behind the last atom that is not always zero.
    private static func width(of template: cmodels_template) -> Int {
      let atoms = template.atoms
      return atoms.3 != 0 ? 4 : atoms.2 != 0 ? 3 : atoms.1 != 0 ? 2 : 1
    }
  }
}

/// Templates that a model asks before others, and how clear the answer must then be to be the last word.
package struct TemplatePrefix: Equatable, Sendable {
  /// The templates, by their numbers, without those of prefixes before.
  package let templates: [Int]
  /// By how much the best class must lead. Where only one of two classes can be settled: how much must speak
  /// against the other.
  package let margin: Int

  /// A prefix.
  package init(templates: [Int], margin: Int) {
    (self.templates, self.margin) = (templates, margin)
  }

  /// Prefixes as a block of the model file, a line each: the margin, then the templates.
  package static func text(_ prefixes: [TemplatePrefix]) -> String {
    prefixes.map { ([$0.margin] + $0.templates).map(String.init).joined(separator: " ") }
      .joined(separator: "\n")
  }

  /// Reads a line of such a block.
  init?(_ line: some StringProtocol) {
    let numbers = line.split(separator: " ").map { Int($0) }
    guard let margin = numbers.first ?? nil, !numbers.contains(nil) else { return nil }
    self.init(templates: numbers.dropFirst().compactMap { $0 }, margin: margin)
  }
}
