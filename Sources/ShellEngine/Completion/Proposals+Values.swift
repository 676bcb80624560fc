// Values of the session and the file system as candidates.

import NewsLoading
import NewsModel
import NewsSession
import ShellSyntax
import Tabular

extension Proposals {
  var documents: ProposalList {
    let articles = shell.session.corpus.articles
    return ProposalList(articles.indices, match: { articles[$0].id.description }) {
      let article = articles[$0]
      let title = article.header.title ?? article.header.name
      return Proposal(article.id.description, SafeText.forTerminal(title)) {
        [title, article.header.name]
      }
    }
  }

  var sections: ProposalList {
    let articles = shell.session.corpus.articles
    let places = articles.indices.flatMap { article in
      (0..<articles[article].counts.sections).map { (article, $0) }
    }
    func id(_ index: Int) -> String {
      let (article, section) = places[index]
      return "\(articles[article].id).s\(section + 1)"
    }
    return ProposalList(places.indices, match: id) { index in
      let (place, section) = places[index]
      let article = articles[place].article
      let title = article.title(of: article.sections[section])
      return Proposal(id(index), SafeText.forTerminal(title ?? "lead")) { title.map { [$0] } ?? [] }
    }
  }

  /// The actors, those who say most first: whose claims are looked for is most likely one of them.
  var actors: ProposalList {
    let session = shell.session
    let speakers = session.corpus.speakers
    let actors = session.corpus.actors
    let ranking = speakers.ranking
    return ProposalList(ranking.indices, match: { actors[ranking[$0].actor].actor.name }) { index in
      let (place, claims) = ranking[index]
      let actor = actors[place]
      let says = claims == 0 ? "" : claims == 1 ? ", 1 claim" : ", \(claims) claims"
      return Proposal(
        actor.actor.name,
        "\(actor.actor.kind.rawValue), \(actor.id)\(says)",
        insert: speakers.sharedNames.contains(actor.actor.name)
          ? actor.id.description : quoted(actor.actor.name)
      ) { [actor.id.description] + session.names(of: actor) }
    }
  }

  /// Who may be asked for claims: actors, the author, and sources that are none, by their words.
  var holders: ProposalList {
    let unnamed = shell.session.corpus.speakers.unnamed
    let sources = ProposalList(unnamed.indices, match: { unnamed[$0].words }) { index in
      let (words, count) = unnamed[index]
      let says = count == 1 ? "1 claim" : "\(count) claims"
      return Proposal(words, "source, \(says)", insert: quoted(words))
    }
    return actors + [Proposal(ClaimHolder.authorName, "each article's own voice")] + sources
  }

  /// The judgements that may be taken back, the last first.
  var judgements: ProposalList {
    let standing = shell.session.corpus.judgements.all.reversed().filter { $0.status != .undone }
    return ProposalList(standing.indices, match: { standing[$0].id }) {
      let judgement = standing[$0]
      let words = "\(judgement.finding): \(judgement.line)"
      return Proposal(judgement.id, SafeText.forTerminal(words))
    }
  }

  /// The tags that are given, in the order in which they were first.
  var tags: ProposalList {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for tag in shell.session.notes.flatMap(\.tags) {
      if counts.updateValue(counts[tag, default: 0] + 1, forKey: tag) == nil { order.append(tag) }
    }
    return ProposalList(
      order.map {
        Proposal($0, "on \(TagArguments.words(counts[$0] ?? 0, "finding"))", insert: quoted($0))
      }
    )
  }

  var actorIDs: ProposalList {
    let session = shell.session
    let actors = session.corpus.actors
    return ProposalList(actors.indices, match: { actors[$0].id.description }) {
      let actor = actors[$0]
      return Proposal(actor.id.description, SafeText.forTerminal(actor.actor.name)) {
        session.names(of: actor)
      }
    }
  }

  /// The claims whose id starts with `prefix`, with their words. A corpus has many, so they wait for the
  /// first sign of an id, and those with the shortest numbers come first.
  func claims(_ prefix: String) -> ProposalList {
    guard prefix.utf8.first == UInt8(ascii: "c") else { return ProposalList([]) }
    let corpus = shell.session.corpus
    let given =
      corpus.articles.map(\.foundClaims)
      + corpus.markedClaims.map { $0.number..<$0.number + 1 }
    let numbers = DecimalRanges(startingWith: String(prefix.dropFirst())).numbers(in: given)
    return ProposalList(numbers.indices, match: { ClaimID(numbers[$0]).description }) { index in
      let id = ClaimID(numbers[index])
      let words = corpus.claim(id).map {
        $0.article.text($0.article.findings.claims[$0.index].range)
      }
      return Proposal(id.description, SafeText.forTerminal(words ?? ""))
    }
  }

