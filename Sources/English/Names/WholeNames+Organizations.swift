// Organizations that the models took for places or people or did not see: teams by their town, acronyms beside
// what they are short for, places with `and` before a court or a university.

import NewsModel

extension WholeNames {
  /// How an article says that something is an organization.
  enum Evidence {
    /// A town before it.
    case team
    /// What it is short for before it, or the way in which it is used.
    case acronym
    /// What stands beside it.
    case context
  }

  /// Finds organizations by strong evidence, and then everywhere in the article. Complexity O(tokens).
  mutating func findOrganizations() {
    var known: [String: Evidence] = [:]
    for index in pieces.indices where !pieces[index].tokens.isEmpty {
      joinRegion(index)
      findTeam(index, &known)
      findAcronym(index, &known)
    }
    findBodies(&known)
    findSaidBodies(&known)
    findTakenBodies(&known)
    for (number, sentence) in sentences.enumerated() { joinPeers(sentence.tokens, number) }
    guard !known.isEmpty else { return }
    for sentence in sentences { spread(known, sentence.tokens) }
  }

  // MARK: Teams

  /// `Norden Tigers` is a team where Norden is a town: no place and nobody.
  private mutating func findTeam(_ index: Int, _ known: inout [String: Evidence]) {
    let range = pieces[index].tokens
    guard range.count > 1, let start = nickname(of: range), start > range.lowerBound,
      facts.isTown(range.lowerBound..<start), !facts.isListed(range),
      // `Warren Gunnels` may be somebody.
      pieces[index].type != .person
        || TeamNames.nicknames.contains(words(start..<range.upperBound))
          && !isGiven(range.lowerBound)
    else { return }
    pieces[index].type = .organization
    known[words(start..<range.upperBound)] = .team
  }

  /// Where the nickname of a team begins at the end of a name: a known one, or a plural that no place is.
  private func nickname(of range: Range<Int>) -> Int? {
    let last = range.upperBound - 1
    if range.count > 2,
      TeamNames.nicknames.contains(tokens[last - 1].lower + " " + tokens[last].lower)
    {
      return last - 1
    }
    if TeamNames.nicknames.contains(tokens[last].lower) { return last }
    let word = tokens[last].lower
    let isPlural =
      word.hasSuffix("s") && !word.hasSuffix("ss") && word.utf8.count > 4
      && tokens[last].shape == .capitalized && !Self.placePlurals.contains(word)
    guard isPlural, !facts.isKindOfName(last), !facts.isSurname(last) else { return nil }
    return last
  }

  private static let placePlurals: Set<String> = [
    "hills", "falls", "springs", "heights", "islands", "gardens", "mills", "rapids", "plains",
    "lakes", "woods",
    "oaks", "meadows", "waters", "acres", "shores", "towers", "fields", "docks", "streets",
    "courts", "barracks",
    "flats", "suburbs", "headquarters", "mountains", "keys", "isles", "times", "news", "states",
    "emirates",
    "parks", "schools", "airlines", "games", "olympics", "articles", "papers", "accords", "talks",
    "fires",
  ]

  // MARK: Acronyms

  /// `World Health Organisation (WHO)`: what stands in brackets behind an organization and has its first letters.
  private mutating func findAcronym(_ index: Int, _ known: inout [String: Evidence]) {
    let range = pieces[index].tokens
    let open = range.upperBound
    guard pieces[index].type == .organization, range.count > 1, open + 2 < tokens.count,
      tokens[open].lower == "(", tokens[open + 2].lower == ")",
      tokens[open + 1].shape == .allCapitals || tokens[open + 1].shape == .mixed
    else { return }
    let letters = tokens[open + 1].lower.filter { $0 != "." }
    let firsts = range.compactMap {
      Self.small.contains(tokens[$0].lower) ? nil : tokens[$0].lower.first
    }
    guard letters.utf8.count > 1, String(firsts) == letters else { return }
    known[tokens[open + 1].lower] = .acronym
  }

  private static let small: Set<String> = ["of", "the", "and", "for", "on", "in", "&", "-", "to"]

  /// `the HWL`, again and again, and never `a HWL`: a body.
  private func findBodies(_ known: inout [String: Evidence]) {
    var counts: [String: Int] = [:]
    for (number, sentence) in sentences.enumerated() {
      for token in sentence.tokens.dropFirst()
      where tokens[token].shape == .allCapitals && isFree(token)
        && (3...6).contains(tokens[token].lower.utf8.count) && facts.isSure(token, number)
      {
        let word = tokens[token].lower
        let before = tokens[token - 1]
        let isBody =
          before.lower == "the" && tokens[token].tag == .properNoun && !isNoun(token + 1)
        if token + 1 < sentence.tokens.upperBound, touch(token, token + 1),
          tokens[token + 1].lower == "-"
        {
          counts[word, default: 0] -= 100
        }
        let isThing = before.tag == .determiner && before.lower != "the" || before.tag == .number
        counts[word, default: 0] += isThing ? -100 : isBody ? 11 : 1
      }
    }
    for (word, count) in counts where count > 11 && !Self.things.contains(word) {
      known[word] = .acronym
    }
  }

