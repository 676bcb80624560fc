// Who `I` and `we` are: inside of quotations who speaks there; outside of them who signs the text or says
// who they are.

import NewsModel

/// The speakers of an article.
struct SpeechReferences {
  private let article: AnnotatedArticle
  private let clusters: [NameCluster]
  private let quotes: QuotedTokens

  /// The speakers of an article with these clusters.
  init(_ article: AnnotatedArticle, _ clusters: [NameCluster], _ quotes: QuotedTokens) {
    (self.article, self.clusters, self.quotes) = (article, clusters, quotes)
  }

  /// The pronouns of those who speak, in order; `referent` gives the actor that a word stands for.
  /// Complexity O(tokens).
  func references(_ referent: (Int) -> Int?) -> [Reference] {
    let speakers = quotes.speakers.map { $0 < 0 ? nil : referent(Int($0)) }
    let voices = TalkVoices(article, quotes)
    let writer = self.writer(referent, voices)
    let reader = addressee(referent)
    func voice(_ token: Int32?) -> Int? {
      guard let token, token >= 0 else { return nil }
      return referent(Int(token))
    }
    var result: [Reference] = []
    for sentence in article.sentences where !sentence.isHeading {
      for token in sentence.tokens where article.tokens[token].tag == .pronoun {
        let word = article.tokens[token].lower
        let quote = Int(quotes.quotation[token])
        var cluster: Int?
        if SpeechPronouns.speaker.contains(word) {
          cluster =
            quote < 0 ? voice(voices.turn(of: token)?.speaker) ?? writer : speakers[quote]
          cluster = cluster.flatMap { isKind($0, .person) }
        } else if SpeechPronouns.speakers.contains(word), quote >= 0 {
          cluster = speakers[quote].flatMap { isKind($0, .organization) }
        } else if SpeechPronouns.hearer.contains(word), quote < 0 {
          cluster = voice(voices.turn(of: token)?.hearer) ?? reader
        }
        guard let cluster else { continue }
        result.append(
          Reference(
            cluster: cluster,
            mention: Mention(range: article.tokens[token].range, form: .pronoun, rule: "speaker")
          )
        )
      }
    }
    return result
  }

  private func isKind(_ cluster: Int, _ kind: ActorKind) -> Int? {
    clusters[cluster].kind == kind ? cluster : nil
  }

  /// Who writes: the person of `I am Ada Brand`, of a letter's last line, of `By Ada Brand`. Nobody where
  /// two are.
  private func writer(_ referent: (Int) -> Int?, _ voices: TalkVoices) -> Int? {
    let signed = signers(referent)
    if signed.count == 1 { return signed.first }
    let found = Set(voices.introduced.compactMap { referent(Int($0)) }).union(signed)
    return found.count == 1 ? found.first : nil
  }

  /// Who signs: behind "Yours sincerely,", or else alone in a line.
  private func signers(_ referent: (Int) -> Int?) -> Set<Int> {
    var (closed, alone): (Set<Int>, Set<Int>) = ([], [])
    for name in article.names where name.kind == .person {
      guard quotes.quotation[name.tokens.lowerBound] < 0, isLineEnd(name),
        let cluster = referent(name.tokens.lowerBound)
      else { continue }
      if closes(name) {
        closed.insert(cluster)
      } else if standsAlone(name) {
        alone.insert(cluster)
      }
    }
    return closed.isEmpty ? alone : closed
  }

  /// Whether nothing but stops stands behind a name in its line.
  private func isLineEnd(_ name: EntityMention) -> Bool {
    let bytes = article.article.text.bytes
    return bytes[name.range.end...].prefix { $0 != 0x0A }
      .allSatisfy { $0.isASCIIWhiteSpace || $0 == 0x2C || $0 == 0x2E }
  }

  /// Whether a name stands near the end behind a few words with a comma: "Yours sincerely, Ada Brand".
  private func closes(_ name: EntityMention) -> Bool {
    let bytes = article.article.text.bytes
    let comma = name.tokens.lowerBound - 1
    guard comma > 0, article.tokens[comma].lower == ",",
      name.range.start > bytes.count / 2, bytes.count - name.range.end < Self.closing
    else { return false }
    var start = article.tokens[comma].range.start
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start > 0 && article.tokens[comma].range.start - start < Self.phrase
  }

  /// Whether a name stands alone in one of the last lines, or behind `By` in one of the first.
  private func standsAlone(_ name: EntityMention) -> Bool {
    let bytes = article.article.text.bytes
    var start = name.range.start
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    if start == 0 || bytes[start - 1] == 0x0A {
      return bytes.count - name.range.end < Self.signature && start > bytes.count / 2
    }
    let before = name.tokens.lowerBound - 1
    return before >= 0 && before < 40 && article.tokens[before].lower == "by"
      && (article.tokens[before].range.start == 0
        || bytes[article.tokens[before].range.start - 1] == 0x0A)
  }

  /// What a letter closes with has at most so many bytes.
  private static let phrase = 32
  /// Behind who signs it stand at most so many bytes.
  private static let closing = 600
  /// A signature is at most so many bytes before the end.
  private static let signature = 120

  /// Who a letter is to: the person of `Dear Ada Brand` at its beginning.
  private func addressee(_ referent: (Int) -> Int?) -> Int? {
    for name in article.names.prefix(12) where name.kind == .person {
      var before = name.tokens.lowerBound - 1
      if before >= 0, NameGender.titles.contains(article.tokens[before].lower) { before -= 1 }
      guard before >= 0, article.tokens[before].lower == "dear" else { continue }
      return referent(name.tokens.lowerBound)
    }
    return nil
  }
}
