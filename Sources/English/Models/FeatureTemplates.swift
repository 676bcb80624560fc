// What a model looks at, as data. A template names one to four atoms (a word, a tag, a suffix at some
// place) whose values together make one feature; the same templates serve training and use, since a
// model's file carries them. Making features is part of the hot loop of all models.

/// The templates of a model over the atoms of its task.
///
/// A feature is the upper half of a sum: a random number for the template, and for each of its atoms the
/// value times a random number for the atom. That is multilinear hashing (Lemire & Kaser, "Strongly
/// universal string hashing is fast", 2014), whose products are made once for all templates.
///
/// A model may name a prefix of its templates, which are asked first: where they tell the classes far enough
/// apart, the others are not asked at all (Strubell et al., "Learning dynamic feature selection for fast
/// sequential prediction", 2015).
package final class FeatureTemplates: Sendable {
  /// The most atoms that one template may join.
  package static let width = 4

  /// Four indexes of atoms for each template; unused places hold the atom that is always zero.
  private let atoms: [UInt16]
  /// The random number of each template.
  private let seeds: [UInt64]
  /// The random number of each atom.
  private let factors: [UInt64]
  /// The templates as they were written.
  package let source: String
  /// Those that are asked first, which are the first of all in a decision.
  let prefix: TemplatePrefix
  /// Who keeps what was asked, and under which name.
  let log: DecisionLog.Channel?

  /// How many features each decision has.
  package var count: Int { seeds.count }

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
    var (atoms, seeds): ([UInt16], [UInt64]) = ([], [])
    guard Set(names).count == names.count else { return nil }
    for line in source.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard !words.isEmpty, words.count <= Self.width else { return nil }
      for word in words {
        guard let index = names.firstIndex(of: String(word)) else { return nil }
        atoms.append(UInt16(index))
      }
      atoms += repeatElement(0, count: Self.width - words.count)
      seeds.append(FeatureHash.factor(UInt64(1_000_000 + seeds.count)))
    }
    guard prefix.templates.allSatisfy(seeds.indices.contains),
      Set(prefix.templates).count == prefix.templates.count
    else { return nil }
    let order = prefix.templates + seeds.indices.filter { !prefix.templates.contains($0) }
    self.atoms = order.flatMap { atoms[($0 * Self.width)..<(($0 + 1) * Self.width)] }
    self.seeds = order.map { seeds[$0] }
    (self.source, self.prefix, self.log) = (source, prefix, log)
    factors = names.indices.map { FeatureHash.factor(UInt64($0)) | 1 }
  }

  /// Writes the hash of each feature into `features`, which has room for `count` of them; `values` holds
  /// the value of each atom, `products` has room for as many.
  package func fill(
    _ features: UnsafeMutablePointer<UInt32>,
    from values: UnsafePointer<UInt32>,
    _ products: UnsafeMutablePointer<UInt64>
  ) {
    multiply(values, products)
    fill(features, from: products, 0..<count)
  }

  /// Writes the product of each atom.
  @inline(__always)
  func multiply(_ values: UnsafePointer<UInt32>, _ products: UnsafeMutablePointer<UInt64>) {
    factors.withUnsafeBufferPointer { factors in
      for index in factors.indices { products[index] = UInt64(values[index]) &* factors[index] }
    }
  }

  /// Writes the hashes of the features of some templates by the products of their atoms.
  @inline(__always)
  func fill(
    _ features: UnsafeMutablePointer<UInt32>,
    from products: UnsafePointer<UInt64>,
    _ templates: Range<Int>
  ) {
    atoms.withUnsafeBufferPointer { atoms in
      seeds.withUnsafeBufferPointer { seeds in
        for index in templates {
          let place = index &* Self.width
          let (first, second) = (products[Int(atoms[place])], products[Int(atoms[place &+ 1])])
          let (third, fourth) = (products[Int(atoms[place &+ 2])], products[Int(atoms[place &+ 3])])
          let sum = (seeds[index] &+ first) &+ (second &+ third) &+ fourth
          features[index] = UInt32(truncatingIfNeeded: sum >> 32)
        }
      }
    }
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
