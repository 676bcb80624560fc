// From a session file to the session that it was. Texts and findings stay in the file until somebody asks
// for them.

import NewsLoading
import NewsModel
import SessionStore
import Tabular

/// A session as its file has it.
struct OpenedSession {
  let corpus: Corpus
  let notes: NoteBook
  let skipped: [SkippedRecord]
  let comparisons: [NamedComparison]
  let comparisonCount: Int
  let journal: Journal
  let files: [ReadFile]
  let options: [(name: String, value: Value)]
  /// The state of the file.
  let state: KeptState

  /// Reads what is in a file; `source` gives the findings when they are asked for.
  init(_ database: SessionDatabase, _ source: KeptSource) throws(SessionFault) {
    var state = KeptState()
    for (name, value) in try database.settings() { state.settings[name] = value }
    let settings = state.settings
    let corpus = try Self.corpus(in: database, source, &state)
    self.corpus = corpus
    let kept = try database.notes().compactMap { Note($0) }
    notes = NoteBook(
      kept,
      lastNumber: max(Self.number(settings[SettingName.note]), kept.last?.number ?? 0)
    )
    state.notes = Dictionary(uniqueKeysWithValues: kept.map { ($0.number, $0) })
    skipped = try database.skipped().map {
      SkippedRecord(path: $0.path, line: $0.line, reason: $0.reason)
    }
    state.skipped = skipped.count
    comparisons = try database.comparisons().compactMap { stored in
      settings[SettingName.comparison(stored.number)].flatMap {
        NamedComparison(number: stored.number, definition: $0, corpus: corpus)
      }
    }
    state.comparisons = Set(comparisons.map(\.number))
    comparisonCount = max(
      Self.number(settings[SettingName.comparison]),
      comparisons.last?.number ?? 0
    )
    journal = Journal(try database.statements())
    files = Self.list(settings[SettingName.files]).compactMap { pair in
      guard let pair = pair.array?.compactMap(\.string), pair.count == 2 else { return nil }
      return ReadFile(path: pair[0], digest: pair[1])
    }
    options = Self.fields(settings[SettingName.options]).map { ($0.name, Value($0.value)) }
    self.state = state
  }

  /// The articles with what was judged of them; `state` is told what the file has of it.
  private static func corpus(
    in database: SessionDatabase,
    _ source: KeptSource,
    _ state: inout KeptState
  ) throws(SessionFault) -> Corpus {
    let documents = try database.documents().sorted { $0.number < $1.number }
    for document in documents where !document.isPlausible {
      throw .damaged(database.path, "the row of d\(document.number)")
    }
    for actor in try database.actors() where StoredDocument.numbers.contains(actor.number) {
      let (id, found) = (ActorID(actor.number), actor.found)
      if found != actor { state.judgedActors[id] = actor }
      state.actors[id] = found
    }
    let ids = documents.map { $0.actors.map { ActorID($0) } }
    let rows = state.actors
    let articles = zip(documents, ids).map { document, ids in
      LoadedArticle(document, ids.map { rows[$0] ?? StoredActor(unknown: $0) }, source)
    }
    var next = CorpusNumbers(state.settings)
    next.follow(articles, actors: state.actors.keys.map(\.number))
    var corpus = Corpus(articles, actors: ids, rows: state.actors, next: next)
    let judgements = try database.judgements().compactMap { Judgement($0) }
    // Each has its number by its place.
    if judgements.enumerated().allSatisfy({ $0.element.number == $0.offset + 1 }) {
      corpus.restore(judgements)
    }
    state.articles = articles
    state.localActors = Dictionary(uniqueKeysWithValues: zip(articles.map(\.id), ids))
    state.judgements = judgements
    state.reviews = try database.reviews()
    for article in corpus.articles where article.judged != nil {
      state.judged[article.id] = article
    }
    state.actorsMark = corpus.actorsMark
    return corpus
  }

  private static func number(_ text: String?) -> Int {
    text.flatMap { Int($0) }.flatMap { StoredDocument.numbers.contains($0) ? $0 : nil } ?? 0
  }

  private static func list(_ text: String?) -> [JSONValue] {
    text.flatMap { FindingsFile.json(Array($0.utf8)) }?.array ?? []
  }

  private static func fields(_ text: String?) -> [JSONField] {
    guard case .object(let fields)? = text.flatMap({ FindingsFile.json(Array($0.utf8)) }) else {
      return []
    }
    return fields
  }
}

extension CorpusNumbers {
  /// The numbers that a session file remembers.
  fileprivate init(_ settings: [String: String]) {
    func number(_ name: String) -> Int {
      settings[name].flatMap { Int($0) }
        .flatMap { StoredDocument.numbers.contains($0) ? $0 : nil } ?? 1
    }
    self.init(
      article: number(SettingName.article),
      claim: number(SettingName.claim),
      mention: number(SettingName.mention),
      actor: number(SettingName.actor)
    )
  }

  /// Numbers behind all that are there, whatever the file remembers: it may have been damaged.
  fileprivate mutating func follow(_ articles: [LoadedArticle], actors: [Int]) {
    for one in articles {
      article = max(article, one.id.number + 1)
      claim = max(claim, one.firstClaim + one.counts.claims)
      mention = max(mention, one.firstMention + one.counts.mentions)
    }
    actor = max(actor, (actors.max() ?? 0) + 1)
  }
}

extension Note {
  /// The note that a file has; nil where what it is on has no id.
  fileprivate init?(_ note: StoredNote) {
    guard let finding = FindingID(note.finding) else { return nil }
    self.init(
      number: note.number,
      finding: finding,
      target: note.target,
      text: note.text,
      tags: note.tags
    )
  }
}

extension LoadedArticle {
  /// An article of a session file, whose text and findings are read when they are asked for.
  fileprivate convenience init(
    _ document: StoredDocument,
    _ actors: [StoredActor],
    _ source: KeptSource
  ) {
    self.init(
      id: ArticleID(document.number),
      key: document.key,
      header: document.article,
      counts: ArticleCounts(
        words: document.words,
        sentences: document.sentences,
        sections: document.sections,
        claims: document.claims,
        mentions: document.mentions
      ),
      firstClaim: document.firstClaim,
      firstMention: document.firstMention,
      model: document.model ?? ""
    ) { source.findings(of: document, actors: actors) }
  }
}

extension StoredDocument {
  /// The numbers that a session can have come to; a file with others was not written by nsh.
  fileprivate static let numbers = 0...(1 << 40)

  /// Whether its numbers are such as a session has.
  fileprivate var isPlausible: Bool {
    [
      number, firstClaim, claims, firstMention, mentions, sections, words, sentences, characters,
    ]
    .allSatisfy(Self.numbers.contains)
  }
}
