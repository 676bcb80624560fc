// Texts about people and places that nobody has heard of: copies of texts whose names are crossed from
// the halves of others. What stands around a name, and what it is elsewhere in the article, then has to
// tell it, as with most names of the news.

import English
import NewsModel

/// The words that names of a kind are made of.
struct NameCrossing {
  private var words: [ActorKind: [[UInt8]]] = [:]
  private let places: Set<[UInt8]>
  private static let kinds: [ActorKind] = [.person, .place]

  /// Collects the words of the names in texts.
  init(_ texts: [NameText]) {
    var seen: Set<[UInt8]> = []
    for text in texts {
      for (kind, range) in Self.changeable(text) {
        let word = Array(text.text.bytes[range.start..<range.end])
        if seen.insert(word).inserted { words[kind, default: []].append(word) }
      }
    }
    places = Set(words[.place] ?? [])
  }

  /// The words of a text that may be exchanged: those of people, and places of one word.
  private static func changeable(_ text: NameText) -> [(kind: ActorKind, range: TextRange)] {
    text.names.flatMap { name in
      let parts = Self.words(name.range, text.text.bytes)
      guard let kind = name.kinds.first, name.kinds.count == 1, kinds.contains(kind),
        kind == .person || parts.count == 1
      else { return [(kind: ActorKind, range: TextRange)]() }
      return parts.filter { isName(text.text.bytes[$0.start..<$0.end]) }.map { (kind, $0) }
    }
  }

  /// The first and last words of longer names of places and organizations that are places by
  /// themselves: `Republic of Iceland`, `Boston Harbour`.
  private func placesInside(_ text: NameText) -> [(kind: ActorKind, range: TextRange)] {
    text.names.flatMap { name in
      let parts = Self.words(name.range, text.text.bytes)
      guard [[.place], [.organization]].contains(name.kinds), parts.count > 1 else {
        return [(kind: ActorKind, range: TextRange)]()
      }
      return [parts[0], parts[parts.count - 1]].filter {
        places.contains(Array(text.text.bytes[$0.start..<$0.end]))
      }.map { (.place, $0) }
    }
  }

  /// The stretches between blanks.
  private static func words(_ range: TextRange, _ bytes: [UInt8]) -> [TextRange] {
    var (result, start): ([TextRange], Int) = ([], range.start)
    for index in range.start...range.end where index == range.end || bytes[index] == 0x20 {
      if index > start { result.append(TextRange(start, index)) }
      start = index + 1
    }
    return result
  }

  /// Whether a word has a capital and at least three small letters after it, and nothing else.
  private static func isName(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, (0x41...0x5A).contains(first) else { return false }
    return word.count > 3 && word.dropFirst().allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The text with other names, the same one for the same word wherever it stands.
  func crossed(_ text: NameText, _ random: inout RandomSource) -> NameText {
    var others: [[UInt8]: [UInt8]] = [:]
    for (kind, range) in Self.changeable(text) + placesInside(text) {
      let word = Array(text.text.bytes[range.start..<range.end])
      guard others[word] == nil, let other = cross(kind, &random) else { continue }
      others[word] = other
      guard kind == .place else { continue }
      for ending in Self.endings {
        others[Self.stem(word) + ending] = Self.stem(other) + ending
      }
    }
    return text.replacing(others)
  }

  /// What makes a people or an adjective of a place, put to its stem.
  private static let endings = ["an", "ans", "ian", "ians", "i", "is", "ese"].map {
    Array($0.utf8)
  }

  /// A place's name without an ending that its people's name does not have: `Syri` of `Syria`.
  private static func stem(_ word: [UInt8]) -> [UInt8] {
    word.last.map { [0x61, 0x65, 0x79].contains($0) } == true ? word.dropLast() : word
  }

  /// The first half of one word and the second of another.
  private func cross(_ kind: ActorKind, _ random: inout RandomSource) -> [UInt8]? {
    guard let words = words[kind], !words.isEmpty else { return nil }
    func pick() -> [UInt8] { words[Int(random.next() % UInt64(words.count))] }
    let (first, second) = (pick(), pick())
    return Array(first.prefix((first.count + 1) / 2) + second.suffix(second.count / 2))
  }
}

extension NameText {
  /// The text with other words in place of these, and the names where they stand then.
  fileprivate func replacing(_ others: [[UInt8]: [UInt8]]) -> NameText {
    let old = text.bytes
    var (bytes, places): ([UInt8], [Int]) = ([], [])
    var index = 0
    while index < old.count {
      var end = index + 1
      while end < old.count, Self.isLetter(old[index]), Self.isLetter(old[end]) { end += 1 }
      let start = bytes.count
      bytes += others[Array(old[index..<end])] ?? Array(old[index..<end])
      // What begins or ends within a word does so within the other one.
      for offset in 0..<(end - index) { places.append(min(start + offset, bytes.count - 1)) }
      index = end
    }
    places.append(bytes.count)
    let moved = names.map { name in
      MarkedName(
        range: TextRange(places[name.range.start], places[name.range.end]),
        kinds: name.kinds,
        isOptional: name.isOptional,
        type: name.type
      )
    }
    return NameText(
      text: ArticleText(String(decoding: bytes, as: UTF8.self)),
      names: moved,
      lacksPeoples: lacksPeoples
    )
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}
