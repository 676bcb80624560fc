// What the model of uncertainty can look at: a word, the words beside it and its place in the tree. This is part of
// its hot loop.

import NewsModel

/// The values of the atoms of a word.
package enum UncertaintyAtoms {
  /// The names of the atoms, as templates write them, in the order of their values.
  package static let names = [
    "-", "low", "lem", "tag", "class", "tags", "relation", "head.lem", "head.tag", "head.class",
    "-2", "-1", "+1", "+2", "tag-1", "tag+1", "tag+2", "arguments", "subject", "subject.tag",
    "determiner", "aux", "mark", "not",
  ]

  /// Writes the values of the atoms for a word of a sentence; `values` has room for as many as there are
  /// names. Complexity O(1).
  package static func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ sentence: CommitmentSentence,
    _ index: Int
  ) {
    var writer = AtomWriter(values + 1)
    let (forms, frame) = (sentence.forms, sentence.frames[index])
    let head = sentence.frames.heads[index]
    writer.put(forms[index].lower, sentence.lemma(index), sentence.tag(index))
    writer.put(forms[index].wordClass, forms[index].tagClass)
    writer.put(UInt32(sentence.frames.word(index).relation) + 1)
    if head >= 0 {
      writer.put(sentence.lemma(head), sentence.tag(head), forms[head].wordClass)
    } else {
      writer.skip(3)
    }
    writer.put(forms[index - 2].lower, forms[index - 1].lower)
    writer.put(forms[index + 1].lower, forms[index + 2].lower)
    writer.put(sentence.tag(index - 1), sentence.tag(index + 1), sentence.tag(index + 2))
    writer.put(UInt32(frame.arguments) + 1, frame.subject, frame.subjectTag)
    writer.put(frame.determiner, FeatureHash.step(frame.auxiliaries, frame.copula))
    writer.put(frame.mark, frame.negation)
  }
}
