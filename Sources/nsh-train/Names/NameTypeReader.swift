// Reads the names of marked texts as the model of types sees them.

import English
import NewsModel

/// A name of a text with its example, and the text it stands in.
struct NameTypeSample {
  let example: NameTypeExample
  let document: NameDocument
  let sentence: Int
  let words: Range<Int>
  let type: NameType
}

/// Makes examples of texts.
struct NameTypeReader {
  let telling = TellingWords()
  private let classes: WordClasses
  private let lists: NameLists

  /// A reader that knows words by these classes and lists.
  init(_ classes: WordClasses, _ lists: NameLists) {
    (self.classes, self.lists) = (classes, lists)
  }

  /// The names of a text that have a capital and a kind of which there are several types.
  func samples(_ text: NameText) -> [NameTypeSample] {
    let names = text.names.filter { $0.type.map { NameTypeModel.classes($0.kind) } != nil }
    guard !names.isEmpty else { return [] }
    let prepared = PreparedText(text.text, classes)
    let document = prepared.document(lists)
    var (samples, sentence): ([NameTypeSample], Int) = ([], 0)
    for name in names {
      while sentence + 1 < prepared.sentences.count,
        prepared.sentences[sentence].range.end <= name.range.start
      {
        sentence += 1
      }
      if let sample = sample(name, document, prepared, sentence) { samples.append(sample) }
    }
    return samples
  }

  private func sample(
    _ name: MarkedName,
    _ document: NameDocument,
    _ prepared: PreparedText,
    _ sentence: Int
  ) -> NameTypeSample? {
    let tokens = prepared.sentences[sentence].tokens
    let inside = tokens.filter {
      prepared.tokens[$0].range.start >= name.range.start
        && prepared.tokens[$0].range.end <= name.range.end
    }
    guard let type = name.type, let classes = NameTypeModel.classes(type.kind),
      let number = NameTypeModel.types.firstIndex(of: type),
      let first = inside.first, let last = inside.last,
      inside.contains(where: { prepared.tokens[$0].shape != .lower })
    else { return nil }
    let words = (first - tokens.lowerBound)..<(last + 1 - tokens.lowerBound)
    guard NameTypeModel.isOpen(document, sentence, words, type.kind) else { return nil }
    var values = Array(repeating: UInt32(0), count: NameTypeAtoms.names.count)
    telling.slots.withUnsafeBufferPointer { slots in
      NameTypeAtoms.fill(
        &values,
        document,
        sentence,
        words,
        isPlace: type.kind == .place,
        telling: SlotTable(slots)
      )
    }
    return NameTypeSample(
      example: NameTypeExample(values: values, type: number, classes: classes),
      document: document,
      sentence: sentence,
      words: words,
      type: type
    )
  }
}
