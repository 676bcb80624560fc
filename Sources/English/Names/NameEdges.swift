// Where names begin, by the run of capitals around them: a name that ends in what it is (`Quay`,
// `Commission`) begins where its capitals do. Lone words that are no names are dropped here as well.

/// Corrects the edges of names.
struct NameEdges {
  private let document: NameDocument
  private static let place = NameLabel.beginning(.place)
  private static let organization = NameLabel.beginning(.organization)
  private static let group = NameLabel.beginning(.group)

  /// Corrects names of this document.
  init(_ document: NameDocument) { self.document = document }

  /// Corrects labels, one for each word; complexity O(words).
  func correct(_ labels: inout [UInt8]) {
    for (number, sentence) in document.sentences.enumerated() {
      let start = document.starts[number]
      for index in 0..<sentence.count where labels[start + index] > NameLabel.inside {
        extend(&labels, sentence, index, start)
        drop(&labels, sentence, index, start)
      }
    }
  }

  /// Puts the words of the run of capitals before a name to it, where it ends in a head, or where what
  /// stands before it is one: `Radio Lima`.
  private func extend(
    _ labels: inout [UInt8],
    _ sentence: SentenceForms,
    _ index: Int,
    _ start: Int
  ) {
    let at = start + index
    guard labels[at] == Self.place || labels[at] == Self.organization else { return }
    let (first, end) = (Int(document.runStart[at]), end(labels, at))
    guard first > 0, first < index,
      (first..<index).allSatisfy({ labels[start + $0] == NameLabel.outside })
    else { return }
    let isAfterHead = first == index - 1 && document.isOrganizationWord(start + first)
    let isSure =
      sentence[first - 1].lower == Self.the
      || (first..<index).allSatisfy { document.isNeverSmall(start + $0) }
    guard isSure, isAfterHead || document.isKindWord(end - 1) else { return }
    labels[start + first] = isAfterHead ? Self.organization : labels[at]
    for inside in (first + 1)...index { labels[start + inside] = NameLabel.inside }
  }

  private func end(_ labels: [UInt8], _ at: Int) -> Int {
    var end = at + 1
    while end < labels.count, labels[end] == NameLabel.inside { end += 1 }
    return end
  }

  /// Drops a lone word that is written small elsewhere, and the adjective of a place before a noun.
  private func drop(
    _ labels: inout [UInt8],
    _ sentence: SentenceForms,
    _ index: Int,
    _ start: Int
  ) {
    let at = start + index
    guard labels[at] > NameLabel.inside, end(labels, at) == at + 1 else { return }
    let isAdjective =
      document.isOfPlace(at) && labels[at] != Self.group && index + 1 < sentence.count
      && !sentence[index + 1].isCapital && sentence[index + 1].isWord
    if isAdjective || document.isCommonWord(at) && document.matched[at] == 0 {
      labels[at] = NameLabel.outside
    }
  }

  private static let the = NameDocument.hashes(["the"])[0]
}
