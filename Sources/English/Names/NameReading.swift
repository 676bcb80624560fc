// Labels the words of an article one after the other, each by what stands around it and by what was
// decided before it: a greedy linear model, as Ratinov & Roth (2009) found to be enough for names.

import NewsModel

/// One of the two readings that find names.
package struct NameReading: Sendable {
  private let model: LinearModel
  private let templates: FeatureTemplates

  /// The reading whose model has this name.
  package init?(_ file: ModelFile, _ name: String) {
    guard let model = file.linear(name), model.classes == NameLabel.count,
      let templates = file.templates(name, atoms: NameAtoms.names)
    else { return nil }
    (self.model, self.templates) = (model, templates)
  }

  /// The label of each word; those behind the place where `stop` went up are missing. Complexity
  /// O(words).
  package func labels(
    _ document: NameDocument,
    _ votes: NameVotes?,
    until stop: StopSign = .never
  ) -> [UInt8] {
    var result = Array(repeating: NameLabel.outside, count: document.count)
    DecisionBuffers.with(templates, model) { buffers in
      for (number, sentence) in document.sentences.enumerated() where !stop.isUp {
        var history = NameHistory()
        for index in 0..<sentence.count {
          guard NameAtoms.isCandidate(document, number, index, history, votes) else {
            history.take(NameLabel.outside, at: index)
            continue
          }
          NameAtoms.fill(buffers.values, document, sentence, number, index, history, votes)
          // No name goes on where none is open.
          let inside: ClassSet = history.isInName ? 0 : 1 << ClassSet(NameLabel.inside)
          let label = UInt8(buffers.best(templates, model, among: model.allClasses & ~inside))
          history.take(label, at: index)
          result[document.starts[number] + index] = label
        }
      }
    }
    return result
  }
}
