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
  /// The templates of the prefix and then the others, each in runs of those that join as many atoms.
  private let runs: (prefix: [TemplateRun], rest: [TemplateRun])
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
    let split = prefix.templates.count
    runs = (
      TemplateRun.all(of: 0..<split, self.atoms),
      TemplateRun.all(of: split..<order.count, self.atoms)
    )
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
    fill(features, from: products, .prefix)
    fill(features, from: products, .rest)
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
    _ part: TemplatePart
  ) {
    for run in part == .prefix ? runs.prefix : runs.rest {
      // A loop for each width: what is not joined need not be read.
      switch run.width {
      case 1: fill(features, run) { products[Int($0[0])] }
      case 2: fill(features, run) { products[Int($0[0])] &+ products[Int($0[1])] }
      case 3:
        fill(features, run) {
          products[Int($0[0])] &+ products[Int($0[1])] &+ products[Int($0[2])]
        }
      default:
        fill(features, run) {
          (products[Int($0[0])] &+ products[Int($0[1])])
            &+ (products[Int($0[2])] &+ products[Int($0[3])])
        }
      }
    }
  }

  /// Writes the hashes of the features of a run; `sum` adds up the products of a template's atoms.
  @inline(__always)
  private func fill(
    _ features: UnsafeMutablePointer<UInt32>,
    _ run: TemplateRun,
    _ sum: (UnsafePointer<UInt16>) -> UInt64
  ) {
    atoms.withUnsafeBufferPointer { atoms in
      seeds.withUnsafeBufferPointer { seeds in
        run.templates.withUnsafeBufferPointer { templates in
          guard let first = atoms.baseAddress else { return }
          for template in templates {
            let index = Int(template)
            let hash = seeds[index] &+ sum(first + index &* Self.width)
            features[index] = UInt32(truncatingIfNeeded: hash >> 32)
          }
        }
      }
    }
  }
}

/// A part of a decision's templates.
enum TemplatePart { case prefix, rest }

/// Templates that join as many atoms.
private struct TemplateRun {
  let width: Int
  /// Their places in a decision.
  let templates: [Int32]

  /// The runs of some templates, whose atoms stand at four places each.
  static func all(of templates: Range<Int>, _ atoms: [UInt16]) -> [TemplateRun] {
    (1...FeatureTemplates.width).compactMap { width in
      let same = templates.filter { Self.width(of: $0, atoms) == width }
      return same.isEmpty ? nil : TemplateRun(width: width, templates: same.map(Int32.init))
    }
  }

  /// How many places of a template have to be read: none behind the last atom that is not always zero.
  private static func width(of template: Int, _ atoms: [UInt16]) -> Int {
    let start = template * FeatureTemplates.width
    let last = atoms[start..<(start + FeatureTemplates.width)].lastIndex { $0 != 0 }
    return last.map { $0 - start + 1 } ?? 1
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
