// The notes of a session: what an analyst wrote to findings.

import Files

/// A note on a finding.
package struct Note: Hashable, Sendable {
  /// Its number: `n1`, `n2` …
  package let number: Int
  /// What is noted, as the session knows it.
  package let finding: FindingID
  /// The durable key of what is noted.
  package let target: String
  /// The note; empty where its tags say all.
  package let text: String
  /// Its tags.
  package let tags: [String]

  /// Its id.
  package var id: String { "n\(number)" }

  /// Its words and its tags, on one line.
  var line: String {
    let words = text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" })
      .joined(separator: " ")
    guard !tags.isEmpty else { return words }
    return (words.isEmpty ? "" : words + " ") + "[" + tags.joined(separator: ", ") + "]"
  }
}

/// The notes of a session, in the order in which they were made, and which of them are in a file.
package struct NoteBook: Sendable {
  /// The notes.
  package private(set) var notes: [Note] = []
  private var byFinding: [FindingID: [Note]] = [:]
  /// The digest of all of them, a line each.
  private var stream = SHA256Stream()
  private var lastNumber = 0
  /// The last note that the file knows of.
  private var savedNumber = 0
  /// The last note that was shown as findings.
  private var shownNumber = 0
  /// How many notes were removed that a file holds.
  private var removedSaved = 0

  /// No notes.
  package init() {}

  /// Adds a note; its number is not used again.
  mutating func add(_ finding: FindingID, target: String, text: String, tags: [String]) {
    lastNumber += 1
    let note = Note(number: lastNumber, finding: finding, target: target, text: text, tags: tags)
    notes.append(note)
    index(note)
  }

  /// Learns where to find a note, the last of those there are.
  private mutating func index(_ note: Note) {
    byFinding[note.finding, default: []].append(note)
    if note.number != notes.first?.number { stream.add("\n".utf8) }
    stream.add("\(note.id) \(note.target) \(note.tags) \(note.text)".utf8)
  }

  /// The note with a number; complexity O(log notes).
  func note(_ number: Int) -> Note? {
    let index = notes.partitioningIndex { $0.number >= number }
    return index < notes.count && notes[index].number == number ? notes[index] : nil
  }

  /// The notes on a finding, in the order in which they were made; complexity O(1).
  func notes(on finding: FindingID) -> [Note] { byFinding[finding] ?? [] }

  /// Removes notes; how many there were.
  mutating func remove(where isMeant: (Note) -> Bool) -> Int {
    let count = notes.count
    removedSaved += notes.count { $0.number <= savedNumber && isMeant($0) }
    notes.removeAll(where: isMeant)
    (byFinding, stream) = ([:], SHA256Stream())
    for note in notes { index(note) }
    return count - notes.count
  }

  /// All of them were shown as findings, where the results go.
  mutating func isShown() { shownNumber = lastNumber }

  /// All of them are in a file now.
  mutating func isSaved() {
    savedNumber = lastNumber
    removedSaved = 0
  }

  /// The digest of the notes, a line each.
  var digest: SHA256Digest { stream.digest }

  /// How many notes were neither written nor shown as findings.
  package var lostCount: Int { notes.count { $0.number > max(savedNumber, shownNumber) } }

  /// What is in no file, in words; nil where all is.
  package var unsavedWords: String? {
    let added = notes.count { $0.number > savedNumber }
    var words: [String] = []
    if added > 0 { words.append("\(added) \(added == 1 ? "note" : "notes")") }
    if removedSaved > 0 {
      words.append(removedSaved == 1 ? "a removed note" : "\(removedSaved) removed notes")
    }
    return words.isEmpty ? nil : words.joined(separator: " and ")
  }
}

extension Session {
  /// The notes that are meant: those with these ids, and those on these findings. Throws for an id that is neither.
  func notes(_ arguments: [ArgumentValue]) throws -> [Note] {
    try arguments.flatMap { argument -> [Note] in
      let text = argument.value.text
      let id = FindingID(text)
      if case .note(let number)? = id {
        guard let note = noteBook.note(number) else {
          throw CommandError(
            "there is no note '\(text)'",
            help: "'notes' lists them",
            at: argument.range
          )
        }
        return [note]
      }
      guard let id, key(of: id) != nil else {
        throw CommandError(
          "there is no note and no finding '\(text)'",
          help: "'notes' lists the notes",
          at: argument.range
        )
      }
      return noteBook.notes(on: id)
    }
  }

  /// Tells the journal what notes there are now.
  func recordNotes() {
    journal.recordEffect()
    journal.gives(
      JournalResult(
        "\(notes.count) \(notes.count == 1 ? "note" : "notes")",
        digest: noteBook.digest
      )
    )
  }
}
