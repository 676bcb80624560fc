// What stands above an interview and is no news: "She spoke to Keir Donn. The conversation has been edited for length."

import NewsModel

/// Finds the sentences that say who asks in an interview, and what was done to its text.
struct InterviewCredits {
  let words: Words
  let trees: DependencyTrees

  /// So many sentences before the first question and after the last answer can be such.
  private static let reach = 4
  /// A sentence of more words tells something besides.
  private static let longest = 22

  /// Their indexes; none in an article without questions.
  var sentences: Set<Int> {
    let turns = words.annotated.quotations.filter { $0.style == .question || $0.style == .answer }
    guard let first = turns.first?.tokens.first, let last = turns.last?.tokens.last,
      words.sentenceOf[first] >= 0, words.sentenceOf[last] >= 0
    else { return [] }
    let (start, end) = (Int(words.sentenceOf[first]), Int(words.sentenceOf[last]))
    let before = max(0, start - Self.reach)..<start
    let after = end..<min(words.annotated.sentences.count, end + Self.reach)
    return Set((Array(before) + Array(after)).filter(isCredit))
  }

  private func isCredit(_ number: Int) -> Bool {
    let tokens = words.annotated.sentences[number].tokens
    guard tokens.count <= Self.longest,
      let root = tokens.first(where: {
        trees.head(of: $0) == nil && words.tag($0) != .punctuation
      })
    else { return false }
    let subject = trees.child(of: root, .subject, .passiveSubject)
    if let subject, Self.texts.contains(words.lemma(subject)) {
      return Self.edits.contains(words.lemma(root))
    }
    return Self.meetings.contains(words.lemma(root)) && subject.map(isSomebody) ?? false
      && trees.children(of: root).allSatisfy(isCompany)
  }

  private static let texts: WordSet = [
    "interview", "conversation", "transcript", "exchange", "answer", "response", "talk", "q&a",
  ]
  private static let edits: WordSet = [
    "edit", "condense", "conduct", "shorten", "translate", "abridge", "cut", "trim", "take",
  ]
  private static let meetings: WordSet = [
    "speak", "talk", "interview", "meet", "sit", "catch", "chat", "correspond",
  ]

  private func isSomebody(_ token: Int) -> Bool {
    words.tag(token) == .properNoun || words.tag(token) == .pronoun
  }

  /// Whether what hangs on a verb of meeting only says who was met, where and when.
  private func isCompany(_ token: Int) -> Bool {
    switch trees.relation(of: token) {
    case .complement, .openComplement, .adverbialClause, .conjunct, .parataxis: false
    case .oblique:
      words.has(token, .time)
        || trees.child(of: token, .caseMarker).map {
          !["about", "of", "on"].contains(words.lower($0))
        } ?? true
    default: true
    }
  }
}
