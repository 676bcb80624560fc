// Who speaks in the paragraphs of an interview or another talk whose layout names nobody: the one who is
// interviewed, in the answers; somebody who introduces themselves; who is called upon at the end of the paragraph before.

import NewsModel

/// The paragraphs of an article, and by which words each of their speakers and hearers is named.
struct TalkVoices {
  /// A paragraph, and who speaks in it to whom: tokens of names, -1 where nobody is known.
  struct Turn {
    let tokens: Range<Int>
    let isHeading: Bool
    let isQuestion: Bool
    var speaker: Int32 = -1
    var hearer: Int32 = -1
  }

  /// In order.
  private(set) var turns: [Turn] = []
  /// The names by which speakers introduce themselves.
  private(set) var introduced: [Int32] = []
  private let article: AnnotatedArticle
  private let quotes: QuotedTokens

  /// Reads the paragraphs of an article; complexity O(tokens).
  init(_ article: AnnotatedArticle, _ quotes: QuotedTokens) {
    (self.article, self.quotes) = (article, quotes)
    readTurns()
    let questions = turns.indices.filter { isAsked($0) }
    if questions.count >= Self.fewest, isInterview(before: turns[questions[0]].tokens.lowerBound) {
      readInterview(questions)
    } else {
      readCalls()
    }
    readIntroductions()
  }

  /// An interview has so many questions that are answered.
  private static let fewest = 3

  /// The turn that a token is in.
  func turn(of token: Int) -> Turn? { index(of: token).map { turns[$0] } }

  // MARK: Paragraphs

  private mutating func readTurns() {
    let bytes = article.article.text.bytes
    var open: (tokens: Range<Int>, end: Int)?
    for sentence in article.sentences where !sentence.tokens.isEmpty {
      if let last = open, !sentence.isHeading,
        Self.breaks(bytes, last.end, sentence.range.start) < 2
      {
        open = (last.tokens.lowerBound..<sentence.tokens.upperBound, sentence.range.end)
        continue
      }
      close(open?.tokens)
      open = sentence.isHeading ? nil : (sentence.tokens, sentence.range.end)
      if sentence.isHeading {
        turns.append(Turn(tokens: sentence.tokens, isHeading: true, isQuestion: false))
      }
    }
    close(open?.tokens)
  }

