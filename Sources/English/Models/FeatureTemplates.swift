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
/// A model may name a prefix of its templates, which are asked first: where they tell the classes far enough
/// apart, the others are not asked at all (Strubell et al., "Learning dynamic feature selection for fast
/// sequential prediction", 2015).
package final class FeatureTemplates: @unchecked Sendable {
  /// The most atoms that one template may join.
  package static let width = 4

  /// The templates of the prefix and then the others.
  private let ordered: [cmodels_template]
  /// The same as a decision uses them: each part in the order of how many atoms they join. Nothing writes to it.
  private let sorted: UnsafeMutableBufferPointer<cmodels_template>
  /// Where those that join as many atoms end in each part.
  private let ends: (prefix: TemplateEnds, rest: TemplateEnds)
  /// The random number of each atom.
  private let factors: [UInt64]
  /// The templates as they were written.
  package let source: String
  /// Those that are asked first, which are the first of all in a decision.
  let prefix: TemplatePrefix
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
  ///   - prefix: the templates that are asked first, by their lines without the empty ones.
  ///   - log: who keeps what the model is asked.
  /// - Returns: nil where a line has an unknown atom or more than four, or the prefix a template that is
  ///   not there.
  package init?(
    _ source: String,
    atoms names: [String],
    prefix: TemplatePrefix = .none,
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
      templates.append(cmodels_template(seed: seed, atoms: (atoms[0], atoms[1], atoms[2], atoms[3])))
    }
    guard prefix.templates.allSatisfy(templates.indices.contains),
      Set(prefix.templates).count == prefix.templates.count
    else { return nil }
    let rest = templates.indices.filter { !prefix.templates.contains($0) }
    ordered = (prefix.templates + rest).map { templates[$0] }
    let parts = (ordered.prefix(prefix.templates.count), ordered.dropFirst(prefix.templates.count))
    ends = (TemplateEnds(parts.0), TemplateEnds(parts.1))
    sorted = .allocate(capacity: ordered.count)
    _ = sorted.initialize(from: TemplateEnds.sorted(parts.0) + TemplateEnds.sorted(parts.1))
    (self.source, self.prefix, self.log) = (source, prefix, log)
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

  /// Some templates, for the loops over them, in an order of their own. They live as long as this does.
  @inline(__always)
  func part(_ part: TemplatePart) -> cmodels_templates {
    // A model has templates, and so these have an address.
    let start = UnsafePointer(sorted.baseAddress.unsafelyUnwrapped)
    switch part {
    case .prefix: return cmodels_templates(first: start, ends: ends.prefix.ends)
    case .rest:
      return cmodels_templates(first: start + prefix.templates.count, ends: ends.rest.ends)
    }
  }
}

/// A part of a decision's templates.
enum TemplatePart { case prefix, rest }

/// Templates in the order of how many atoms they join.
private struct TemplateEnds {
  /// Where those that join one atom end, and so on.
  let ends: (UInt32, UInt32, UInt32, UInt32)

  /// The ends among these templates.
  init(_ templates: some Collection<cmodels_template>) {
    func end(_ width: Int) -> UInt32 {
      UInt32(templates.count { Self.width(of: $0) <= width })
    }
    ends = (end(1), end(2), end(3), end(4))
  }

  /// The templates in their order.
  static func sorted(_ templates: some Collection<cmodels_template>) -> [cmodels_template] {
    (1...FeatureTemplates.width).flatMap { width in
      templates.filter { Self.width(of: $0) == width }
    }
  }

  /// How many places of a template have to be read: none behind the last atom that is not always zero.
  private static func width(of template: cmodels_template) -> Int {
    let atoms = template.atoms
    return atoms.3 != 0 ? 4 : atoms.2 != 0 ? 3 : atoms.1 != 0 ? 2 : 1
  }
}

/// The templates that a model asks first, and how clear their answer must be to be the last word.
package struct TemplatePrefix: Equatable, Sendable {
  /// The templates, by their numbers.
  package let templates: [Int]
  /// By how much the best class must lead.
  package let margin: Int

  /// No templates: all are asked at once.
  package static let none = TemplatePrefix(templates: [], margin: 0)

  /// A prefix.
  package init(templates: [Int], margin: Int) {
    (self.templates, self.margin) = (templates, margin)
  }

  /// The prefix as a block of the model file: the margin, then the templates.
  package var text: String { ([margin] + templates).map(String.init).joined(separator: " ") }

  /// Reads such a block.
  init?(_ text: String) {
    let numbers = text.split(separator: " ").map { Int($0) }
    guard let margin = numbers.first ?? nil, !numbers.contains(nil) else { return nil }
    self.init(templates: numbers.dropFirst().compactMap { $0 }, margin: margin)
  }
}
