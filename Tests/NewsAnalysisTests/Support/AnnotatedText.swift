// A small notation for annotated text, so that the analyses are tested without a model of language.
// Quotations alone are found as they are in articles: by their marks.

import English
import NewsModel

/// Builds annotated articles from marked words.
///
/// Words stand apart; a blank line ends a paragraph, and a line that starts with `# ` is a heading.
/// A word is tagged by a suffix: `_v` verb, `_n` noun, `_a` adjective, `_r` adverb, `_x` auxiliary,
/// `_p` name, with `=` and the lemma where it is not the word itself: `sank_v=sink`. Function words,
/// numbers and punctuation need no suffix; any other word is a name if it has a capital inside a
/// sentence, else a noun. Punctuation is set without the space before it, as in print.
///
/// Behind the tag stands, where a test needs the tree, `>` with the word's head, counted from 1 in its
/// sentence, and its relation: `sank_v=sink>0:root`. A verb is then finite unless its tag says otherwise:
/// `_vi` infinitive, `_vp` participle, `_vs` passive participle, `_vg` gerund, `_vm` imperative.
enum AnnotatedText {
  /// The article that `marked` describes, dated `date`, with attributions given as `source | cue | content`:
  /// words of the text, `-` for no source, and `…` between the parts of a content.
  static func article(
    _ marked: String,
    date: String? = nil,
    says attributions: [String] = []
  ) -> AnnotatedArticle {
    var builder = Builder()
    for paragraph in marked.split(separator: "\n") { builder.add(paragraph: paragraph) }
    var article = Article(
      digest: "0",
      path: "test.txt",
      name: "test",
      format: .text,
      text: ArticleText(builder.text),
      sections: []
    )
    article.date = date.flatMap { CalendarDate(iso: $0) }
    var annotated = AnnotatedArticle(
      article: article,
      tokens: builder.tokens,
      sentences: builder.sentences,
      names: builder.names,
      syntax: builder.syntax,
      quotations: QuotationFinder.quotations(in: article, builder.tokens, builder.sentences)
    )
    annotated.attributions = attributions.map { MarkedAttribution.read($0, in: annotated) }
    return annotated
  }

  /// An actor that every occurrence of `names` mentions, given as `form: words`.
  static func actor(
    _ name: String,
    _ kind: ActorKind,
    in article: AnnotatedArticle,
    mentions: [String]
  ) -> ArticleActor {
    let found = article.tokens.filter { mentions.contains(article.text(of: $0)) }
    return ArticleActor(
      name: name,
      kind: kind,
      mentions: found.map {
        Mention(range: $0.range, form: $0.tag == .pronoun ? .pronoun : .name, rule: "exact")
      },
      names: [name]
    )
  }
}

private struct Builder {
  var text = ""
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  var names: [EntityMention] = []
  private var trees = MarkedTrees()
  private var sentenceStart = 0
  private var isQuoteOpen = false

  /// The trees, where any were marked.
  var syntax: Syntax { trees.syntax(tokens) }

  mutating func add(paragraph: Substring) {
    if !text.isEmpty { text += "\n\n" }
    isQuoteOpen = false
    let isHeading = paragraph.hasPrefix("# ")
    sentenceStart = tokens.count
    for word in (isHeading ? paragraph.dropFirst(2) : paragraph).split(separator: " ") {
      add(word: word)
    }
    endSentence(isHeading: isHeading)
  }

  private mutating func add(word: Substring) {
    let (word, place) = MarkedTrees.cut(word)
    let parts = word.split(separator: "_", maxSplits: 1)
    let form = parts[0]
    let closes = form == "\"" && isQuoteOpen
    if endsSentence(before: String(form), closes: closes) { endSentence(isHeading: false) }
    if needsSpace(before: String(form), closes: closes) { text += " " }
    let start = text.utf8.count
    text += form
    if form == "\"" { isQuoteOpen.toggle() }
    let range = TextRange(start, text.utf8.count)
    tokens.append(token(String(form), range, parts.count > 1 ? parts[1] : nil))
    trees.add(place, tag: parts.count > 1 ? parts[1] : "", sentenceStart: sentenceStart)
    if tokens[tokens.count - 1].tag == .properNoun {
      names.append(
        EntityMention(
          range: range,
          tokens: (tokens.count - 1)..<tokens.count,
          type: .person,
          rule: "test"
        )
      )
    }
  }

