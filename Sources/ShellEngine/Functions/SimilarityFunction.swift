// The function that compares what two texts say.

import English
import ShellLanguage
import Tabular

extension Builtin {
  /// How much two texts say the same.
  static let similarity = Builtin(
    name: "similarity",
    arity: 2...2,
    output: .scalar(.float),
    summary: "similarity(text, text): how much two English texts say the same, from 0 to 1",
    takes: [.text, .text]
  ) { arguments in
    if arguments.contains(where: \.isNull) { return .null }
    let first = try text(arguments[0], of: "similarity", at: 1)
    let second = try text(arguments[1], of: "similarity", at: 2)
    guard let model = LanguageModel.english?.similarity else {
      throw CommandError("similarity() has no model of English in this build")
    }
    return .score(model.similarity(first, second, Pipeline()))
  }
}
