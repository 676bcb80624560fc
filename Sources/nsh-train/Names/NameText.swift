// A text with names marked in it, as the readers of gold and of machine-made labels give it.

import English
import NewsModel

/// A name in a text: what may be said of it without being wrong.
struct MarkedName {
  /// Where it stands, in UTF-8 bytes.
  let range: TextRange
  /// The kinds that are right.
  let kinds: [ActorKind]
  /// Whether it is as good to find no name there.
  var isOptional = false
  /// What it names more exactly, where that is known.
  var type: NameType?
}

/// A text with its names.
struct NameText {
  let text: ArticleText
  let names: [MarkedName]
  /// Whether nobody marked the peoples in it.
  var lacksPeoples = false

  /// The text as somebody writes it who uses no capitals.
  var small: NameText {
    let bytes = text.bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return NameText(
      text: ArticleText(String(decoding: bytes, as: UTF8.self)),
      names: names,
      lacksPeoples: lacksPeoples
    )
  }
}

/// A text as the models learn from it.
struct NameExample {
  let document: NameDocument
  /// The labels that are right for each word, a bit for each.
  private(set) var allowed: [UInt16]

  /// Reads a text as the shell does.
  init(_ text: NameText, _ classes: WordClasses, _ lists: NameLists) {
    let prepared = PreparedText(text.text, classes)
    document = prepared.document(lists)
    allowed = Self.allowed(prepared, text.names, document)
    guard text.lacksPeoples else { return }
    for index in allowed.indices where document.isPeople(index) && allowed[index] == 1 {
      allowed[index] |= Self.bit(.group)
    }
  }

  /// Holds the labels that another judge gave to be as good, but for peoples and what is none of the
  /// plain kinds: few corpora mark those throughout, so that who has learnt from them knows little.
  mutating func allow(_ labels: [UInt8]) {
    let rare = Self.bit(.group) | Self.bit(.other)
    var isRare = false
    for (index, label) in labels.enumerated() {
      isRare = allowed[index] & rare != 0 || isRare && allowed[index] == 1 << NameLabel.inside
      if !isRare { allowed[index] |= 1 << label }
    }
  }

  private static func bit(_ kind: ActorKind) -> UInt16 { 1 << UInt16(NameLabel.beginning(kind)) }

  /// Titles before a name and titles alone are no part of it, whatever a corpus says.
  private static func skipTitles(
    _ next: inout Int,
    _ places: [(range: TextRange, at: Int)],
    _ name: TextRange,
    _ document: NameDocument
  ) {
    while next < places.count, places[next].range.end <= name.end,
      document.isTitle(places[next].at)
        || next > 0 && document.isTitle(places[next - 1].at) && places[next].range.length == 1
    {
      next += 1
    }
  }

  private static func allowed(
    _ prepared: PreparedText,
    _ names: [MarkedName],
    _ document: NameDocument
  ) -> [UInt16] {
    var result = Array(repeating: UInt16(1) << NameLabel.outside, count: document.count)
    var places: [(range: TextRange, at: Int)] = []
    for (sentence, start) in zip(prepared.sentences, document.starts) {
      for (offset, index) in sentence.tokens.enumerated() {
        places.append((prepared.tokens[index].range, start + offset))
      }
    }
    var next = 0
    for name in names {
      while next < places.count, places[next].range.end <= name.range.start { next += 1 }
      let outside: UInt16 = name.isOptional ? 1 << NameLabel.outside : 0
      var isFirst = true
      if name.kinds == [.person] { Self.skipTitles(&next, places, name.range, document) }
      while next < places.count, places[next].range.start < name.range.end {
        let labels =
          isFirst
          ? name.kinds.reduce(UInt16(0)) { $0 | 1 << NameLabel.beginning($1) }
          : 1 << NameLabel.inside
        result[places[next].at] = labels | outside
        isFirst = false
        next += 1
      }
    }
    return result
  }
}

/// A text with its tokens, sentences and words.
struct PreparedText {
  let tokens: [Token]
  let sentences: [Sentence]
  let forms: [SentenceForms]

  /// Reads a text with the shell's own tokenizer, cut into sentences by the model alone: with the words
  /// that tell some ends as well, the same data would give other models of names.
  init(_ text: ArticleText, _ classes: WordClasses, by judge: SentenceJudge = .model) {
    let article = Article(text)
    let (tokens, sentences, _) = Pipeline().sentences(of: article, by: judge)
    (self.tokens, self.sentences) = (tokens, sentences)
    let words = WordForm.all(tokens, text, classes)
    forms = sentences.map { SentenceForms(words, $0.tokens) }
  }

  /// The text as the models of names see it.
  func document(_ lists: NameLists) -> NameDocument {
    NameDocument(tokens, sentences, forms, lists)
  }
}