  private var lastForm: String { tokens.last.map { $0.lower } ?? "" }

  private func needsSpace(before form: String, closes: Bool) -> Bool {
    guard !text.isEmpty, !text.hasSuffix("\n") else { return false }
    if closes || [",", ".", ";", ":", "?", "!", ")", "”", "n't", "'s", "%"].contains(form) {
      return false
    }
    let opened = lastForm == "\"" && isQuoteOpen
    return !opened && !["(", "“", "$"].contains(lastForm)
  }

  private func endsSentence(before form: String, closes: Bool) -> Bool {
    let marks = [".", "?", "!"]
    if marks.contains(lastForm) { return !closes && form != "”" && isCapital(form) }
    guard tokens.count > 1, lastForm == "\"" || lastForm == "”", !isQuoteOpen else { return false }
    return marks.contains(tokens[tokens.count - 2].lower) && isCapital(form)
  }

  private func isCapital(_ form: String) -> Bool {
    form == "\"" || form == "“" || form.first.map { $0.isUppercase } ?? false
  }

  private mutating func endSentence(isHeading: Bool) {
    guard sentenceStart < tokens.count else { return }
    sentences.append(
      Sentence(
        range: TextRange(
          tokens[sentenceStart].range.start,
          tokens[tokens.count - 1].range.end
        ),
        tokens: sentenceStart..<tokens.count,
        isHeading: isHeading
      )
    )
    sentenceStart = tokens.count
  }

  private func token(_ form: String, _ range: TextRange, _ suffix: Substring?) -> Token {
    let lower = form.lowercased()
    let parts = suffix?.split(separator: "=", maxSplits: 1) ?? []
    let tag =
      parts.first.flatMap { FunctionTags.suffixes[String($0.prefix(1))] } ?? tag(of: form, lower)
    let lemma = parts.count > 1 ? String(parts[1]) : FunctionTags.lemmas[lower] ?? lower
    return Token(range: range, lower: lower, lemma: lemma, tag: tag, shape: shape(form))
  }

  private func tag(of form: String, _ lower: String) -> PartOfSpeech {
    if let tag = FunctionTags.words[lower] { return tag }
    guard let first = form.unicodeScalars.first else { return .other }
    if first.properties.numericType != nil { return .number }
    if !first.properties.isAlphabetic { return form == "$" || form == "%" ? .symbol : .punctuation }
    return first.properties.isUppercase ? .properNoun : .noun
  }

  private func shape(_ form: String) -> TokenShape {
    guard let first = form.unicodeScalars.first else { return .other }
    if first.properties.numericType != nil { return .number }
    if !first.properties.isAlphabetic { return .punctuation }
    return first.properties.isUppercase ? .capitalized : .lower
  }
}

/// The tags of function words, which the notation leaves out.
private enum FunctionTags {
  static let suffixes: [String: PartOfSpeech] = [
    "v": .verb, "n": .noun, "a": .adjective, "r": .adverb, "x": .auxiliary, "p": .properNoun,
  ]

  static let words: [String: PartOfSpeech] = {
    var tags: [String: PartOfSpeech] = [:]
    for (tag, words) in table {
      for word in words.split(separator: " ") { tags[String(word)] = tag }
    }
    return tags
  }()

  static let lemmas = [
    "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "has": "have", "had": "have",
    "did": "do", "does": "do", "said": "say", "says": "say",
  ]

  private static let table: [(PartOfSpeech, String)] = [
    (.determiner, "the a an this these those no any some all every many"),
    (.adposition, "of in on at to by with for from about against during after according"),
    (.pronoun, "he she they we i it you who which what his her their its him them everyone"),
    (.auxiliary, "is are was were be been has had have do did does"),
    (.auxiliary, "may might could would will should must can"),
    (.particle, "not n't 's"),
    (.coordinator, "and or but"),
    (.subordinator, "that if because while when although whether"),
    (.verb, "said says"),
    (.adverb, "also never reportedly apparently perhaps probably not there"),
    (.number, "one two three fourteen dozen hundred million"),
    (.interjection, "alright"),
  ]
}