  private static func breaks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start < end else { return 0 }
    return (start..<end).count { bytes[$0] == 0x0A }
  }

  private mutating func close(_ tokens: Range<Int>?) {
    guard let tokens else { return }
    let isQuestion = article.tokens[tokens.upperBound - 1].lower == "?"
    turns.append(Turn(tokens: tokens, isHeading: false, isQuestion: isQuestion))
  }

  /// Whether a paragraph asks and the next one does not.
  private func isAsked(_ turn: Int) -> Bool {
    guard turns[turn].isQuestion, turn + 1 < turns.count else { return false }
    return !turns[turn + 1].isQuestion && !turns[turn + 1].isHeading
  }

  // MARK: Interviews

  /// Whether the words above the first question say that somebody is interviewed.
  private func isInterview(before first: Int) -> Bool {
    article.tokens[..<first].contains { Self.interviews.contains($0.lower) }
  }

  private static let interviews: Set<String> = [
    "interview", "interviews", "interviewed", "interviewee", "q&a",
  ]

  private mutating func readInterview(_ questions: [Int]) {
    let asked = turns.filter(\.isQuestion).map(\.tokens)
    guard let first = questions.first,
      let speaker = Interviewee.find(
        article,
        before: turns[first].tokens.lowerBound,
        questions: asked
      )
    else { return }
    let token = Int32(speaker.upperBound - 1)
    for index in turns[first...].indices where !turns[index].isHeading {
      if turns[index].isQuestion {
        turns[index].hearer = token
      } else {
        turns[index].speaker = token
      }
    }
  }

  // MARK: Calls

  /// Where a paragraph ends by calling somebody ("Mr. Holt?"), the next is theirs, and then every
  /// second one until somebody else is called.
  private mutating func readCalls() {
    var (called, start) = (Int32(-1), 0)
    for index in turns.indices where !turns[index].isHeading {
      if called >= 0 {
        turns[index].speaker = (index - start) % 2 == 0 ? called : -1
      }
      if let name = call(at: turns[index].tokens) {
        (called, start) = (name, index + 1)
      }
    }
  }

  /// The name that a paragraph ends with, if its last sentence is but that.
  private func call(at tokens: Range<Int>) -> Int32? {
    let last = tokens.upperBound - 1
    guard [".", "?"].contains(article.tokens[last].lower),
      let name = name(at: last - 1), name.kind == .person
    else { return nil }
    let title = name.tokens.lowerBound - 1
    guard title >= tokens.lowerBound, isTitle(article.tokens[title]) else { return nil }
    let isAlone =
      title == tokens.lowerBound || ["?", ".", "!"].contains(article.tokens[title - 1].lower)
    return isAlone ? Int32(name.tokens.upperBound - 1) : nil
  }

  private func isTitle(_ token: Token) -> Bool {
    NameGender.titles.contains(token.lower)
      || token.shape != .lower && NounSenses.sense(of: token.lower).kind == .person
  }

  private func name(at token: Int) -> EntityMention? {
    let place = article.names.firstIndex(from: token + 1, by: \.tokens.upperBound)
    return place < article.names.count && article.names[place].tokens.contains(token)
      ? article.names[place] : nil
  }

  // MARK: Introductions

  /// A paragraph in which somebody says who they are is theirs, where nobody else is known to speak. Who
  /// says with whom they are there ("I am joined by Sol Marr") takes turns with them.
  private mutating func readIntroductions() {
    for name in article.names where name.kind == .person {
      guard isIntroduced(name.tokens), let turn = index(of: name.tokens.lowerBound),
        turns[turn].speaker < 0
      else { continue }
      let host = Int32(name.tokens.upperBound - 1)
      turns[turn].speaker = host
      introduced.append(host)
      // Of the first alone, so that no text takes longer than it has names.
      guard introduced.count == 1, let guest = guest(of: turns[turn].tokens) else { continue }
      for other in turns[(turn + 1)...].indices where !turns[other].isHeading {
        turns[other].speaker = (other - turn) % 2 == 1 ? guest : host
      }
    }
  }

  /// "I am", "I'm", "I'm your host,", "my name is", "this is … here", "it's … here".
  private func isIntroduced(_ name: Range<Int>) -> Bool {
    let start = name.lowerBound
    guard start >= 2 else { return false }
    let quote = Int(quotes.quotation[start])
    guard quote < 0 || !article.quotations[quote].hasMarks else { return false }
    let (verb, subject) = (article.tokens[start - 1], article.tokens[start - 2])
    if ["am", "'m", "\u{2019}m", "is", "'s", "\u{2019}s"].contains(verb.lower) {
      if subject.lower == "i" { return true }
      if subject.lower == "name" && start >= 3 && article.tokens[start - 3].lower == "my" {
        return true
      }
      let next = name.upperBound
      return ["it", "this"].contains(subject.lower) && next + 1 < article.tokens.count
        && (article.tokens[next].lower == "here"
          || article.tokens[next].lower == "and" && article.tokens[next + 1].lower == "welcome")
    }
    let host = article.tokens[max(0, start - 6)..<start].map(\.lower)
    guard let place = host.firstIndex(of: "host"), place >= 2 else { return false }
    return ["am", "'m", "\u{2019}m"].contains(host[place - 2])
  }

  private func index(of token: Int) -> Int? {
    let index = turns.partitioningIndex { $0.tokens.upperBound > token }
    return index < turns.count && turns[index].tokens.contains(token) ? index : nil
  }

  /// Who is there with the speaker of a paragraph.
  private func guest(of tokens: Range<Int>) -> Int32? {
    for name in article.names
    where name.kind == .person && name.tokens.lowerBound > tokens.lowerBound + 1
      && tokens.contains(name.tokens.lowerBound)
    {
      let start = name.tokens.lowerBound
      if article.tokens[start - 1].lower == "by", article.tokens[start - 2].lower == "joined" {
        return Int32(name.tokens.upperBound - 1)
      }
    }
    return nil
  }
}
