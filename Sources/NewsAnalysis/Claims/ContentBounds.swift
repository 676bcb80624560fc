// How far the content of a cue reaches. The annotation decides word by word, and may take words along that the
// layout or the tree say are another's: the next sentence of a quotation in which the cue itself stands, the name of
// the speaker behind a closing mark, the words that report the report.

import NewsModel

/// Cuts contents back to what their cue can report.
struct ContentBounds {
  let words: Words
  let trees: DependencyTrees
  /// The words by which each attribution of the annotation reports, as one stretch each, in order.
  private let frames: [Frame]
  /// The quotations that lie in others, by start.
  private let inner: [Range<Int>]

  /// The words of a cue and of the source beside it.
  private struct Frame {
    let tokens: Range<Int>
    let contents: [Range<Int>]
  }

  init(words: Words, trees: DependencyTrees) {
    (self.words, self.trees) = (words, trees)
    frames = words.annotated.attributions.map { attribution in
      Frame(tokens: Self.frame(of: attribution), contents: attribution.contents.map(\.tokens))
    }
    inner = words.annotated.quotations.filter { $0.parent != nil }.map(\.tokens)
  }

  /// A cue with the source that stands right before or behind it.
  private static func frame(of attribution: AttributionMention) -> Range<Int> {
    let cue = attribution.cue.tokens
    guard let source = attribution.source?.tokens,
      source.upperBound == cue.lowerBound || cue.upperBound == source.lowerBound
    else { return cue }
    return min(source.lowerBound, cue.lowerBound)..<max(source.upperBound, cue.upperBound)
  }

  /// The parts of the contents of an attribution that its cue can report, where `source` names who holds them;
  /// complexity O(contents · log attributions).
  func bounded(_ attribution: AttributionMention, _ source: Range<Int>?) -> [Range<Int>] {
    let close = endOfAside(attribution)
    return attribution.contents.map(\.tokens)
      .filter { $0.lowerBound < close }.map { $0.clamped(to: 0..<close) }
      .filter { !isJoined(attribution, $0) && !isTitleElsewhere($0, attribution.cue.head) }
      .compactMap { withinQuotation($0, attribution.cue.head) }
      .map { withoutFrame(without(source, in: $0), of: attribution) }
      .map { withoutConsequence($0, attribution.cue.head) }
      .filter { !$0.isEmpty && !isTitle($0, of: source) }
  }

  /// "Retired Gen. Okafor said": an adjective before the name of the source is part of it.
  private func isTitle(_ content: Range<Int>, of source: Range<Int>?) -> Bool {
    guard let source, content.upperBound == source.lowerBound else { return false }
    return content.allSatisfy {
      words.tag($0) == .adjective || words.tag($0) == .determiner || words.formOf($0) == .participle
    }
  }

  /// A content without the source at its end: “… and our crews,” Okafor.
  private func without(_ source: Range<Int>?, in content: Range<Int>) -> Range<Int> {
    guard let source, source.lowerBound > content.lowerBound,
      content.contains(source.lowerBound), source.upperBound >= content.upperBound
    else { return content }
    return content.lowerBound..<source.lowerBound
  }

  /// Who says something in somebody else's quotation says no more than that sentence: the next is the speaker's
  /// again.
  private func withinQuotation(_ content: Range<Int>, _ cue: Int) -> Range<Int>? {
    let quotation = words.quotationOf[cue]
    guard words.isQuoted(cue), quotation == words.quotationOf[content.lowerBound],
      !isDeeper(content.lowerBound, than: cue)
    else { return content }
    let sentence = words.sentence(of: cue)
    return content.overlaps(sentence) ? content.clamped(to: sentence) : nil
  }

  /// Whether a token lies between inner marks and a cue outside of them.
  private func isDeeper(_ token: Int, than cue: Int) -> Bool {
    let next = inner.firstIndex(from: token + 1, by: \.lowerBound)
    return inner[max(0, next - Self.nearest)..<next].contains {
      $0.contains(token) && !$0.contains(cue)
    }
  }

  /// "It was safe, and he said so for the pilots too": a verb that is joined to another does not report that one.
  private func isJoined(_ attribution: AttributionMention, _ content: Range<Int>) -> Bool {
    let cue = attribution.cue.head
    guard trees.relation(of: cue) == .conjunct, let first = trees.head(of: cue) else {
      return false
    }
    return content.contains(first) && content.upperBound <= cue && words.isQuoted(cue)
  }

  /// The title of a work that stands in another sentence is nothing that is said.
  private func isTitleElsewhere(_ content: Range<Int>, _ cue: Int) -> Bool {
    let number = words.quotationOf[content.lowerBound]
    guard number >= 0, !words.sentence(of: cue).overlaps(content) else { return false }
    let quotation = words.quotations[Int(number)]
    return quotation.isTitle && quotation.tokens.upperBound >= content.upperBound
  }

  /// "The study – which says that ships sank – should be read": where the dash stands that closes the aside in which a
  /// cue and all of its content begin; the end of the text where they stand in none.
  private func endOfAside(_ attribution: AttributionMention) -> Int {
    let cue = attribution.cue.head
    let sentence = words.sentence(of: cue)
      .clamped(to: max(0, cue - Self.longestAside)..<min(words.count, cue + Self.longestAside))
    guard let start = attribution.contents.map(\.tokens.lowerBound).min(), sentence.contains(start),
      let open = (sentence.lowerBound..<min(cue, start)).last(where: isDash),
      open > sentence.lowerBound,
      let close = (cue + 1..<sentence.upperBound).first(where: isDash),
      // An aside that opens again, or an odd dash, tells nothing.
      (sentence.lowerBound..<open).filter(isDash).count.isMultiple(of: 2),
      close + 1 < sentence.upperBound
    else { return words.count }
    return close
  }

  /// A dash that is farther away is none of the cue's aside: a bound on work.
  private static let longestAside = 100

  private func isDash(_ token: Int) -> Bool { ["–", "—", "--"].contains(words.lower(token)) }

  /// "If he believes that it sank, then the crew would be tried": the consequence is not what is believed.
  private func withoutConsequence(_ content: Range<Int>, _ cue: Int) -> Range<Int> {
    guard content.lowerBound > cue,
      let consequence = content.dropFirst(2).first(where: {
        words.lower($0) == "then" && words.lower($0 - 1) == ","
      }), (words.sentence(of: cue).lowerBound..<cue).contains(where: { words.lower($0) == "if" })
    else { return content }
    return content.lowerBound..<(consequence - 1)
  }

  /// A content without the words at its end by which another attribution reports it: "that it sank, according to the
  /// institute".
  private func withoutFrame(_ content: Range<Int>, of attribution: AttributionMention) -> Range<Int>
  {
    var content = content
    for frame in frames(near: content) where frame.tokens != Self.frame(of: attribution) {
      let isReporter = frame.contents.contains { $0.contains(content.lowerBound) }
      if isReporter, frame.tokens.lowerBound > content.lowerBound,
        frame.tokens.upperBound >= content.upperBound
      {
        content = content.lowerBound..<frame.tokens.lowerBound
      }
    }
    return content
  }

  /// The frames that end near the end of a content.
  private func frames(near content: Range<Int>) -> ArraySlice<Frame> {
    let next = frames.firstIndex(from: content.upperBound, by: \.tokens.upperBound)
    return frames[max(0, next - 1)..<min(frames.count, next + Self.nearest)]
  }

  /// No more neighbours are looked at: a bound on work.
  private static let nearest = 4
}
