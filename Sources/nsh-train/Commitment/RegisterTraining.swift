// Fits the model that tells news from other texts, by a linear regression on the shares of word classes.

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

  private let words: WordClasses

  /// Training over words of these classes.
  init(_ words: WordClasses) { self.words = words }

  /// The block of the model that tells these texts from the others.
  func block(
    _ name: String = "register.weights",
    of texts: [String],
    others: [String]
  ) -> ModelBlock {
    var (rows, truths): ([[Double]], [Double]) = ([], [])
    let sides = [(texts, 1.0), (others, 0.0)].map { texts, truth in
      (texts.map(forms).filter { $0.count >= Self.shortest }, truth)
    }
    for (texts, truth) in sides {
      // Both sides count the same, however many texts they have, and a text by the root of its length.
      let mean = texts.reduce(0) { $0 + Self.weight($1) } / Double(max(1, sides[0].0.count))
      for forms in texts {
        let weight = (Self.weight(forms) / max(mean, .ulpOfOne)).squareRoot()
        let shares = RegisterModel.shares(forms, classes: Self.classes).map { Double($0) * weight }
        rows.append([weight] + shares)
        truths.append(truth * weight)
      }
    }
    let penalty = Self.penalty * Double(rows.count) / 1000
    let weights = RidgeRegression.weights(rows, truths, penalty: penalty)
    return ModelBlock(
      name: name,
      numbers: weights.map { Float($0).bitPattern }
    )
  }

  private static func weight(_ forms: [WordForm]) -> Double {
    Double(min(forms.count, longest)).squareRoot()
  }

  private func forms(_ text: String) -> [WordForm] {
    let text = ArticleText(text)
    return WordForm.all(Tokenizer.tokens(of: text), text, words)
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
