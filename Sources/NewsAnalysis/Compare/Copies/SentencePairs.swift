// Sentences of two documents that are the same, but for what was changed in them: those that share a run of
// words, and neighbours of these that share most of theirs.

import NewsModel

/// The sentences of a document in which claims stand.
struct ClaimSentences {
  /// A sentence with its claims.
  struct Sentence {
    /// Which of the document's sentences it is.
    let number: Int
    let range: TextRange
    /// Its words in lower case.
    let words: Set<String>
    /// Its claims, but for those that only report another.
    var claims: [AccountClaim]
  }

  /// In the order of the text.
  private(set) var sentences: [Sentence] = []
  private var places: [Int: Int] = [:]

  /// The sentences of claims of one document; claims without a sentence are left out.
  init(_ claims: [AccountClaim]) {
    let told = claims.filter { !$0.isReport && !$0.sentence.isEmpty }
    for claim in told.sorted(by: { ($0.sentenceNumber, $0.id) < ($1.sentenceNumber, $1.id) }) {
      if let last = sentences.last, last.number == claim.sentenceNumber {
        // The same claim stands in the accounts of a document and of its section.
        if last.claims.last?.id != claim.id { sentences[sentences.count - 1].claims.append(claim) }
        continue
      }
      guard let first = claim.sentence.first, let last = claim.sentence.last else { continue }
      places[claim.sentenceNumber] = sentences.count
      sentences.append(
        Sentence(
          number: claim.sentenceNumber,
          range: first.range.union(last.range),
          words: Set(claim.sentence.filter(\.isWord).map(\.lower)),
          claims: [claim]
        )
      )
    }
  }

  /// The place of a sentence among these; nil where it has no claims.
  func place(ofNumber number: Int) -> Int? { places[number] }

  /// The place of the sentence that holds `range`; complexity O(log sentences).
  func place(of range: TextRange) -> Int? {
    let after = sentences.partitioningIndex { $0.range.start > range.start }
    return after > 0 && sentences[after - 1].range.contains(range) ? after - 1 : nil
  }
}

/// A sentence of one document and its counterpart in another, by their places.
struct SentencePair: Hashable, Comparable {
  let first: Int
  let second: Int

  static func < (a: SentencePair, b: SentencePair) -> Bool {
    (a.first, a.second) < (b.first, b.second)
  }
}

/// Pairs the sentences of two documents.
struct SentencePairs {
  let first: ClaimSentences
  let second: ClaimSentences

  /// So many words of a shared run make counterparts of two sentences.
  private static let leastRun = 4
  /// The least part of the shorter one's words that neighbours of counterparts have in common.
  private static let leastShare = 0.6
  /// And how many these are at least.
  private static let leastWords = 3

  /// The pairs, in the order of the first document, given the places of each word of the runs that the two share.
  /// Complexity: near-linear in the words of the runs.
  func pairs(_ runs: [(first: TextRange, second: TextRange)]) -> [SentencePair] {
    var shared: [SentencePair: Int] = [:]
    for word in runs {
      guard let place = first.place(of: word.first), let other = second.place(of: word.second)
      else { continue }
      shared[SentencePair(first: place, second: other), default: 0] += 1
    }
    let sure = shared.filter { $0.value >= Self.leastRun }.keys.sorted()
    var taken = (first: Set(sure.map(\.first)), second: Set(sure.map(\.second)))
    var found = sure
    for pair in sure {
      for step in [-1, 1] {
        guard let next = neighbours(of: pair, step), !taken.first.contains(next.first),
          !taken.second.contains(next.second)
        else { continue }
        taken.first.insert(next.first)
        taken.second.insert(next.second)
        found.append(next)
      }
    }
    return found.sorted()
  }

  /// The sentences before or behind two counterparts, where they are alike as well.
  private func neighbours(of pair: SentencePair, _ step: Int) -> SentencePair? {
    guard let a = first.place(ofNumber: first.sentences[pair.first].number + step),
      let b = second.place(ofNumber: second.sentences[pair.second].number + step)
    else { return nil }
    let (x, y) = (first.sentences[a].words, second.sentences[b].words)
    let common = x.intersection(y).count
    let isAlike = Double(common) >= Self.leastShare * Double(min(x.count, y.count))
    return common >= Self.leastWords && isAlike ? SentencePair(first: a, second: b) : nil
  }
}
