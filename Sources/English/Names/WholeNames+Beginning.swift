// Names at the beginning of a sentence, whose first word has a capital anyway.

import NewsModel

extension WholeNames {
  /// Joins a surname with what stands before it at the beginning of a sentence, or of a quotation: `Will`
  /// + `Orme`, `Von der` + `Leine`.
  mutating func begin(_ sentence: Range<Int>) {
    var first = sentence.lowerBound
    while first < sentence.upperBound, tokens[first].shape == .punctuation { first += 1 }
    beginName(at: first, sentence)
    for token in sentence.dropFirst() where tokens[token - 1].tag == .punctuation && token > first {
      if Self.marks.contains(tokens[token - 1].lower) { beginName(at: token, sentence) }
    }
  }

  private static let marks: WordSet = ["\"", "\u{201C}", "\u{2018}", ":", "\u{2014}", ")"]

  private mutating func beginName(at first: Int, _ sentence: Range<Int>) {
    guard first + 1 < sentence.upperBound, isCapital(first), isFree(first) else { return }
    if NameParts.particles.contains(tokens[first].lower) {
      beginWithParticle(first, sentence)
    } else if let index = piece(at: first + 1), isFirstName(first, index, sentence) {
      set(index, first..<pieces[index].tokens.upperBound, .person)
    } else {
      let word = tokens[first + 1]
      // Two capitals that no model knows, said to be somebody.
      guard isCapital(first + 1), isFree(first + 1), word.shape != .allCapitals,
        isGiven(first), isApposed(first + 2, sentence), !isAsked(first, sentence)
      else { return }
      add(first..<(first + 2), .person, "given")
    }
  }

  /// The name that begins at a token.
  private func piece(at token: Int) -> Int? {
    let index = Int(owner[token])
    return index >= 0 && pieces[index].tokens.lowerBound == token ? index : nil
  }

  /// `Von der Leine`: proven by the same words elsewhere, or by a small word that stands in names alone.
  private mutating func beginWithParticle(_ first: Int, _ sentence: Range<Int>) {
    var next = first + 1
    while next < sentence.upperBound, !isCapital(next),
      NameParts.particles.contains(tokens[next].lower) || tokens[next].lower == "-"
    {
      next += 1
    }
    guard next < sentence.upperBound, isCapital(next) else { return }
    let index = piece(at: next)
    let end = index.map { pieces[$0].tokens.upperBound } ?? next + 1
    let words = (first..<end).map { tokens[$0].lower }.joined(separator: " ")
    let isProven = tails.contains(words)
    guard isProven || NameParts.openers.contains(tokens[first].lower) && index != nil else {
      return
    }
    if let index {
      guard isProven || pieces[index].type == .person else { return }
      set(index, first..<end, .person)
    } else {
      add(first..<end, .person, "consistency")
    }
  }

  /// Whether a word before a name is the first name of a person with that surname.
  private func isFirstName(_ first: Int, _ index: Int, _ sentence: Range<Int>) -> Bool {
    let piece = pieces[index]
    guard piece.tokens.count < 3, !isAsked(first, sentence),
      !Self.never.contains(tokens[first].lower),
      tokens[first].shape == .capitalized
    else { return false }
    let end = piece.tokens.upperBound
    let isPerson = piece.type == .person
    if isGiven(first) {
      return isPerson || [.other, .place].contains(piece.type) && isApposed(end, sentence)
    }
    guard isPerson, piece.tokens.count == 1,
      [.noun, .properNoun, .adjective, .verb, .auxiliary]
        .contains(tokens[first].tag)
    else { return false }
    guard facts.canBeGiven(first) else { return false }
    return tokens[first].tag == .properNoun || openings[opening(first), default: 0] > 1
  }

  /// `Will Orme leave?` asks of Orme.
  private func isAsked(_ first: Int, _ sentence: Range<Int>) -> Bool {
    ["will", "may", "can", "might"].contains(tokens[first].lower)
      && sentence.contains { $0 > first && tokens[$0].lower == "?" }
  }

  /// Whether what follows says who it is, or what they do: a comma, or a verb.
  private func isApposed(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token < sentence.upperBound else { return false }
    if tokens[token].tag == .verb || tokens[token].tag == .auxiliary { return true }
    return tokens[token].lower == "," && token + 1 < sentence.upperBound
      && (tokens[token + 1].tag == .determiner || tokens[token + 1].lower == "who"
        || tokens[token + 1].shape == .number)
  }

  private static let never: WordSet = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "president",
    "prime",
    "minister", "senator", "judge", "king", "queen", "prince", "pope", "former", "the", "said",
    "says",
    "dear", "thank", "like", "see", "ask", "tell", "vote", "mayor", "governor", "general", "saint",
    "captain", "coach", "chief", "father", "mother", "sister", "brother", "uncle", "aunt", "miss",
    "professor", "doctor", "emperor", "speaker", "hurricane", "cyclone", "storm", "typhoon",
    "justice",
    "chancellor", "officer", "detective", "sergeant", "ambassador", "secretary", "councillor",
    "nurse",
  ]

  /// Finds again what the article has names of: `Lucerne III` where there is Victor Lucerne III, `Will said`
  /// where there is Will Orme.
  mutating func findByParts(_ sentence: Range<Int>) {
    for token in sentence where isCapital(token) && isFree(token) && token + 1 < sentence.upperBound
    {
      let next = tokens[token + 1]
      if lasts.contains(tokens[token].lower), NameParts.suffixes.contains(next.lower),
        next.shape != .lower, isFree(token + 1)
      {
        add(token..<(token + 2), .person, "consistency")
      } else if token == sentence.lowerBound, firsts.contains(tokens[token].lower), isGiven(token),
        next.tag == .verb, tokens[token].tag != .verb || !isAsked(token, sentence)
      {
        add(token..<(token + 1), .person, "consistency")
      }
    }
  }
}
