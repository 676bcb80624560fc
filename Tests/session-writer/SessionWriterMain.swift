// A program for the tests of sessions that are killed: it loads, notes, judges and saves without
// end, and says after each statement that it was acknowledged.
//
// session-writer write FILE SAID   goes on where the session stands; SAID gets a line for each
// statement session-writer check FILE SAID   ends with 1 where something that was acknowledged is
// not there session-writer faults FILE   tells what is wrong with a session

import Glibc
import NewsModel
import SessionStore

@main
enum SessionWriterMain {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "faults" { return tellFaults(of: arguments[2]) }
    guard arguments.count == 4 else { exit(2) }
    do {
      switch arguments[1] {
      case "write": try Work(arguments[2], said: arguments[3]).goOn()
      case "check": try Look(arguments[2], said: arguments[3]).report()
      default: exit(2)
      }
    } catch {
      print("\(error)")
      exit(arguments[1] == "check" ? 1 : 3)
    }
  }
}

/// Tells what SQLite finds to be wrong with a session; nothing where all is well.
private func tellFaults(of path: String) {
  do {
    for fault in try SessionDatabase.read(path).faults() { print(fault) }
  } catch {
    print("\(error)")
  }
}

/// What is in a session after so many statements.
enum Expected {
  /// The text of the document that a statement loads; nil where it loads none.
  static func text(_ statement: Int) -> String? {
    guard statement % 3 == 0 else { return nil }
    return "Text \(statement)\n\n" + String(repeating: "Some words. ", count: statement * 37 % 4000)
  }

  /// The note that a statement makes.
  static func note(_ statement: Int) -> StoredNote? {
    guard statement % 3 == 1 else { return nil }
    let text = "note \(statement)"
    return StoredNote(number: statement, finding: "d1", target: "k", text: text, tags: ["a"])
  }

  /// The judgement that a statement makes.
  static func judgement(_ statement: Int) -> StoredJudgement? {
    guard statement % 3 == 2 else { return nil }
    var judgement = StoredJudgement(
      number: statement,
      action: "reject",
      target: "k\(statement)",
      status: "applied",
      finding: "c1",
      call: 1
    )
    judgement.because = String(repeating: "because ", count: statement % 50)
    return judgement
  }
}

/// Writes a session.
struct Work {
  private let database: SessionDatabase
  private let said: Int32
  private let copy: String
  private let owner = SessionOwner(process: Int(getpid()), host: "test", since: "now")

  init(_ path: String, said: String) throws {
    database = try SessionDatabase.open(path, as: owner)
    copy = path + "-copy"
    self.said = open(said, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard !database.isReadOnly, self.said >= 0 else { exit(3) }
  }

  /// Gives one statement after the other.
  func goOn() throws {
    var next = try database.statements().count
    while true {
      // What is saved is the session as it was acknowledged.
      if next % 20 == 19 { try database.save(to: copy, as: owner) }
      try give(next)
      let line = Array("\(next)\n".utf8)
      guard write(said, line, line.count) == line.count else { exit(3) }
      next += 1
    }
  }

  private func give(_ number: Int) throws {
    let kept = try Expected.text(number).map { text in
      let article = Article(ArticleText(text), name: "t\(number)")
      return try KeptArticle(
        ArticleFindings(
          annotated: AnnotatedArticle(article: article, tokens: [], sentences: [], names: []),
          actors: [],
          claims: []
        )
      )
    }
    try database.commit { writer in
      if let kept {
        let place = DocumentPlace(
          number: number + 1,
          place: number,
          key: "k\(number)",
          firstClaim: 1,
          firstMention: 1,
          actors: [1, 2]
        )
        try writer.add(kept, at: place, analysedBy: "none")
      }
      if let note = Expected.note(number) { try writer.set(note) }
      if let judgement = Expected.judgement(number) { try writer.set(judgement) }
      try writer.set(StoredStatement(number: number, text: "statement \(number)", isKept: true))
    }
  }
}

/// Looks at a session that somebody was writing.
struct Look {
  private let path: String
  private let acknowledged: Int

  init(_ path: String, said: String) throws {
    self.path = path
    var last = -1
    if let file = fopen(said, "r") {
      var line = [CChar](repeating: 0, count: 64)
      while fgets(&line, Int32(line.count), file) != nil { last = Int(atoi(line)) }
      fclose(file)
    }
    acknowledged = last + 1
  }

  /// Throws, with words, where something is wrong.
  func report() throws {
    let owner = SessionOwner(process: Int(getpid()), host: "test", since: "now")
    let count = try statements(of: SessionDatabase.open(path, as: owner))
    guard count >= acknowledged else {
      throw Wrong(words: "\(acknowledged) were acknowledged, and \(count) are there")
    }
    // A copy is whole, or it is not there.
    if access(path + "-copy", F_OK) == 0 {
      _ = try statements(of: SessionDatabase.open(path + "-copy", as: owner))
    }
    print(acknowledged)
  }

  /// How many statements are in a session, each of which has left what it should.
  private func statements(of database: SessionDatabase) throws -> Int {
    guard try database.faults().isEmpty else { throw Wrong(words: "\(try database.faults())") }
    let statements = try database.statements()
    let all = statements.indices
    guard statements.map(\.number) == Array(all),
      try database.notes() == all.compactMap(Expected.note),
      try database.judgements() == all.compactMap(Expected.judgement),
      try database.documents().map({ try database.article($0).text.string })
        == all.compactMap(Expected.text)
    else { throw Wrong(words: "\(database.path): something is missing or too much") }
    return statements.count
  }

  private struct Wrong: Error, CustomStringConvertible {
    let words: String
    var description: String { words }
  }
}
