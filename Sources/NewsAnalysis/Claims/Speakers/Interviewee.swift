// Who answers in an interview whose answers bear no name: whom the questions address, else whom the words before the
// first question are about.

import NewsModel

/// The person who is interviewed in an article.
struct Interviewee {
  private let people: SpeakerPhrases
  private var known: Range<Int>??

  init(_ people: SpeakerPhrases) { self.people = people }

  /// The words that name the person; nil where nobody is named.
  var speaker: Range<Int>? {
    mutating get {
      if let known { return known }
      let found = find()
      known = .some(found)
      return found
    }
  }

  /// What speaks for a name, by its last word.
  private struct Score {
    var points = 0
    let first: Range<Int>
  }

  private func find() -> Range<Int>? {
    let annotated = people.annotated
    let turns = annotated.quotations.filter { $0.style == .question || $0.style == .answer }
    guard let first = turns.first?.tokens.lowerBound else { return nil }
    let author = annotated.article.author?.lowercased() ?? ""
    var scores: [String: Score] = [:]
    var order: [String] = []
    for name in annotated.names where name.kind == .person {
      let isBefore = name.tokens.upperBound <= first
      let isAddressed = !isBefore && isAddressed(name, in: turns)
      guard isBefore || isAddressed, let key = annotated.tokens[name.tokens].last?.lower else {
        continue
      }
      if scores[key] == nil { order.append(key) }
      var score = scores[key] ?? Score(first: name.tokens)
      score.points += isAddressed ? 3 : points(of: name)
      if author.contains(key) { score.points -= 5 }
      scores[key] = score
    }
    var best: Score?
    for key in order {
      guard let score = scores[key], score.points > 0, score.points > best?.points ?? 0 else {
        continue
      }
      best = score
    }
    return best?.first
  }

  /// A name counts once, and more where it is described or said to be interviewed.
  private func points(of name: EntityMention) -> Int {
    let tokens = people.annotated.tokens
    let (before, after) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
    let isDescribed =
      after + 1 < tokens.count
      && (tokens[after].lemma == "be"
        || tokens[after].lower == "," && tokens[after + 1].tag == .determiner)
    let isAsked =
      before > 0 && tokens[before].lower == "with"
      && Self.meetings.contains(tokens[before - 1].lemma)
      || before >= 0 && Self.askings.contains(tokens[before].lemma)
    return 1 + (isDescribed ? 2 : 0) + (isAsked ? 2 : 0)
  }

  private static let meetings: Set<String> = ["interview", "conversation", "talk", "speak", "down"]
  private static let askings: Set<String> = ["interview", "ask", "question"]

  /// Whether a question speaks to the one named: "Ms Holt, when …?", "…, Ms Holt?"
  private func isAddressed(_ name: EntityMention, in turns: [QuotationMention]) -> Bool {
    var (low, high) = (0, turns.count)
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].tokens.upperBound <= name.tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < turns.count, turns[low].style == .question else { return false }
    let tokens = people.annotated.tokens
    let (before, after) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
    let question = turns[low].tokens
    // A title may stand before the name.
    let isFirst = name.tokens.lowerBound - question.lowerBound <= 1
    let opens = isFirst && after < tokens.count && tokens[after].lower == ","
    let isLast = after < tokens.count && tokens[after].lower == "?"
    let comma =
      before >= 0 && (tokens[before].lower == "," || before > 0 && tokens[before - 1].lower == ",")
    return opens || isLast && comma
  }
}
