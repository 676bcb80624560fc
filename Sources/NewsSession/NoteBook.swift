// The notes of a session: what an analyst wrote to findings.

import Files
import NewsModel

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
  package var line: String {
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
  private(set) var lastNumber = 0
  /// The last note that the file knows of.
  private var savedNumber = 0
  /// The last note that was shown as findings.
  private var shownNumber = 0
  /// How many notes were removed that a file holds.
  private var removedSaved = 0
  /// How many tags were taken from notes that a file holds.
  private var removedTags = 0

  /// No notes.
  package init() {}

  /// The notes of a session file, which has given the numbers up to `lastNumber`.
  init(_ notes: [Note], lastNumber: Int) {
    self.notes = notes
    self.lastNumber = lastNumber
    (savedNumber, shownNumber) = (lastNumber, lastNumber)
    for note in notes { index(note) }
  }

  /// Adds a note; its number is not used again.
  package mutating func add(_ finding: FindingID, target: String, text: String, tags: [String]) {
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
  package func notes(on finding: FindingID) -> [Note] { byFinding[finding] ?? [] }

  /// The tags on a finding, each once, in the order in which they were given; complexity O(its notes).
  package func tags(of finding: FindingID) -> [String] {
    byFinding[finding].map { $0.flatMap(\.tags).uniqued() } ?? []
  }

  /// Removes notes; how many there were.
  package mutating func remove(where isMeant: (Note) -> Bool) -> Int {
    let count = notes.count
    removedSaved += notes.count { $0.number <= savedNumber && isMeant($0) }
    notes.removeAll(where: isMeant)
    (byFinding, stream) = ([:], SHA256Stream())
    for note in notes { index(note) }
    return count - notes.count
  }

  /// Takes tags from some findings, whichever notes they are in; a note without words that has no tag left goes.
  /// Returns how many tags there were.
  package mutating func untag(_ findings: Set<FindingID>, _ tags: Set<String>) -> Int {
    var count = 0
    notes = notes.compactMap { note in
      let left = note.tags.filter { !tags.contains($0) }
      guard findings.contains(note.finding), left.count < note.tags.count else { return note }
      count += note.tags.count - left.count
      if note.number <= savedNumber { removedTags += note.tags.count - left.count }
      if note.text.isEmpty, left.isEmpty { return nil }
      return Note(
        number: note.number,
        finding: note.finding,
        target: note.target,
        text: note.text,
        tags: left
      )
    }
    (byFinding, stream) = ([:], SHA256Stream())
    for note in notes { index(note) }
    return count
  }

  /// All of them were shown as findings, where the results go.
  package mutating func isShown() { shownNumber = lastNumber }

  /// All of them are in a file now.
  package mutating func isSaved() {
    savedNumber = lastNumber
    (removedSaved, removedTags) = (0, 0)
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
    if removedTags > 0 {
      words.append(removedTags == 1 ? "a removed tag" : "\(removedTags) removed tags")
    }
    return words.isEmpty ? nil : words.joined(separator: " and ")
  }
}

extension Session {
  /// The notes that are meant: the one with this id, or those on the finding with it. Throws for an id that is neither.
  package func notes(_ text: String) throws(SessionError) -> [Note] {
    let id = FindingID(text)
    if case .note(let number)? = id {
      guard let note = noteBook.note(number) else {
        throw SessionError(
          "there is no note '\(text)'",
          help: "'notes' lists them"
        )
      }
      return [note]
    }
    guard let id, key(of: id) != nil else {
      throw SessionError(
        "there is no note and no finding '\(text)'",
        help: "'notes' lists the notes"
      )
    }
    return noteBook.notes(on: id)
  }

  /// Tells the journal what notes there are now.
  package func recordNotes() {
    journal.recordEffect()
    journal.gives(
      JournalResult(
        "\(notes.count) \(notes.count == 1 ? "note" : "notes")",
        digest: noteBook.digest
      )
    )
  }
}
