// Decides between two tokens of a paragraph whether a sentence ends there: a greedy linear classifier
// in the manner of Read et al., "Sentence Boundary Detection: A Long Solved Problem?" (2012), whose
// comparison it answers with features of both sides, of quotations and of the sentence so far.

/// A model of the ends of sentences.
package struct SentenceModel: Sendable {
  private let model: LinearModel
  private let templates: FeatureTemplates

  /// The model of a file; nil where it has none.
  package init?(_ file: ModelFile) {
    guard let model = file.linear("sentences"),
      let templates = file.templates("sentences", atoms: TextBlock.atoms)
    else { return nil }
    (self.model, self.templates) = (model, templates)
  }

  /// Calls `end` with each token of a block, but for the last, after which a sentence ends; complexity
  /// O(tokens).
  package func findEnds(
    in block: TextBlock,
    by judge: SentenceJudge = .wordsAndModel,
    _ end: (Int) -> Void
  ) {
    DecisionBuffers.with(templates, model) { buffers in
      var start = 0
      for index in 0..<max(block.count - 1, 0) where block.mayEnd(index) {
        switch block.certainty(index, start: start, judge) {
        case .goesOn: continue
        case .ends, .endsLate: break
        case .open: guard isEnd(block, index, start, buffers) else { continue }
        }
        end(block.tokens.lowerBound + index)
        start = index + 1
      }
    }
  }

  private func isEnd(
    _ block: TextBlock,
    _ index: Int,
    _ start: Int,
    _ buffers: DecisionBuffers
  ) -> Bool {
    block.fill(buffers.values, index, start: start)
    return buffers.best(templates, model, among: model.allClasses) == 1
  }
}
