// Whether a file may be replaced. What a session came from, and what nsh did not write, is replaced only where
// somebody says so.

import Files
import NewsModel
import SessionStore
import Tabular

/// Why a file is not replaced unasked.
package enum Objection: Equatable {
  /// It is what the session came from.
  case input(ProtectedFiles.Role)
  /// It is nothing that nsh wrote.
  case foreign
  /// It is a session.
  case session
  /// nsh wrote it, and somebody has changed it since.
  case changed
  /// It holds so many notes that the session does not have.
  case notes(Int)
  /// It holds so many judgements that the session does not have.
  case judgements(Int)

  /// What the file is or holds, in words that follow its name.
  package var words: String {
    switch self {
    case .input(.article): "is an article of this session"
    case .input(.data): "is read by this session"
    case .input(.script), .input(.scriptOfJournal): "is a script that this session ran"
    case .input(.keptJournal): "is the journal that this session is kept in"
    case .session: "holds a session"
    case .foreign: "holds something that nsh did not write"
    case .changed: "was changed since nsh wrote it"
    case .notes(1): "holds a note that this session does not have"
    case .notes(let count): "holds \(count) notes that this session does not have"
    case .judgements(1): "holds a judgement that this session does not have"
    case .judgements(let count): "holds \(count) judgements that this session does not have"
    }
  }
}

/// Looks at what a file holds before something else takes its place.
package struct Overwriting {
  let session: Session

  /// A look at what `session` would replace.
  package init(session: Session) { self.session = session }

  private var files: FileAccess { session.files }

  /// What speaks against writing `content` over the file at `path`; nil where nothing does.
  package func objection(to content: OutputContent, at path: String) -> Objection? {
    if let role = session.protected.role(of: path, in: files) { return .input(role) }
    // What is no file is written to as it stands.
    guard (try? files.kind(of: path)) == .file else { return nil }
    guard let head = try? files.head(of: path, OutputContent.headLength) else { return .foreign }
    // Where nothing is, nothing is lost.
    if head.isEmpty || head.elementsEqual("[]\n".utf8) { return nil }
    if SessionDatabase.isSession(head) { return .session }
    let mark = files.mark(of: path)
    if mark == .changed { return .changed }
    if session.hasWritten(path) { return nil }
    if mark == .absent, !content.isLike(head) { return .foreign }
    let lost = notesLost(by: content, at: path)
    if lost > 0 { return .notes(lost) }
    let unjudged = judgementsLost(by: content, at: path)
    return unjudged > 0 ? .judgements(unjudged) : nil
  }

  /// How many judgements the file holds on findings that the session has not judged so.
  private func judgementsLost(by content: OutputContent, at path: String) -> Int {
    let made = Set(
      session.corpus.judgements.all.map { [$0.action.rawValue, $0.target, $0.field?.rawValue] }
    )
    func isLost(_ record: JSONValue) -> Bool {
      let parts = ["action", "target", "field"].map { record[$0]?.string }
      return !made.contains(parts) && record["status"]?.string != JudgementStatus.undone.rawValue
    }
    switch content {
    case .value, .report, .session: return 0
    case .findings:
      guard let tail = try? files.tail(of: path, Self.judgementsLength) else { return 0 }
      return (FindingsScript.judgements(in: tail) ?? []).count(where: isLost)
    case .journal:
      guard let bytes = try? files.read(path) else { return 0 }
      return RecordedJudgements.records(inComments: String(decoding: bytes, as: UTF8.self))
        .count(where: isLost)
    }
  }

  /// More judgements than anybody makes stand in less.
  private static let judgementsLength = 1 << 24

  /// How many notes the file holds that are not in what is written.
  private func notesLost(by content: OutputContent, at path: String) -> Int {
    switch content {
    case .value, .report, .session: return 0
    case .findings:
      var kept = session.notes.map { HeldNote(text: $0.text, tags: $0.tags) }
      return notes(inFindings: path).count { held in
        guard let index = kept.firstIndex(of: held) else { return true }
        kept.remove(at: index)
        return false
      }
    case .journal(let text):
      let kept = Set(text.split(separator: "\n"))
      guard let bytes = try? files.read(path) else { return 0 }
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").count { line in
        (line.hasPrefix("note ") || line.contains("| note ")) && !line.hasPrefix("#")
          && !kept.contains(line)
      }
    }
  }

  /// A note without its place, which an edited article may move.
  private struct HeldNote: Equatable {
    let text: String
    let tags: [String]
  }

  /// The notes of a findings document, which stand at its end.
  private func notes(inFindings path: String) -> [HeldNote] {
    let mark = Array("\n  \"notes\": [".utf8)
    for length in [Self.notesLength, Int.max] {
      guard let tail = try? files.tail(of: path, length),
        let start = tail.indices.last(where: { tail[$0...].starts(with: mark) })
      else { continue }
      // The array alone, without the brace that ends the document.
      let array = tail[(start + mark.count - 1)...].dropLast(while: { $0 != UInt8(ascii: "]") })
      guard let json = FindingsFile.json(Array(array)) else { continue }
      return (json.array ?? []).map {
        HeldNote(
          text: $0["text"]?.string ?? "",
          tags: $0["tags"]?.array?.compactMap(\.string) ?? []
        )
      }
    }
    return []
  }

  /// More notes than anybody writes stand in less.
  private static let notesLength = 1 << 20
}

extension ArraySlice {
  /// The elements up to the last that does not meet `predicate`.
  fileprivate func dropLast(while predicate: (Element) -> Bool) -> ArraySlice {
    var slice = self
    while let last = slice.last, predicate(last) { slice.removeLast() }
    return slice
  }
}
