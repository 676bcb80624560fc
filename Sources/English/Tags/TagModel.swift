// Tags words one after the other, each by what stands around it and by the two tags before it: a
// greedy linear tagger after Ratnaparkhi (1996), trained as Collins (2002) does.

/// A tagger: from the words of a sentence to a tag each.
package struct TagModel: Sendable {
  /// The tags, as the treebank names them.
  package let tags: [String]
  private let model: LinearModel
  private let templates: FeatureTemplates
  private let sure: SureTags

  /// The tagger of a model file.
  package init?(_ file: ModelFile) {
    guard let tags = file.lines("tags.classes"), let model = file.linear("tags"),
      let templates = file.templates("tags", atoms: TagAtoms.names), let sure = SureTags(file)
    else { return nil }
    (self.tags, self.model, self.templates, self.sure) = (tags, model, templates, sure)
  }

  /// The index of each word's tag; complexity O(words).
  package func tag(_ sentence: SentenceForms) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(sentence.count)
    DecisionBuffers.with(templates, model) { buffers in
      var previous: (UInt32, UInt32) = (0, 0)
      for index in 0..<sentence.count {
        let tag = sure.tag(sentence[index]) ?? decide(sentence, index, previous, buffers)
        result.append(tag)
        previous = (UInt32(tag) + 1, previous.0)
      }
    }
    return result
  }

  private func decide(
    _ sentence: SentenceForms,
    _ index: Int,
    _ previous: (UInt32, UInt32),
    _ buffers: DecisionBuffers
  ) -> UInt8 {
    TagAtoms.fill(buffers.values, sentence, index, previous: previous)
    return UInt8(buffers.best(templates, model, among: model.allClasses))
  }
}