  /// What a column is compared with: its enumerated values, or those that the session has.
  func texts(comparedWith name: String?, _ columns: [Column]) -> [Proposal] {
    guard let name, let column = columns.first(where: { $0.name == name }) else { return [] }
    let articles = shell.session.corpus.articles
    let values: [(text: String, description: String)] =
      switch name {
      case _ where !column.values.isEmpty: column.values.map { ($0, name) }
      case "outlet": articles.compactMap { $0.header.outlet.map { ($0, name) } }
      case "author": articles.compactMap { $0.header.author.map { ($0, name) } }
      case "document": articles.map { ($0.id.description, $0.header.title ?? "") }
      case "source": shell.session.corpus.actors.map { ($0.actor.name, $0.actor.kind.rawValue) }
      default: []
      }
    var seen: Set<[UInt8]> = []
    return values.filter { seen.insert(Array($0.text.utf8)).inserted }.map {
      Proposal($0.text, SafeText.forTerminal($0.description), insert: doubleQuoted($0.text))
    }
  }

  /// The sessions without a name, with their ages and what they are about.
  var sessions: ProposalList {
    ProposalList(
      (shell.session.home?.unnamed ?? []).map { unnamed in
        let about = unnamed.about?.prefix(2).joined(separator: "; ") ?? "cannot be read"
        return Proposal(unnamed.name, SafeText.forTerminal("\(unnamed.age) ago, \(about)"))
      }
    )
  }

  /// The files and folders whose path starts with what is typed.
  func paths(_ prefix: String) -> [Proposal] {
    if prefix == "~", shell.session.files.home != nil {
      return [Proposal("~/", "home", isOpen: true)]
    }
    let slash = prefix.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(prefix[...$0]) } ?? ""
    let files = shell.session.files
    let entries = (try? files.list(folder.isEmpty ? "." : files.expanded(folder))) ?? []
    let showsHidden = prefix.dropFirst(folder.count).hasPrefix(".")
    return entries.compactMap { entry in
      guard let name = entry.name, showsHidden || !name.hasPrefix(".") else { return nil }
      let isFolder = entry.kind == .folder
      let path = folder + name + (isFolder ? "/" : "")
      // A folder's name goes on, and so does its string.
      let word = quoted(path)
      let insert = isFolder && word != path ? String(word.dropLast()) : word
      return Proposal(path, isFolder ? "folder" : "", insert: insert, isOpen: isFolder)
    }
  }

  private static let special = Array(" \t\n|;()[]{}\"'`#$*?".utf8)

  /// Text as an argument: in quotation marks where it is no plain word. What cannot be seen is written by
  /// its number, so that the line shows it.
  private func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy(Self.isPlain), !text.isEmpty, !text.hasPrefix("--") { return text }
    if text.unicodeScalars.contains(where: isHidden) { return doubleQuoted(text) }
    guard text.utf8.contains(where: Self.special.contains) || text.isEmpty || startsOddly(text)
    else { return text }
    return text.contains("'") ? doubleQuoted(text) : "'\(text)'"
  }

  /// Whether a byte is one of the letters, digits and signs that need no marks around them.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x2C...0x3A: true
    default: false
    }
  }

  /// Whether the word would be taken for a flag, or its signs for those of a word processor.
  private func startsOddly(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return text.hasPrefix("--") || (first.value >= 0x80 && !first.properties.isAlphabetic)
  }

  /// Control characters, direction marks, tags, spaces that are no plain ones.
  private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x7F || scalar.value < 0x20 else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private func doubleQuoted(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "$": escaped += "\\\(scalar)".unicodeScalars
      case "\n": escaped += "\\n".unicodeScalars
      case "\t": escaped += "\\t".unicodeScalars
      case _ where isHidden(scalar):
        escaped += "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars
      default: escaped.append(scalar)
      }
    }
    return "\"\(String(escaped))\""
  }
}
