// Treebanks as examples: words as the models see them, tags and relations as numbers.

import English

/// What was read of one or more treebanks.
struct TreebankCorpus {
  let sentences: [TreebankSentence]
  /// The language's own tags, sorted.
  let tags: [String]
  /// The relations, sorted by their groups.
  let relations: [String]
  private let tagNumbers: [String: Int]
  private let relationNumbers: [String: Int]

  /// A corpus of these sentences.
  init(_ sentences: [TreebankSentence]) {
    self.sentences = sentences
    let words = sentences.lazy.flatMap(\.words)
    tags = Set(words.map(\.xpos)).sorted()
    relations = Set(words.map(\.relation)).sorted {
      (RelationGroups.group(of: $0), $0) < (RelationGroups.group(of: $1), $1)
    }
    tagNumbers = Dictionary(uniqueKeysWithValues: zip(tags, tags.indices))
    relationNumbers = Dictionary(uniqueKeysWithValues: zip(relations, relations.indices))
  }

  /// Sentences with their tags.
  func tagExamples(_ sentences: [TreebankSentence], _ classes: WordClasses) -> [TagExample] {
    sentences.map { sentence in
      TagExample(
        forms: sentence.forms(classes),
        tags: sentence.words.map { UInt8(tagNumbers[$0.xpos] ?? 0) }
      )
    }
  }

  /// The numbers of a word's tag and relation.
  func numbers(of word: TreebankSentence.Word) -> (tag: Int, relation: Int) {
    (tagNumbers[word.xpos] ?? 0, relationNumbers[word.relation] ?? 0)
  }

  /// All words in lower case with tag and lemma.
  func lemmas() -> some Sequence<(lower: String, tag: UInt8, lemma: String)> {
    sentences.lazy.flatMap(\.words).map { word in
      (word.form.lowercased(), UInt8(numbers(of: word).tag), word.lemma.lowercased())
    }
  }

  /// The right trees of sentences.
  func oracles(_ sentences: [TreebankSentence]) -> [DynamicOracle] {
    sentences.map { sentence in
      DynamicOracle(
        heads: sentence.words.map { ($0.head == 0 ? sentence.words.count : $0.head - 1) },
        relations: sentence.words.map { relationNumbers[$0.relation] ?? 0 }
      )
    }
  }

  /// What each tag means to the parser, by the universal tag it goes with most often and the words.
  func tagKinds() -> [TagKind] {
    var counts = Array(repeating: [TagKind: Int](), count: tags.count)
    for word in sentences.lazy.flatMap(\.words) {
      counts[tagNumbers[word.xpos] ?? 0][Self.kind(word), default: 0] += 1
    }
    return counts.map { counts in
      TagKind.allCases.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? .plain
    }
  }

  private static func kind(_ word: TreebankSentence.Word) -> TagKind {
    switch word.upos {
    case "VERB", "AUX": .verb
    case "CCONJ": .coordinator
    case "PUNCT": word.form == "," ? .comma : .mark
    default: .plain
    }
  }
}

extension TreebankSentence {
  /// The words as the models see them.
  func forms(_ classes: WordClasses) -> SentenceForms {
    SentenceForms(words: words.lazy.map(\.form), classes)
  }
}

extension SentenceForms {
  /// The sentence of these words.
  init(words: some Sequence<some StringProtocol>, _ classes: WordClasses) {
    self.init(
      words.map { word in
        var form = String(word)
        return form.withUTF8 { WordForm($0, classes) }
      }
    )
  }
}
