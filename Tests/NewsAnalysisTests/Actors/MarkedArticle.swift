// Builds annotated articles by hand for the tests of actors, from text in which names are marked:
// `{person Ada Brand} spoke .` Words stand between spaces; trees are made by the plainest of rules.

import NewsModel

/// An article written with marks for its names.
enum MarkedArticle {
  /// The annotations of a marked text, a sentence for each line; empty lines part paragraphs.
  static func annotated(_ marked: String) -> AnnotatedArticle {
    var builder = Builder()
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      builder.read(line)
    }
    return builder.article
  }

  private struct Builder {
    private var text = ""
    private var tokens: [Token] = []
    private var sentences: [Sentence] = []
    private var names: [EntityMention] = []

    mutating func read(_ line: Substring) {
      guard !line.isEmpty else {
        text += "\n"
        return
      }
      let first = tokens.count
      var open: (kind: ActorKind, token: Int)?
      for part in line.split(separator: " ") {
        if part.hasPrefix("{") {
          open = (ActorKind(rawValue: String(part.dropFirst())) ?? .other, tokens.count)
          continue
        }
        let closes = part.hasSuffix("}")
        append(String(closes ? part.dropLast() : part))
        if closes, let name = open { close(name.kind, name.token) }
      }
      sentences.append(
        Sentence(range: range(first..<tokens.count), tokens: first..<tokens.count, isHeading: false)
      )
      text += "\n"
    }

    private mutating func append(_ word: String) {
      if !text.isEmpty, !text.hasSuffix("\n") { text += " " }
      let start = text.utf8.count
      text += word
      let lower = word.lowercased()
      tokens.append(
        Token(
          range: TextRange(start, text.utf8.count),
          lower: lower,
          lemma: lower,
          tag: Self.tags[lower] ?? .noun,
          shape: .lower
        )
      )
    }

    private mutating func close(_ kind: ActorKind, _ first: Int) {
      let range = first..<tokens.count
      let type = NameType(kind)
      names.append(
        EntityMention(range: self.range(range), tokens: range, type: type, rule: "test")
      )
    }

    private func range(_ tokens: Range<Int>) -> TextRange {
      TextRange(
        self.tokens[tokens.lowerBound].range.start,
        self.tokens[tokens.upperBound - 1].range.end
      )
    }

    var article: AnnotatedArticle {
      let text = ArticleText(text)
      let article = Article(text, name: "marked")
      return AnnotatedArticle(
        article: article,
        tokens: tokens,
        sentences: sentences,
        names: names,
        syntax: PlainTrees(tokens, sentences, names).syntax
      )
    }

    private static let tags: [String: PartOfSpeech] = [
      "he": .pronoun, "she": .pronoun, "his": .pronoun, "her": .pronoun, "i": .pronoun,
      "my": .pronoun, "you": .pronoun, "is": .verb, "asked": .verb, "the": .determiner,
      "said": .verb, "met": .verb, "spoke": .verb, "left": .verb, "that": .subordinator,
      ",": .punctuation, ".": .punctuation,
      "?": .punctuation, "of": .adposition, "and": .coordinator,
    ]
  }
}

/// Trees of short sentences: a noun is the subject of the verb behind it, or the object of the verb before
/// it, and all else hangs on the next noun.
private struct PlainTrees {
  private static let relations = [
    "root", "nsubj", "obj", "det", "compound", "appos", "punct", "nmod", "case", "ccomp", "conj",
  ]
  private let tokens: [Token]
  private let nameOf: [Int: Range<Int>]
  private(set) var words: [(head: Int, relation: String)]

  init(_ tokens: [Token], _ sentences: [Sentence], _ names: [EntityMention]) {
    self.tokens = tokens
    var nameOf: [Int: Range<Int>] = [:]
    for name in names { for token in name.tokens { nameOf[token] = name.tokens } }
    self.nameOf = nameOf
    words = Array(repeating: (-1, "root"), count: tokens.count)
    for sentence in sentences { read(sentence.tokens) }
  }

  /// Whether the word behind is a noun that both are part of: `prime minister`.
  private func isBeforeNoun(_ token: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(token + 1) && nameOf[token + 1] == nil && tokens[token + 1].tag == .noun
  }

  private func isNominal(_ token: Int) -> Bool {
    let isLast = nameOf[token].map { $0.upperBound - 1 == token } ?? true
    return isLast && (tokens[token].tag == .noun || tokens[token].tag == .pronoun)
  }

  private mutating func read(_ sentence: Range<Int>) {
    let verbs = sentence.filter { tokens[$0].tag == .verb }
    let root = verbs.first ?? sentence.lowerBound
    for token in sentence where token != root {
      if verbs.contains(token) {
        words[token] = (root, "ccomp")
      } else if isNominal(token) {
        words[token] = nominal(token, sentence, verbs)
      } else {
        let next = sentence.first { $0 > token && isNominal($0) && !isBeforeNoun($0, sentence) }
        let isPart = tokens[token].tag == .noun
        let relation = isPart ? "compound" : tokens[token].tag == .determiner ? "det" : "punct"
        words[token] = (next ?? root, tokens[token].tag == .adposition ? "case" : relation)
      }
    }
  }

  private func nominal(
    _ token: Int,
    _ sentence: Range<Int>,
    _ verbs: [Int]
  ) -> (head: Int, relation: String) {
    let before = sentence.last { $0 < token && isNominal($0) }
    let between =
      before.map { tokens[($0 + 1)..<(nameOf[token]?.lowerBound ?? token)].map(\.lower) } ?? []
    if let before, between == [","] || between == [",", "the"] { return (before, "appos") }
    if let before, between == ["and"] { return (before, "conj") }
    if let before, between == ["of"] { return (before, "nmod") }
    if isBeforeNoun(token, sentence) { return (token + 1, "compound") }
    // A title before a name.
    if let next = sentence.first(where: { $0 > token && isNominal($0) }),
      nameOf[next]?.lowerBound == token + 1
    {
      return (next, "compound")
    }
    if let verb = verbs.first(where: { $0 > token }) { return (verb, "nsubj") }
    return verbs.last.map { ($0, "obj") } ?? (-1, "root")
  }

  var syntax: Syntax {
    Syntax(
      tags: [""],
      relations: Self.relations,
      words: words.map { word in
        Syntax.Word(
          tag: 0,
          relation: UInt8(Self.relations.firstIndex(of: word.relation) ?? 0),
          head: word.head
        )
      }
    )
  }
}
