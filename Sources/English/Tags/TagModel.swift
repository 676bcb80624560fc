// Tags words one after the other, each by what stands around it and by the two tags before it: a
// greedy linear tagger after Ratnaparkhi (1996), trained as Collins (2002) does.

/// A tagger: from the words of a sentence to a tag each.
package struct TagModel: Sendable {
  /// The tags, as the treebank names them.
  package let tags: [String]
  private let model: LinearModel
  private let templates: FeatureTemplates

  /// The tagger of a model file.
  package init?(_ file: ModelFile) {
    guard let tags = file.lines("tags.classes"), let model = file.linear("tags"),
      let templates = file.templates("tags", atoms: TagAtoms.names)
    else { return nil }
    (self.tags, self.model, self.templates) = (tags, model, templates)
  }

  /// The index of each word's tag; complexity O(words).
  package func tag(_ sentence: SentenceForms) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(sentence.count)
    DecisionBuffers.with(atoms: TagAtoms.names.count, templates, model) { buffers in
      var previous: (UInt32, UInt32) = (0, 0)
      for index in 0..<sentence.count {
        TagAtoms.fill(buffers.values, sentence, index, previous: previous)
        let best = buffers.best(templates, model)
        result.append(UInt8(best))
        previous = (UInt32(best) + 1, previous.0)
      }
    }
    return result
  }
}
