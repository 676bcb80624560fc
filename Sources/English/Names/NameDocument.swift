// An article as the models of names see it: what the article as a whole, the lists and the run of
// capitals around it tell of each word. No name has been found yet.

import NewsModel

/// The words of an article, sentence by sentence, with what is known of them beforehand.
package struct NameDocument: Sendable {
  /// The sentences.
  package let sentences: [SentenceForms]
  /// The number of words before each sentence.
  package let starts: [Int]
  /// How many words there are.
  package let count: Int

  /// The number of each word's lower-case form among those of the article.
  let words: [Int32]
  /// How many lower-case forms there are.
  let wordCount: Int
  /// What each lower-case form is to others: see `ArticlePeoples`.
  private(set) var peoples: [UInt8] = []
  /// How each sentence is written.
  let styles: [LineStyle]
  /// How each word is written elsewhere in the article, as a value of an atom.
  private(set) var elsewhere: [UInt8] = []
  /// The lists of single words that hold each word.
  private(set) var listed: [UInt32] = []
  /// The lists that hold a sequence of words, at each of its words.
  private(set) var matched: [UInt32] = []
  /// Whether a name may begin or go on at each word.
  private(set) var candidates: [Bool] = []
  /// The first word of the run of capitals around each word, and the word after it, both within the
  /// sentence.
  private(set) var runStart: [Int32] = []
  private(set) var runEnd: [Int32] = []

  /// Reads an article; `sentences` and `forms` are parallel. Complexity O(words).
  package init(
    _ tokens: [Token],
    _ sentences: [Sentence],
    _ forms: [SentenceForms],
    _ lists: NameLists
  ) {
    self.sentences = forms
    var (starts, total): ([Int], Int) = ([], 0)
    for sentence in forms {
      starts.append(total)
      total += sentence.count
    }
    (self.starts, count) = (starts, total)
    styles = sentences.map { LineStyle(tokens[$0.tokens]) }
    let numbering = WordNumbers(forms, total)
    (words, wordCount) = (numbering.numbers, numbering.count)
    countCapitals()
    readPeoples(tokens, sentences)
    let isCareless = tokens.contains { $0.lower == "i" && $0.shape == .lower }
    for (number, sentence) in forms.enumerated() {
      readRuns(sentence)
      readLists(sentence, lists)
      readCandidates(sentence, all: isCareless || styles[number] == .small)
    }
  }

  private mutating func countCapitals() {
    var inside = Array(repeating: UInt16(0), count: wordCount)
    var small = inside
    eachWord { sentence, index, word, number in
      if word.hasCapital {
        if isSureCapital(sentence, index) { inside[number] = min(inside[number] + 1, 1000) }
      } else {
        small[number] = min(small[number] + 1, 1000)
      }
    }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    eachWord { sentence, index, word, number in
      let isSure = word.hasCapital && isSureCapital(sentence, index)
      let capitals = min(inside[number] - (isSure ? 1 : 0), 2)
      let smalls = min(small[number] - (word.hasCapital ? 0 : 1), 2)
      result.append(UInt8(1 + capitals + 3 * smalls + (isSure ? 9 : 0)))
    }
    elsewhere = result
  }

  private mutating func readPeoples(_ tokens: [Token], _ sentences: [Sentence]) {
    var peoples = ArticlePeoples(count: wordCount)
    eachWord { sentence, index, word, number in
      guard word.hasCapital else { return }
      peoples.take(tokens[sentences[sentence].tokens.lowerBound + index], number)
    }
    peoples.pair()
    self.peoples = peoples.kinds
  }

  private func eachWord(_ body: (Int, Int, WordForm, Int) -> Void) {
    for (number, sentence) in sentences.enumerated() {
      for index in 0..<sentence.count {
        body(number, index, sentence[index], Int(words[starts[number] + index]))
      }
    }
  }

  /// Whether a capital tells a name: inside of a sentence that is no title.
  private func isSureCapital(_ number: Int, _ index: Int) -> Bool {
    styles[number] == .sentence && index > 0
      && !Self.openers.contains(sentences[number][index - 1].lower)
  }

  private mutating func readRuns(_ sentence: SentenceForms) {
    var index = 0
    while index < sentence.count {
      var end = index + 1
      if sentence[index].hasCapital {
        while end < sentence.count, sentence[end].hasCapital || Self.joins(sentence, end) {
          end += 1
        }
      }
      for _ in index..<end {
        runStart.append(Int32(index))
        runEnd.append(Int32(end))
      }
      index = end
    }
  }

  /// Whether a hyphen or the like stands between two capitals.
  private static func joins(_ sentence: SentenceForms, _ index: Int) -> Bool {
    index + 1 < sentence.count && sentence[index + 1].hasCapital
      && joints.contains(sentence[index].lower)
  }

  /// What the lists know of a word is asked for so many words before it is looked up.
  private static let ahead = 6

  private mutating func readLists(_ sentence: SentenceForms, _ lists: NameLists) {
    var index = 0
    while index < sentence.count {
      lists.prefetch(sentence[index + Self.ahead])
      var match = lists.match(sentence, index)
      if !sentence[index].hasCapital, match.bits & NameList.places == 0 {
        (match.bits, match.count) = (0, 0)
      }
      let width = max(match.count, 1)
      for offset in 0..<width {
        listed.append(offset == 0 ? match.word : lists.word(sentence[index + offset]))
        // Where in the entry the word stands: it is all of it, its first, its last or between.
        let place: UInt32 = width == 1 ? 0 : offset == 0 ? 1 : offset == width - 1 ? 2 : 3
        matched.append(match.bits == 0 ? 0 : match.bits | place << 20)
      }
      index += width
    }
  }

  private mutating func readCandidates(_ sentence: SentenceForms, all: Bool) {
    let start = candidates.count
    guard !all else {
      candidates += repeatElement(true, count: sentence.count)
      return
    }
    for index in 0..<sentence.count {
      candidates.append(
        sentence[index].hasCapital || sentence[index + 1].hasCapital || matched[start + index] != 0
          || sentence[index + 2].hasCapital && sentence[index + 1].isHyphen
      )
    }
  }

  /// After these any word may have a capital.
  private static let openers = hashes([
    "\"", "``", "'", ":", "\u{2022}", "*", "\u{AB}", "...", "-", "(",
  ])
  private static let joints = hashes(["-", "&", "of", "'s", "'"])

  static func hashes(_ words: [String]) -> [UInt32] {
    words.map { word in
      var word = word
      return word.withUTF8 { WordForm($0).lower }
    }
  }
}

/// Numbers for the lower-case forms of an article's words.
private struct WordNumbers {
  private(set) var numbers: [Int32] = []
  private(set) var count = 0

  init(_ sentences: [SentenceForms], _ total: Int) {
    var size = 16
    while size < total * 2 { size *= 2 }
    var slots = Array(repeating: (hash: UInt32(0), number: Int32(-1)), count: size)
    numbers.reserveCapacity(total)
    for sentence in sentences {
      for index in 0..<sentence.count {
        let hash = sentence[index].lower
        var place = Int(hash) & (size - 1)
        while slots[place].number >= 0 && slots[place].hash != hash {
          place = (place + 1) & (size - 1)
        }
        if slots[place].number < 0 {
          slots[place] = (hash, Int32(count))
          count += 1
        }
        numbers.append(slots[place].number)
      }
    }
  }
}
