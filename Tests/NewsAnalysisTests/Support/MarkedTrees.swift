// Trees in marked text: the head and relation behind each word.

import NewsModel

/// Gathers the heads and relations of marked words.
struct MarkedTrees {
  private var relations: [String] = []
  private var words: [(head: Int, relation: Int, form: Morphology.VerbForm?, isOrder: Bool)] = []
  private var isMarked = false

  /// A word without its place in the tree, and that place.
  static func cut(_ word: Substring) -> (word: Substring, place: Substring) {
    guard let mark = word.lastIndex(of: ">"), word.first != ">" else { return (word, "") }
    return (word[..<mark], word[word.index(after: mark)...])
  }

  /// Adds the next word.
  mutating func add(_ place: Substring, tag: Substring, sentenceStart: Int) {
    let parts = place.split(separator: ":", maxSplits: 1)
    isMarked = isMarked || parts.count == 2
    let name = parts.count == 2 ? String(parts[1]) : "dep"
    let relation = relations.firstIndex(of: name) ?? relations.count
    if relation == relations.count { relations.append(name) }
    let head = parts.first.flatMap { Int($0) } ?? 0
    let forms: [Character: Morphology.VerbForm] = [
      "i": .infinitive, "p": .participle, "s": .participle, "g": .gerund,
    ]
    let letter = tag.first == "v" || tag.first == "x" ? tag.dropFirst().first : nil
    words.append(
      (
        head == 0 ? -1 : sentenceStart + head - 1, relation,
        letter.flatMap { forms[$0] } ?? (tag.first == "v" ? .finite : nil), letter == "m"
      )
    )
    passives.append(letter == "s")
  }

  private var passives: [Bool] = []

  /// The grammar of the words; none where no word had a place.
  func syntax(_ tokens: [Token]) -> Syntax {
    guard isMarked else { return .none }
    return Syntax(
      tags: [""],
      relations: relations,
      words: words.indices.map { index in
        Syntax.Word(
          tag: 0,
          relation: UInt8(words[index].relation),
          head: words[index].head,
          morphology: morphology(index, tokens[index])
        )
      }
    )
  }

  private func morphology(_ index: Int, _ token: Token) -> Morphology {
    var morphology = Morphology.none
    morphology.verbForm = words[index].form
    if token.tag == .auxiliary {
      morphology.verbForm =
        token.lower == "be" || token.lower == "have" && isInfinitive(index)
        ? .infinitive : token.lower == "been" ? .participle : .finite
    }
    if words[index].isOrder { morphology.mood = .imperative }
    morphology.isPassive = passives[index]
    morphology.isNegative = ["not", "n't", "nor"].contains(token.lower)
    morphology.isNegativePronoun = ["no", "never", "nobody", "nothing", "none"].contains(
      token.lower
    )
    return morphology
  }

  /// "may have", "to have".
  private func isInfinitive(_ index: Int) -> Bool {
    index > 0 && words[index - 1].head == words[index].head
  }
}
