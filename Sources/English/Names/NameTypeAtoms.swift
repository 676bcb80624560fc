// What the model of types can look at in a name and around it.

/// The values of the atoms of a name.
package enum NameTypeAtoms {
  /// The words that are looked at.
  private static let places = [
    "first", "second", "inner", "last", "head", "before2", "before", "after", "after2",
  ]
  /// What is looked at in each of them.
  private static let traits = ["lower", "class", "tags", "shape", "suffix", "telling"]

  /// The names of the atoms, as templates write them: of words `PLACE.TRAIT`. `inner` is the word
  /// before the last, `head` the last word before a preposition (`Battle` in `Battle of Varn Sound`);
  /// articles before a name are passed over. `telling` has the types that a word tells.
  package static let names: [String] =
    ["-"] + places.flatMap { place in traits.map { "\(place).\($0)" } }
    + ["kind", "whole", "length", "article", "quoted", "style", "opens", "listed", "matched"]

  /// Writes the values of the atoms for the words `name` of sentence `number`, which are not none;
  /// `values` has room for as many as there are names. Complexity O(words of the name).
  package static func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ document: NameDocument,
    _ number: Int,
    _ name: Range<Int>,
    isPlace: Bool,
    telling: SlotTable
  ) {
    let sentence = document.sentences[number]
    let last = name.upperBound - 1
    let hasArticle = articles.contains(sentence[name.lowerBound - 1].lower)
    let start = hasArticle ? name.lowerBound - 1 : name.lowerBound
    let none = WordForm()
    let words = [
      sentence[name.lowerBound], name.count > 1 ? sentence[name.lowerBound + 1] : none,
      name.count > 1 ? sentence[last - 1] : none, sentence[last], sentence[head(sentence, name)],
      sentence[start - 2], sentence[start - 1], sentence[last + 1], sentence[last + 2],
    ]
    var place = 1
    for word in words {
      values[place] = word.lower
      values[place + 1] = word.wordClass
      values[place + 2] = word.tagClass
      values[place + 3] = word.shape
      values[place + 4] = word.suffixes[2]
      values[place + 5] = telling.number(word.lower) ?? 0
      place += traits.count
    }
    var whole = UInt32(name.count)
    for index in name { whole = FeatureHash.step(whole, sentence[index].lower) }
    let at = document.starts[number]
    values[place] = isPlace ? 1 : 2
    values[place + 1] = FeatureHash.mix(whole)
    values[place + 2] = UInt32(min(name.count, 6))
    values[place + 3] = hasArticle ? 2 : 1
    values[place + 4] = quotes.contains(sentence[start - 1].lower) ? 2 : 1
    values[place + 5] = UInt32(document.styles[number].rawValue) + 1
    values[place + 6] = start == 0 ? 2 : 1
    values[place + 7] = document.listed[at + last] + 1
    values[place + 8] = document.matched[at + name.lowerBound] + 1
  }

  /// The last word before the first preposition that is not the first word.
  private static func head(_ sentence: SentenceForms, _ name: Range<Int>) -> Int {
    for index in name.dropFirst() where prepositions.contains(sentence[index].lower) {
      return index - 1
    }
    return name.upperBound - 1
  }

  private static let articles = NameDocument.hashes(["the", "a", "an"])
  private static let quotes = NameDocument.hashes(["\"", "``", "'", "`", "\u{AB}"])
  private static let prepositions = NameDocument.hashes(["of", "on", "for", "in", "at", "to"])
}
