// Makes the names of an article agree: the same name is of one kind, the last word of a person's name is
// that person wherever it has a capital, and what is written small elsewhere, or belongs to a place of the
// article as its adjective, is no name where its capital proves nothing.

import NewsModel

/// Corrects the labels of an article by one another.
struct NameAgreement {
  private let document: NameDocument
  private var counts: [[Int32]: [Int]] = [:]
  private var firsts: [[Int32]: UInt8] = [:]
  private var surnames: Set<Int32> = []
  /// What `Republic of …` and the like are said of.
  private var realms: Set<Int32> = []
  /// How often each word is in a name less how often it is not where that is sure.
  private var balance: [Int]

  private static let person = NameLabel.beginning(.person)
  private static let place = NameLabel.beginning(.place)
  private static let group = NameLabel.beginning(.group)
  private static let organization = NameLabel.beginning(.organization)

  /// Reads the names in `labels`, which has a label for each word of the document.
  private init(_ document: NameDocument, _ labels: [UInt8]) {
    self.document = document
    balance = Array(repeating: 0, count: document.wordCount)
    for (at, label) in labels.enumerated() {
      if label != NameLabel.outside {
        balance[Int(document.words[at])] += 1
      } else if !document.isUnsureCapital(at) {
        balance[Int(document.words[at])] -= 1
      }
    }
    for span in NameSpans(labels) {
      let label = labels[span.lowerBound]
      let key = Array(document.words[span])
      counts[key, default: Array(repeating: 0, count: NameLabel.count)][Int(label)] += 1
      if firsts[key] == nil { firsts[key] = label }
      guard span.count > 1 else { continue }
      let last = document.words[span.upperBound - 1]
      if label == Self.person { surnames.insert(last) }
      if span.count == 3, label == Self.place, document.isPlaceHead(span.lowerBound) {
        realms.insert(last)
      }
    }
  }

  /// The labels with names that agree; complexity O(words).
  static func corrected(_ labels: [UInt8], _ document: NameDocument) -> [UInt8] {
    var labels = labels
    NameEdges(document).correct(&labels)
    let agreement = NameAgreement(document, labels)
    for span in NameSpans(labels) {
      labels[span.lowerBound] = agreement.label(span, labels[span.lowerBound])
    }
    agreement.drop(&labels)
    agreement.fill(&labels)
    return labels
  }

  /// The label of a name's first word: the one that most mentions of it have, of equals that of the
  /// first mention.
  private func label(_ span: Range<Int>, _ label: UInt8) -> UInt8 {
    if span.count == 1 {
      if realms.contains(document.words[span.lowerBound]) { return Self.place }
      if surnames.contains(document.words[span.lowerBound]) { return Self.person }
    }
    if span.count > 1, label == Self.organization, document.isPlaceWord(span.upperBound - 1) {
      return Self.place
    }
    let key = Array(document.words[span])
    guard let counts = counts[key], let most = counts.max() else { return label }
    if let first = firsts[key], counts[Int(first)] == most { return first }
    return UInt8(counts.firstIndex(of: most) ?? Int(label))
  }

  /// Drops lone words that are written small elsewhere or only say what a thing is, where their capitals
  /// prove nothing, and adjectives of places before a noun.
  private func drop(_ labels: inout [UInt8]) {
    for (number, sentence) in document.sentences.enumerated() {
      let isTitle = document.styles[number] == .title
      for index in 0..<sentence.count {
        let (at, next) = (document.starts[number] + index, sentence[index + 1])
        guard labels[at] > NameLabel.inside,
          index + 1 == sentence.count || labels[at + 1] != NameLabel.inside
        else { continue }
        let isAdjective = document.isOfPlace(at) && next.isWord && labels[at] != Self.group
        let isCommon = document.isCommonWord(at) || isTitle && document.isKindWord(at)
        if isAdjective || isCommon && document.isUnknown(at) { labels[at] = NameLabel.outside }
      }
    }
  }

  /// Finds the people that a reading passed over where every word has a capital, and the peoples of
  /// the article's places.
  private func fill(_ labels: inout [UInt8]) {
    for (number, sentence) in document.sentences.enumerated() {
      for index in 0..<sentence.count where sentence[index].hasCapital {
        let at = document.starts[number] + index
        guard labels[at] == NameLabel.outside, document.isNeverSmall(at) else { continue }
        if document.isPeopleOfPlace(at) {
          labels[at] = Self.group
        } else if surnames.contains(document.words[at]), balance[Int(document.words[at])] >= 0,
          document.isUnsureCapital(at), !document.isTitle(at)
        {
          labels[at] = Self.person
        }
      }
    }
  }
}
