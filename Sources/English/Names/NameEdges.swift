// Names by the run of capitals around them and the words that say what a thing is (`Quay`, `Commission`):
// a name that ends in one begins where its capitals do, and one that begins with one, too.

/// Corrects the edges of names.
struct NameEdges {
  private let document: NameDocument
  private static let place = NameLabel.beginning(.place)
  private static let organization = NameLabel.beginning(.organization)

  /// Corrects names of this document.
  init(_ document: NameDocument) { self.document = document }

  /// Corrects labels, one for each word; complexity O(words).
  func correct(_ labels: inout [UInt8]) {
    for (number, sentence) in document.sentences.enumerated() {
      let start = document.starts[number]
      for index in 0..<sentence.count {
        var run = start + Int(document.runStart[start + index])
        if run == start, run < start + index, sentence[0].lower == Self.the { run += 1 }
        let end = start + Int(document.runEnd[start + index])
        // What is not outside of names here is extended; a whole run is looked at where it begins.
        if [Self.place, Self.organization].contains(labels[start + index]) {
          extend(&labels, run, start + index, sentence, start)
        } else if run == start + index, document.styles[number] == .sentence {
          find(&labels, run..<end, sentence, start)
        }
      }
    }
  }

  /// Puts the words of the run before a name to it, where they or the name's last word say what it is.
  private func extend(
    _ labels: inout [UInt8],
    _ run: Int,
    _ at: Int,
    _ sentence: SentenceForms,
    _ start: Int
  ) {
    guard run > start, run < at, isOutside(labels, run..<at) else { return }
    let isHeadOf = sentence[at - 1 - start].lower == Self.of && run == at - 2
    if document.isKindWord(run), isHeadOf || run == at - 1 {
      labels[run] = document.isPlaceHead(run) ? Self.place : Self.organization
    } else if document.isKindWord(end(labels, at) - 1), isNamelike(run..<at, sentence, start) {
      labels[run] = labels[at]
    } else {
      return
    }
    for inside in (run + 1)...at { labels[inside] = NameLabel.inside }
  }

  /// Takes a run that ends or, after a small word, begins in such a word for a name.
  private func find(
    _ labels: inout [UInt8],
    _ run: Range<Int>,
    _ sentence: SentenceForms,
    _ start: Int
  ) {
    guard run.lowerBound > start, run.count > 1, isOutside(labels, run),
      !document.isTitle(run.lowerBound)
    else { return }
    let before = sentence[run.lowerBound - 1 - start]
    let head: Int
    if before.lower == Self.the, document.isKindWord(run.upperBound - 1) {
      head = run.upperBound - 1
    } else if before.isWord, run.count == 2, document.isKindWord(run.lowerBound),
      document.isNeverSmall(run.upperBound - 1)
    {
      head = run.lowerBound
    } else {
      return
    }
    labels[run.lowerBound] = document.isPlaceWord(head) ? Self.place : Self.organization
    for inside in run.dropFirst() { labels[inside] = NameLabel.inside }
  }

  private func isOutside(_ labels: [UInt8], _ words: Range<Int>) -> Bool {
    words.allSatisfy { labels[$0] == NameLabel.outside }
  }

  private func isNamelike(_ words: Range<Int>, _ sentence: SentenceForms, _ start: Int) -> Bool {
    sentence[words.lowerBound - 1 - start].lower == Self.the
      || words.allSatisfy(document.isNeverSmall)
  }

  private func end(_ labels: [UInt8], _ at: Int) -> Int {
    var end = at + 1
    while end < labels.count, labels[end] == NameLabel.inside { end += 1 }
    return end
  }

  private static let the = NameDocument.hashes(["the"])[0]
  private static let of = NameDocument.hashes(["of"])[0]
}
