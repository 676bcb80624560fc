// Fits the model that tells news from other texts, by a linear regression on shares of word classes and on how
// texts are built.

import English
import FoundationEssentials
import NewsModel

/// Fits the register of texts.
struct RegisterTraining {
  /// For a thousand texts.
  private static let penalty = 5.0
  /// One more than the largest class of `nsh-train words`.
  private static let classes = 601
  /// Shorter texts have too few words to tell.
  private static let shortest = 20
  /// Longer texts count no more than one of so many words.
  private static let longest = 900
  /// How far apart texts lie in each number of their manner, once these are brought to one scale: as far as
  /// in the classes of words that tell most.
  private static let spread = 0.15

  private let pipeline: Pipeline

  /// Training with models that tell classes of words and where sentences end.
  init(_ models: LanguageModel) { pipeline = Pipeline(models) }

  /// The block of the model that tells these texts from the others.
  func block(
    _ name: String = "register.weights",
    over numbers: RegisterNumbers = .wordsAndManner,
    of texts: [String],
    others: [String]
  ) -> ModelBlock {
    let sides = [(texts, 1.0), (others, 0.0)].map { texts, truth in
      (texts.map { manner($0, numbers) }.filter { $0.length >= Self.shortest }, truth)
    }
    let scale = Self.scale(sides.flatMap(\.0).map(\.numbers))
    var (rows, truths): ([[Double]], [Double]) = ([], [])
    for (texts, truth) in sides {
      // Both sides count the same, however many texts they have, and a text by the root of its length.
      let mean = texts.reduce(0) { $0 + $1.weight } / Double(max(1, sides[0].0.count))
      for text in texts {
        let weight = (text.weight / max(mean, .ulpOfOne)).squareRoot()
        rows.append([weight] + zip(text.numbers, scale).map { $0 * $1 * weight })
        truths.append(truth * weight)
      }
    }
    let penalty = Self.penalty * Double(rows.count) / 1000
    let weights = RidgeRegression.weights(rows, truths, penalty: penalty)
    let scaled = [weights[0]] + zip(weights.dropFirst(), scale).map { $0 * $1 }
    return ModelBlock(name: name, numbers: scaled.map { Float($0).bitPattern })
  }

  /// What a number is to be multiplied by: 1 for classes, and for manners what gives them one spread.
  private static func scale(_ rows: [[Double]]) -> [Double] {
    guard let first = rows.first else { return [] }
    return first.indices.map { column in
      guard column >= classes else { return 1 }
      let mean = rows.reduce(0) { $0 + $1[column] } / Double(rows.count)
      let variance = rows.reduce(0) { $0 + ($1[column] - mean) * ($1[column] - mean) }
      return spread / max((variance / Double(rows.count)).squareRoot(), .ulpOfOne)
    }
  }

  /// A text in numbers.
  private struct Manner {
    let length: Int
    let numbers: [Double]
    /// Longer texts tell more.
    var weight: Double { Double(min(length, RegisterTraining.longest)).squareRoot() }
  }

  private func manner(_ text: String, _ numbers: RegisterNumbers) -> Manner {
    let article = Article(ArticleText(text))
    let (tokens, sentences, forms) = pipeline.sentences(of: article)
    let manner = RegisterText(article.text, tokens, forms, sentences: sentences.count)
    let all = numbers.of(manner, classes: Self.classes).map(Double.init)
    return Manner(length: tokens.count, numbers: all)
  }

  /// Every `step`-th article of a text, in which empty lines part them.
  static func articles(_ path: String, step: Int) throws -> [String] {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    return Tokens.articles(text).enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  /// The texts of a corpus, in the order of their names.
  static func texts(_ folder: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/text").sorted()
    return try names.map { name in
      String(
        decoding: try Data(contentsOf: URL(filePath: "\(folder)/text/\(name)")),
        as: UTF8.self
      )
    }
  }
}
