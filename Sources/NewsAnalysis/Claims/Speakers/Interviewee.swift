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
    let turns = people.annotated.quotations.filter {
      $0.style == .question || $0.style == .answer
    }
    guard let first = turns.first?.tokens.lowerBound else { return nil }
    let questions = turns.filter { $0.style == .question }.map(\.tokens)
    return Self.find(people.annotated, before: first, questions: questions)
  }

  /// The words that name the person whom these questions, in order, are put to; `first` is where the interview
  /// begins. Complexity O(names · log questions).
  static func find(
    _ annotated: AnnotatedArticle,
    before first: Int,
    questions: [Range<Int>]
  ) -> Range<Int>? {
    let author = annotated.article.author?.lowercased() ?? ""
    var scores: [String: Score] = [:]
    var order: [String] = []
    let people = annotated.names.filter { $0.kind == .person }
    for (number, name) in people.enumerated() {
      let isBefore = name.tokens.upperBound <= first
      let isAddressed = !isBefore && isAddressed(name, in: questions, annotated.tokens)
      guard isBefore || isAddressed, let key = annotated.tokens[name.tokens].last?.lower else {
        continue
      }
      if scores[key] == nil { order.append(key) }
      var score = scores[key] ?? Score(first: name.tokens)
      score.points += isAddressed ? 3 : points(of: number, people, annotated)
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
  private static func points(
    of number: Int,
    _ people: [EntityMention],
    _ annotated: AnnotatedArticle
  ) -> Int {
    let (name, tokens) = (people[number], annotated.tokens)
    let (before, after) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
    let isDescribed =
      after + 1 < tokens.count
      && (tokens[after].lemma == "be"
        || tokens[after].lower == "," && tokens[after + 1].tag == .determiner)
    let isAsked =
      before > 0 && tokens[before].lower == "with"
      && meetings.contains(tokens[before - 1].lemma)
      || before >= 0 && askings.contains(tokens[before].lemma)
    return 1 + (isDescribed ? 2 : 0) + (isAsked ? 2 : 0)
      + (isOnlyOne(number, people, annotated) ? 4 : 0)
  }

  /// Whether a name is the only person's in a sentence that speaks of an interview: "Ada Brand: an interview".
  private static func isOnlyOne(
    _ number: Int,
    _ people: [EntityMention],
    _ annotated: AnnotatedArticle
  ) -> Bool {
    let token = people[number].tokens.lowerBound
    let place = annotated.sentences.firstIndex(from: token + 1, by: \.tokens.upperBound)
    guard place < annotated.sentences.count else { return false }
    let sentence = annotated.sentences[place].tokens
    // Only the neighbours are asked, so that a sentence is read once however many it names.
    let neighbours = [number - 1, number + 1].filter(people.indices.contains)
    return !neighbours.contains { sentence.contains(people[$0].tokens.lowerBound) }
      && sentence.contains { interviews.contains(annotated.tokens[$0].lower) }
  }

  private static let interviews: WordSet = [
    "interview", "interviews", "interviewed", "interviewee", "q&a",
  ]

  private static let meetings: WordSet = ["interview", "conversation", "talk", "speak", "down"]
  private static let askings: WordSet = ["interview", "ask", "question"]

  /// Whether a question speaks to the one named: "Ms Holt, when …?", "…, Ms Holt?"
  private static func isAddressed(
    _ name: EntityMention,
    in questions: [Range<Int>],
    _ tokens: [Token]
  ) -> Bool {
    let place = questions.partitioningIndex { $0.upperBound > name.tokens.lowerBound }
    guard place < questions.count, questions[place].contains(name.tokens.lowerBound) else {
      return false
    }
    let (before, after) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
    let question = questions[place]
    // A title may stand before the name.
    let isFirst = name.tokens.lowerBound - question.lowerBound <= 1
    let opens = isFirst && after < tokens.count && tokens[after].lower == ","
    let isLast = after < tokens.count && tokens[after].lower == "?"
    let comma = [before, before - 1].first { $0 >= 0 && tokens[$0].lower == "," }
    // `Have you read Holt, Marr, Lind?` speaks to none of them.
    let isListed = comma.map { $0 > 0 && tokens[$0 - 1].tag == .properNoun } ?? true
    return opens || isLast && !isListed
  }
}
