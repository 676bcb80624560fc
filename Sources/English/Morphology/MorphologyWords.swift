// Words that say by themselves what their tags leave open.

import NewsModel

/// Pronouns, determiners and words that negate, by the hashes of their lower-case forms.
enum MorphologyWords {
  /// The base form `do`.
  static let `do` = hash("do")
  /// Forms of `be`.
  static let (was, were, am) = (hash("was"), hash("were"), hash("am"))

  /// Adds what a word of a closed class says; `isNoun` tells nouns, of which few are looked for.
  static func add(_ word: UInt32, _ isNoun: Bool, _ result: inout Morphology) {
    if isNoun {
      if nouns.contains(word) { result.isNegativePronoun = true }
    } else if let known = table[word] {
      result = known
    }
  }

  private static let nouns = ["nothing", "none", "nobody", "noone"].map(hash)

  private static let table: [UInt32: Morphology] = {
    var table: [UInt32: Morphology] = [:]
    func add(_ words: String, _ number: Morphology.Number?, _ person: Morphology.Person?) {
      for word in words.split(separator: " ") {
        var features = Morphology()
        (features.number, features.person) = (number, person)
        table[hash(String(word))] = features
      }
    }
    add("i me my mine myself", .singular, .first)
    add("we us our ours ourselves 's", .plural, .first)
    add("you your yours u ur ya", nil, .second)
    add("yourself thou thee thy", .singular, .second)
    add("yourselves", .plural, .second)
    add("he him his himself she her hers herself it its itself one", .singular, .third)
    add("they them their theirs themselves themself em 'em", .plural, .third)
    add("this that", .singular, nil)
    add("these those", .plural, nil)
    for word in ["not", "n't", "nt", "nor"] {
      table[hash(word), default: .none].isNegative = true
    }
    for word in ["no", "never", "nowhere", "neither"] {
      table[hash(word), default: .none].isNegativePronoun = true
    }
    return table
  }()

  private static func hash(_ word: String) -> UInt32 {
    var word = word
    return word.withUTF8 { WordForm($0).lower }
  }
}
