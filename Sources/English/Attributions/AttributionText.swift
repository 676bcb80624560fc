// An article as the models of attributions see it: its trees with the way down as well as up, and for each
// word whether it is quoted or part of a name.

import NewsModel

/// The words, trees, names and quotation marks of an article.
package final class AttributionText: Sendable {
  /// The tokens.
  package let tokens: [Token]
  /// The sentences.
  package let sentences: [Sentence]
  /// The words as the models see them.
  package let forms: [WordForm]
  /// The tags and trees.
  package let words: [Syntax.Word]
  /// Which relations mean what.
  package let grammar: AttributionGrammar
  /// The hash of each token's lemma.
  package let lemmas: [UInt32]
  /// The first dependent of each token, -1 where it has none.
  package let firstChild: [Int32]
  /// The next dependent of the same head, -1 where there is none.
  package let nextSibling: [Int32]
  /// The first token below each token, itself included.
  package let leftmost: [Int32]
  /// The last token below each token, itself included.
  package let rightmost: [Int32]
  /// For each token the number of its sentence.
  package let sentenceOf: [Int32]
  /// Whether each token is quoted.
  package let quotes: [QuoteState]
  /// One more than the number of the type of the name that a token belongs to, else 0.
  package let nameTypes: [UInt8]
  /// What each token is among marks of punctuation.
  let marks: [AttributionMark]
  /// For each sentence whether it begins a paragraph.
  package let startsParagraph: [Bool]

  /// How a token stands to quotation marks.
  package enum QuoteState: UInt8, Sendable { case outside = 1, inside, mark }

  /// An article whose words, trees and names are known; `forms` has all of its words. Complexity O(bytes).
  package init(_ annotated: AnnotatedArticle, forms: [WordForm], _ grammar: AttributionGrammar) {
    let tokens = annotated.tokens
    (self.tokens, sentences) = (tokens, annotated.sentences)
    (self.forms, self.grammar, words) = (forms, grammar, annotated.syntax.words)
    // By places, so that no token is copied.
    lemmas = tokens.indices.map { WordForm.lower(of: tokens[$0].lemma) }
    marks = tokens.indices.map { AttributionMark(tokens[$0].lower) }
    let links = TreeLinks(words)
    (firstChild, nextSibling) = (links.firstChild, links.nextSibling)
    (leftmost, rightmost) = (links.leftmost, links.rightmost)
    var sentenceOf = Array(repeating: Int32(-1), count: tokens.count)
    for (number, sentence) in sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(number) }
    }
    self.sentenceOf = sentenceOf
    var types = Array(repeating: UInt8(0), count: tokens.count)
    for name in annotated.names {
      let type = UInt8((NameType.allCases.firstIndex(of: name.type) ?? 0) + 1)
      for token in name.tokens { types[token] = type }
    }
    nameTypes = types
    startsParagraph = Self.paragraphs(annotated)
    quotes = Self.quotes(annotated)
  }

  private static func paragraphs(_ annotated: AnnotatedArticle) -> [Bool] {
    let bytes = annotated.article.text.bytes
    var end = 0
    return annotated.sentences.map { sentence in
      var lines = 0
      for place in end..<max(end, sentence.range.start) where bytes[place] == 0x0A { lines += 1 }
      let isFirst = end == 0
      end = sentence.range.end
      return lines > 1 || isFirst
    }
  }

  private static func quotes(_ annotated: AnnotatedArticle) -> [QuoteState] {
    let tokens = annotated.tokens
    var states = Array(repeating: QuoteState.outside, count: tokens.count)
    for quotation in annotated.quotations where quotation.hasMarks {
      // Marks inside of others change nothing.
      if let parent = quotation.parent, annotated.quotations[parent].hasMarks { continue }
      for index in quotation.tokens {
        states[index] = quotation.inner.contains(tokens[index].range) ? .inside : .mark
      }
    }
    return states
  }

  /// The head of a token, -1 for none.
  package func head(_ token: Int) -> Int { Int(words[token].head) }

  /// The dependents of a token, in order.
  package func children(_ token: Int) -> Children {
    Children(text: self, token: Int(firstChild[token]))
  }

  /// The dependents of a token.
  package struct Children: Sequence, IteratorProtocol {
    fileprivate let text: AttributionText
    fileprivate var token: Int
    fileprivate init(text: AttributionText, token: Int) { (self.text, self.token) = (text, token) }
    /// The next of them.
    package mutating func next() -> Int? {
      guard token >= 0 else { return nil }
      defer { token = Int(text.nextSibling[token]) }
      return token
    }
  }

  /// The first dependent of a kind among the first two dozen.
  func child(of token: Int, _ slot: AttributionGrammar.Slot) -> Int? {
    children(token).prefix(24).first { grammar.slots[Int(words[$0].relation)] == slot }
  }

  /// Whether a token is a mark of punctuation.
  package func isMark(_ token: Int) -> Bool {
    if case .punctuation = tokens[token].tag { true } else { false }
  }
}

/// The marks that stand at the edges of contents; looked at over and over, and so told once.
enum AttributionMark: UInt8, Sendable {
  /// A word, or another mark.
  case other
  case comma, colon
  /// What parts more than a comma: a dash, a semicolon, a bracket.
  case divider

  /// What a token in lower case is.
  init(_ lower: String) {
    // Most tokens are words.
    guard let first = lower.utf8.first, !(0x30...0x39).contains(first),
      !(0x61...0x7A).contains(first)
    else {
      self = .other
      return
    }
    switch lower {
    case ",": self = .comma
    case ":": self = .colon
    case "–", "—", "--", "-", ";", "(", ")": self = .divider
    default: self = .other
    }
  }
}

/// The ways down and across in trees of which the ways up are known.
struct TreeLinks {
  private(set) var firstChild: [Int32]
  private(set) var nextSibling: [Int32]
  private(set) var leftmost: [Int32]
  private(set) var rightmost: [Int32]

  init(_ words: [Syntax.Word]) {
    firstChild = Array(repeating: -1, count: words.count)
    nextSibling = firstChild
    for index in words.indices.reversed() where words[index].head >= 0 {
      let head = Int(words[index].head)
      nextSibling[index] = firstChild[head]
      firstChild[head] = Int32(index)
    }
    leftmost = words.indices.map(Int32.init)
    rightmost = leftmost
    // From the roots down; then from the leaves up.
    var order = words.indices.filter { words[$0].head < 0 }.map(Int32.init)
    var next = 0
    while next < order.count {
      var child = firstChild[Int(order[next])]
      while child >= 0 {
        order.append(child)
        child = nextSibling[Int(child)]
      }
      next += 1
    }
    for token in order.reversed() {
      let (token, head) = (Int(token), Int(words[Int(token)].head))
      guard head >= 0 else { continue }
      leftmost[head] = min(leftmost[head], leftmost[token])
      rightmost[head] = max(rightmost[head], rightmost[token])
    }
  }
}
