// Whether the marks at some token end a sentence, judged by the words on both sides.

import NewsModel

/// A place between two tokens where a sentence may end.
struct SentenceEnd {
  private let tokens: [Token]
  private let index: Int
  /// The token that ends sentences, before any closing quotation marks and brackets.
  private var mark: Int

  /// The place after token `index`, which another token follows.
  init(_ tokens: [Token], _ index: Int) {
    self.tokens = tokens
    self.index = index
    mark = index
    // Closing marks touch what they close; three of them are the most that prose has (`.")]`).
    while mark > 0, index - mark < 3, Self.closers.contains(tokens[mark].lower), touches(mark) {
      mark -= 1
    }
  }

  /// Whether the sentence ends here.
  var isEnd: Bool {
    let last = tokens[mark]
    guard let byte = last.lower.utf8.last, Self.mayEndSentence(byte) else { return false }
    if isCloserNext { return false }
    switch last.shape {
    case .punctuation: return endsAfterMark(last.lower)
    case .other: return false
    default: return last.lower.utf8.last == 0x2E && endsAfterAbbreviation(last)
    }
  }

  private var next: Token { tokens[index + 1] }

  /// Whether the next token closes what this mark ends: then the end is after it.
  private var isCloserNext: Bool {
    guard touches(index + 1) else { return false }
    if Self.closers.contains(next.lower) || next.shape == .punctuation && ".!?".contains(next.lower)
    {
      return true
    }
    // Straight marks close where they touch the stop and nothing touches them.
    return false
  }

  private func touches(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].range.end == tokens[index].range.start
  }

  private var continuesSmall: Bool { next.shape == .lower }

  private func endsAfterMark(_ lower: String) -> Bool {
    switch lower {
    case ".": return endsAfterStop
    case "...", "\u{2026}", "....", "..": return startsCapital
    case "\u{3002}", "\u{FF01}", "\u{FF1F}": return true
    default:
      guard lower.utf8.first == 0x21 || lower.utf8.first == 0x3F else { return false }
      return endsAfterCall
    }
  }

  /// After a plain full stop the sentence ends, unless it is that of a list's number or stands
  /// inside of an unknown abbreviation.
  private var endsAfterStop: Bool {
    // `. . .` is an ellipsis.
    if mark > 0 && tokens[mark - 1].lower == "." { return startsCapital }
    let isListNumber = mark == 1 || (mark > 1 && isBoundaryBefore(mark - 1))
    if isListNumber && tokens[max(mark - 1, 0)].shape == .number { return false }
    guard continuesSmall else { return next.shape != .punctuation || opensSentence }
    // `he left.then came`: without a space a small letter goes on; with one, careless writers
    // begin so, after a word that is long enough to be no abbreviation.
    let word = mark > 0 ? tokens[mark - 1].lower.utf8.count : 0
    return mark == index && next.range.start > tokens[index].range.end && word > 2
  }

  /// Whether a new line or another mark stands before token `index`: it is the first of its line.
  private func isBoundaryBefore(_ index: Int) -> Bool {
    index == 0 || (tokens[index - 1].shape == .punctuation && tokens[index - 1].lower == ".")
  }

  /// After `!` or `?`: a small letter or a verb of saying goes on with the sentence around a
  /// quotation.
  private var endsAfterCall: Bool {
    if mark != index {
      if continuesSmall { return false }
      let following = index + 2 < tokens.count ? tokens[index + 2].lower : ""
      if Self.sayings.contains(following) { return false }
    } else if continuesSmall, mark > 0, tokens[mark].lower == "!",
      tokens[mark - 1].shape == .capitalized
    {
      // `Yahoo! in the news`: the mark is part of a name.
      return false
    }
    return next.shape != .punctuation || opensSentence
  }

  /// After an abbreviation's own stop a sentence ends only where a word follows that is a capital
  /// for no other reason.
  private func endsAfterAbbreviation(_ token: Token) -> Bool {
    guard startsCapital else { return false }
    let base = String(token.lower.dropLast())
    if token.lower.utf8.count == 2 { return Self.starters.contains(next.lower) }
    guard let word = ShortWord(base),
      case .closer = Abbreviation(word, capitalized: true, next: 0)
    else {
      return token.lower.utf8.count > 3 && isDotted(base) && Self.starters.contains(next.lower)
    }
    return Self.starters.contains(next.lower) || (next.shape == .punctuation && opensSentence)
  }

  private func isDotted(_ base: String) -> Bool { base.utf8.contains(0x2E) }

  private var startsCapital: Bool {
    switch next.shape {
    case .capitalized, .allCapitals, .number: true
    case .punctuation: opensSentence
    default: false
    }
  }

  /// Whether the next token is a mark that begins a sentence rather than going on with one.
  private var opensSentence: Bool {
    guard !touches(index + 1) || Self.openers.contains(next.lower) else { return false }
    guard ![",", ";", ":", ")", "-", "\u{2013}", "\u{2014}", "--", "."].contains(next.lower)
    else {
      return false
    }
    guard index + 2 < tokens.count, Self.openers.contains(next.lower) else { return true }
    return tokens[index + 2].shape != .lower
  }

  /// Whether a byte is the last of what can end a sentence: `.`, `!`, `?`, `…` and their full-width forms.
  private static func mayEndSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0xA6, 0x82, 0x81, 0x9F: true
    default: false
    }
  }

  private static let closers = words("\" ' '' ) ] } \u{201D} \u{2019} \u{00BB} \u{203A}")
  private static let openers = words("\" ' `` ( [ \u{201C} \u{2018} \u{00AB} \u{2039}")
  private static let sayings = words(
    "said says asked asks replied shouted cried added exclaimed wondered told yelled called answered"
  )

  /// Words that are capitals after an abbreviation only because a sentence begins.
  private static let starters = words(
    """
    the a an this that these those he she it they we you i his her its their our my your there here
    in on at by for from with after before when while as if since although though because but and so
    or yet however meanwhile moreover then now also what who why how where which some many most all
    both each no not one two to under during according let is are was were do does did
    """
  )
}
