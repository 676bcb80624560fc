// The quotations of an article: what its marks, its markup and the labels of its speakers set off, put into one
// order, each with the one that it lies in and the one that it goes on from.

import NewsModel

/// Finds the quotations of an article, by its text and layout alone.
package enum QuotationFinder {
  /// The quotations in order of their start, those that hold others before them; complexity O(bytes).
  package static func quotations(
    in article: Article,
    _ tokens: [Token],
    _ sentences: [Sentence],
    _ names: [EntityMention] = []
  ) -> [QuotationMention] {
    let paragraphs = Paragraph.all(of: article, tokens, sentences)
    let turns = SpeakerTurns.turns(in: article, tokens, names, paragraphs)
    let blocks = BlockQuotations.blocks(in: article, tokens, paragraphs, turns)
    var drafts = MarkedQuotations(article.text, paragraphs, turns).found
    drafts.append(turns: turns, Initials(names, tokens, article.text))
    drafts.quotations += blocks
    return drafts.mentions(tokens)
  }
}

/// A paragraph, heading or other stretch that the layout sets apart.
struct Paragraph: Hashable, Sendable {
  /// Its words, in bytes.
  let range: TextRange
  /// Its tokens, as indexes into the article's tokens.
  let tokens: Range<Int>
  /// Whether it is the heading of a section.
  let isHeading: Bool

  /// The paragraphs of an article in order; complexity O(tokens).
  static func all(
    of article: Article,
    _ tokens: [Token],
    _ sentences: [Sentence]
  ) -> [Paragraph] {
    var sentence = 0
    return SentenceSplitter.blocks(of: article, tokens: tokens).map { block in
      while sentence < sentences.count, sentences[sentence].tokens.upperBound <= block.lowerBound {
        sentence += 1
      }
      return Paragraph(
        range: TextRange(
          tokens[block.lowerBound].range.start,
          tokens[block.upperBound - 1].range.end
        ),
        tokens: block,
        isHeading: sentence < sentences.count && sentences[sentence].isHeading
      )
    }
  }
}

/// Quotations before they are put into order.
struct QuotationDrafts: Sendable {
  /// A quotation, with another that it goes on from by its number among the drafts.
  struct Draft: Sendable {
    var range: TextRange
    var inner: TextRange
    var style: QuotationMention.Style
    var continues: Int?
    var isClosed = true
    var speaker: TextRange?
  }

  /// What was found, in no order.
  var quotations: [Draft] = []

  /// Adds turns, each of which goes on from the one before where it has no label of its own.
  mutating func append(turns: [SpeakerTurns.Turn?], _ initials: Initials) {
    var last: Int?
    for turn in turns {
      guard let turn, !turn.speech.isEmpty else { continue }
      quotations.append(
        Draft(
          range: turn.speech,
          inner: turn.speech,
          style: turn.style,
          continues: turn.goesOn ? last : nil,
          speaker: turn.label.map { initials.name(for: $0) ?? $0 }
        )
      )
      last = quotations.count - 1
    }
  }

  /// The quotations in order; those without words, and those that cross another, are left out.
  /// Complexity O(n log n).
  func mentions(_ tokens: [Token]) -> [QuotationMention] {
    let order = quotations.indices.sorted {
      (quotations[$0].range, $0) < (quotations[$1].range, $1)
    }
    var words = [0]
    words.reserveCapacity(tokens.count + 1)
    for token in tokens {
      words.append(words[words.count - 1] + (token.shape == .punctuation ? 0 : 1))
    }
    var mentions: [QuotationMention] = []
    var number = [Int?](repeating: nil, count: quotations.count)
    var open: [Int] = []
    for index in order {
      let draft = quotations[index]
      while let last = open.last, mentions[last].range.end <= draft.range.start {
        open.removeLast()
      }
      if let last = open.last, mentions[last].range.end < draft.range.end { continue }
      let covered = Self.tokens(in: draft.range, tokens)
      guard !covered.isEmpty, words[covered.upperBound] > words[covered.lowerBound] else {
        continue
      }
      number[index] = mentions.count
      mentions.append(
        QuotationMention(
          range: draft.range,
          inner: draft.inner,
          tokens: covered,
          style: draft.style,
          parent: open.last,
          isClosed: draft.isClosed,
          speaker: draft.speaker
        )
      )
      open.append(mentions.count - 1)
    }
    for index in quotations.indices {
      guard let own = number[index], let earlier = quotations[index].continues else { continue }
      mentions[own].continues = number[earlier]
    }
    return mentions
  }

  /// The tokens that share a byte with a range.
  private static func tokens(in range: TextRange, _ tokens: [Token]) -> Range<Int> {
    let start = tokens.partitioningIndex { $0.range.end > range.start }
    return start..<max(start, tokens.firstIndex(from: range.end, by: \.range.start))
  }
}