  private func isNoun(_ token: Int) -> Bool {
    token < tokens.count && [.noun, .properNoun].contains(tokens[token].tag)
  }

  /// What is written in capitals and is no body.
  private static let things: Set<String> = [
    "ceo", "cfo", "dvd", "cds", "pdf", "url", "faq", "atm", "gps", "dna", "rna", "hiv", "aids",
    "suv", "mvp", "gdp",
    "ipo", "usa", "usb", "pac", "aca", "cpu", "gpu", "api", "html", "http", "rfp", "mri", "isp",
    "sms", "sim",
    "led", "lcd", "phd",
    "mba", "eta", "ied", "wmd", "pdt", "est", "edt", "gmt", "utc", "pst", "rss", "seo", "vip",
    "covid", "sars",
  ]

  // MARK: Lists

  /// What stands between organizations in a list is one: `Orvex, Plimco and Norden Steel`.
  private mutating func joinPeers(_ sentence: Range<Int>, _ number: Int) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      guard isCapital(token) else {
        token += 1
        continue
      }
      let items = list(from: token, sentence)
      token = max(token + 1, items.last?.upperBound ?? token)
      guard items.count > 2 else { continue }
      let bodies = items.count { item in
        owner[item.lowerBound] >= 0
          && pieces[Int(owner[item.lowerBound])].type == .organization
      }
      guard bodies * 2 >= items.count, bodies > 1 else { continue }
      for item in items where facts.isSure(item.lowerBound, number) {
        if item.allSatisfy(isFree) {
          add(item, .organization, "consistency")
        } else if isDoubtful(item) {
          pieces[Int(owner[item.lowerBound])].type = .organization
        }
      }
    }
  }

  /// Whether a model alone says that a word is somebody or a place.
  private func isDoubtful(_ item: Range<Int>) -> Bool {
    item.count == 1 && !facts.isListed(item) && !facts.isSurname(item.lowerBound)
      && !lasts.contains(tokens[item.lowerBound].lower)
  }

  /// The names and runs of capitals from a token on with commas and `and` between them.
  private func list(from start: Int, _ sentence: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var token = start
    while token < sentence.upperBound, isCapital(token) {
      let piece = Int(owner[token])
      var end = token + 1
      if piece >= 0 {
        end = pieces[piece].tokens.upperBound
      } else {
        while end < sentence.upperBound, isCapital(end), isFree(end) { end += 1 }
      }
      items.append(token..<end)
      token = end
      var isParted = false
      while token < sentence.upperBound, [",", "and", "or", "&"].contains(tokens[token].lower) {
        (token, isParted) = (token + 1, true)
      }
      guard isParted else { break }
    }
    return items
  }

  // MARK: Places with `and`

  /// `Bosnia and` + `Herzegovina Court of Appeal`.
  private mutating func joinRegion(_ index: Int) {
    let range = pieces[index].tokens
    let start = range.lowerBound
    guard range.count > 1, start >= 2, tokens[start - 1].lower == "and",
      pieces[index].type == .organization
        || range.contains(where: { Self.courts.contains(tokens[$0].lower) }),
      Self.regions.contains(tokens[start - 2].lower + " and " + tokens[start].lower)
    else { return }
    set(index, (start - 2)..<range.upperBound, .organization)
  }

  private static let courts: Set<String> = [
    "court", "university", "ministry", "assembly", "parliament",
  ]

  private static let regions: Set<String> = [
    "newfoundland and labrador", "bosnia and herzegovina", "trinidad and tobago",
    "antigua and barbuda",
    "turks and caicos", "tyne and wear", "dumfries and galloway", "argyll and bute",
    "perth and kinross",
    "brighton and hove", "jammu and kashmir", "saint kitts and nevis", "wallis and futuna",
  ]

  // MARK: Everywhere

  /// The words of a range, by which they are found again.
  func words(_ range: Range<Int>) -> String {
    range.map { tokens[$0].lower }.joined(separator: " ")
  }

  /// Gives all mentions of what is known their kind; a nickname before somebody's name stands by itself.
  private mutating func spread(_ known: [String: Evidence], _ sentence: Range<Int>) {
    for token in sentence where isCapital(token) {
      let next = token + 1
      for end in [token + 2, token + 1] where end <= sentence.upperBound {
        guard let evidence = known[words(token..<end)] else { continue }
        let index = Int(owner[token])
        if index < 0 {
          if (token..<end).allSatisfy(isFree),
            evidence != .acronym || tokens[token].shape != .capitalized
          {
            add(token..<end, .organization, "consistency")
          }
        } else if pieces[index].tokens == token..<end {
          if evidence != .context || pieces[index].type != .person {
            pieces[index].type = .organization
          }
        } else if evidence == .team, pieces[index].tokens.lowerBound == token,
          pieces[index].type == .person,
          pieces[index].tokens.upperBound > end, next < sentence.upperBound
        {
          let rest = end..<pieces[index].tokens.upperBound
          set(index, token..<end, .organization)
          add(rest, .person, "consistency")
        }
        break
      }
    }
  }
}
