// Which pieces are one name.

import NewsModel

extension WholeNames {
  // MARK: Nicknames

  /// `Tommy "The Anchor" Brook` is one person.
  mutating func joinNicknames(_ sentence: Range<Int>) {
    var token = sentence.lowerBound + 1
    while token + 2 < sentence.upperBound {
      defer { token += 1 }
      guard !(tokens[token].lower.utf8.first?.isASCIILetterOrDigit ?? true),
        Self.opening.contains(tokens[token].lower), isCapital(token - 1),
        !touch(token - 1, token), touch(token, token + 1),
        let close = closing(token, sentence), isCapital(close + 1), !touch(close, close + 1)
      else { continue }
      let start = start(token - 1, sentence)
      let end = end(close + 2, sentence)
      // `Said "Stop" Brook` begins with no name.
      guard !isFree(token - 1) || tokens[token - 1].tag == .properNoun || isGiven(token - 1),
        isPersonal(token - 1), isPersonal(close + 1), tokens[token + 1].range.length > 1
      else { continue }
      add(start..<end, .person, "nickname")
      token = end
    }
  }

  /// Whether a word may be a part of a person's name.
  private func isPersonal(_ token: Int) -> Bool {
    owner[token] < 0 || pieces[Int(owner[token])].type != .organization
  }

  private static let opening: WordSet = ["\"", "\u{201C}", "'", "\u{2018}", "``"]
  private static let closers: WordSet = ["\"", "\u{201D}", "'", "\u{2019}", "''"]

  /// The mark that ends a nickname of up to four words.
  private func closing(_ open: Int, _ sentence: Range<Int>) -> Int? {
    for token in (open + 1)..<min(open + 6, sentence.upperBound) {
      if Self.closers.contains(tokens[token].lower) { return token > open + 1 ? token : nil }
      guard isCapital(token) || ["the", "of"].contains(tokens[token].lower) else { return nil }
    }
    return nil
  }

  /// The first word of the name that a word is part of, or of the capitals before it.
  private func start(_ token: Int, _ sentence: Range<Int>) -> Int {
    if owner[token] >= 0 { return pieces[Int(owner[token])].tokens.lowerBound }
    var start = token
    while start > sentence.lowerBound + 1, isCapital(start - 1),
      tokens[start - 1].tag == .properNoun,
      isFree(start - 1), start > token - 2
    {
      start -= 1
    }
    return start
  }

  private func end(_ token: Int, _ sentence: Range<Int>) -> Int {
    let owner = Int(owner[token - 1])
    if owner >= 0 { return pieces[owner].tokens.upperBound }
    var end = token
    while end < sentence.upperBound, isCapital(end), tokens[end].tag == .properNoun { end += 1 }
    return end
  }

  // MARK: Hyphens and small words

  /// Joins a name with what a hyphen or a small word ties to it.
  mutating func joinMiddle(_ index: Int) {
    guard !pieces[index].tokens.isEmpty else { return }
    while let start = hyphenated(pieces[index].tokens.lowerBound, pieces[index].type) {
      let type = joined(index, start)
      set(index, start..<pieces[index].tokens.upperBound, type)
    }
    while case let end = pieces[index].tokens.upperBound, touch(end - 1, end),
      touch(end, end + 1) || pieces[index].type == .person && isBroken(end),
      tokens[end].lower == "-", isCapital(end + 1)
    {
      let other = Int(owner[end + 1])
      guard other < 0 || pieces[index].type == .person && pieces[other].type != .organization else {
        break
      }
      set(
        index,
        pieces[index].tokens.lowerBound..<(other < 0 ? end + 2 : pieces[other].tokens.upperBound)
      )
    }
    joinParticles(index)
    goOnWithParticles(index)
  }

  /// `Jürgen von` + `der Leine`.
  private mutating func goOnWithParticles(_ index: Int) {
    let range = pieces[index].tokens
    let last = tokens[range.upperBound - 1]
    let isOpen = range.count > 1 && last.shape == .lower && NameParts.particles.contains(last.lower)
    guard isOpen || pieces[index].type == .person && range.count == 1 else { return }
    var end = range.upperBound
    while end < tokens.count, tokens[end].shape == .lower,
      (isOpen ? NameParts.particles : NameParts.openers).contains(tokens[end].lower)
        || end > range.upperBound && NameParts.particles.contains(tokens[end].lower)
    {
      end += 1
    }
    guard isOpen || end > range.upperBound, isCapital(end), isFree(end) else { return }
    set(index, range.lowerBound..<(end + 1), .person)
  }

  /// Whether a hyphen ends a line that goes on with the next: one byte stands between.
  private func isBroken(_ hyphen: Int) -> Bool {
    hyphen + 1 < tokens.count && isFree(hyphen)
      && tokens[hyphen].range.end + 1 == tokens[hyphen + 1].range.start
  }

  /// Where a name begins that goes on behind a hyphen.
  private func hyphenated(_ start: Int, _ type: NameType) -> Int? {
    guard start >= 2, tokens[start - 1].lower == "-", touch(start - 2, start - 1),
      touch(start - 1, start) || isBroken(start - 1), isCapital(start - 2),
      tokens[start - 2].lower.utf8.count > 1
    else { return nil }
    let other = Int(owner[start - 2])
    guard other >= 0 else { return start - 2 }
    return pieces[other].type == .person && type == .person ? pieces[other].tokens.lowerBound : nil
  }

  private func joined(_ index: Int, _ start: Int) -> NameType {
    let other = Int(owner[start])
    let types = [pieces[index].type, other < 0 ? .other : pieces[other].type]
    return types.contains(.person) ? .person : types[0]
  }

  /// `Jürgen` + `von der` + `Leine`.
  private mutating func joinParticles(_ index: Int) {
    let range = pieces[index].tokens
    var start = range.lowerBound
    while start > 0, NameParts.particles.contains(tokens[start - 1].lower), !isCapital(start - 1) {
      start -= 1
      if start > 0, tokens[start - 1].lower == "-" { start -= 1 }
    }
    guard start < range.lowerBound, start > 0, isCapital(start - 1) || !isFree(start - 1) else {
      return
    }
    let other = Int(owner[start - 1])
    guard pieces[index].type != .organization,
      other < 0
        ? tokens[start - 1].tag == .properNoun
        : pieces[other].type == .person || pieces[other].tokens.upperBound > start
    else { return }
    set(
      index,
      (other < 0 ? start - 1 : pieces[other].tokens.lowerBound)..<range.upperBound,
      .person
    )
  }

  // MARK: Ends

  /// Joins a name with `Jr.` and the like, and a company with `Inc.`
  mutating func joinEnd(_ index: Int) {
    guard case let range = pieces[index].tokens, !range.isEmpty else { return }
    let end = range.upperBound
    guard end < tokens.count else { return }
    let isCompany = NameParts.companies.contains(tokens[range.upperBound - 1].lower)
    if isCompany, range.count > 1, pieces[index].type == .person {
      pieces[index].type = .organization
    }
    if isFree(end), NameParts.companies.contains(tokens[end].lower),
      tokens[end].shape != .lower
        || ["plc", "llp"].contains(tokens[end].lower)
    {
      set(index, range.lowerBound..<(end + 1), .organization)
    } else if pieces[index].type == .person {
      let comma = tokens[end].lower == "," && end + 1 < tokens.count ? end + 1 : end
      let word = tokens[comma].lower
      guard NameParts.suffixes.contains(word), tokens[comma].shape != .lower,
        comma == end || word.hasPrefix("jr") || word.hasPrefix("sr"), isFree(comma) || comma == end
      else { return }
      set(index, range.lowerBound..<(comma + 1))
    }
  }

  // MARK: Institutions

  /// `Ministry of Trade` + `and Industry`, `Royal Society` + `for the Protection of Birds`.
  mutating func joinInstitution(_ index: Int) {
    guard case let range = pieces[index].tokens, !range.isEmpty else { return }
    joinAmpersand(index)
    guard pieces[index].type == .organization else { return }
    let words = pieces[index].tokens.map { tokens[$0].lower }
    if words.contains(where: NameParts.institutions.contains) {
      joinPurpose(index)
      if words.contains("for") { joinRealm(index) }
      if pieces[index].tokens.contains(where: { ["of", "for"].contains(tokens[$0].lower) }) {
        joinList(index)
      }
    }
    let start = pieces[index].tokens.lowerBound
    // `the Truth and Reconciliation Commission`
    if words.count > 1, let last = words.last, NameParts.institutions.contains(last), start >= 3,
      tokens[start - 1].lower == "and", isCapital(start - 2), isFree(start - 2),
      tokens[start - 3].tag == .determiner
    {
      set(index, (start - 2)..<pieces[index].tokens.upperBound)
    }
  }

  /// `Johnson & Johnson`; not `(Miller & Robertson, 2010)`, nor two towns.
  private mutating func joinAmpersand(_ index: Int) {
    let range = pieces[index].tokens
    var (start, end) = (range.lowerBound, range.upperBound)
    if end + 1 < tokens.count, tokens[end].lower == "&", isPartner(end + 1) {
      let other = Int(owner[end + 1])
      end = other < 0 ? end + 2 : pieces[other].tokens.upperBound
    } else if start >= 2, tokens[start - 1].lower == "&", isFree(start - 2), isPartner(start - 2) {
      start -= 2
    } else {
      return
    }
    guard isPartner(range.lowerBound), !isCited(start, end) else { return }
    set(index, start..<end, .organization)
  }

  private func isPartner(_ token: Int) -> Bool {
    guard isCapital(token), tokens[token].tag != .pronoun, !tokens[token].lower.hasSuffix(".")
    else {
      return false
    }
    return owner[token] < 0 || pieces[Int(owner[token])].type == .organization
      || pieces[Int(owner[token])].type == .person && pieces[Int(owner[token])].tokens.count == 1
  }

  /// Whether a year stands behind, or a bracket before.
  private func isCited(_ start: Int, _ end: Int) -> Bool {
    if start > 0, ["(", "[", ";"].contains(tokens[start - 1].lower) { return true }
    return tokens[end..<min(end + 3, tokens.count)].contains {
      $0.shape == .number && $0.range.length == 4
    }
  }

  /// `for the Protection of Birds`, `for Security`.
  private mutating func joinPurpose(_ index: Int) {
    var end = pieces[index].tokens.upperBound
    guard end + 1 < tokens.count, NameParts.institutions.contains(tokens[end - 1].lower) else {
      return
    }
    guard ["for", "of"].contains(tokens[end].lower) else { return }
    let first = tokens[end + 1].lower == "the" && end + 2 < tokens.count ? end + 2 : end + 1
    guard isCapital(first), isFree(first) else { return }
    end = run(first)
    while end + 1 < tokens.count, tokens[end].lower == "of", isCapital(end + 1), isFree(end + 1) {
      end = run(end + 1)
    }
    set(index, pieces[index].tokens.lowerBound..<end)
    joinRealm(index)
  }

  /// `Organization for Security and Cooperation` + `in Europe`
  private mutating func joinRealm(_ index: Int) {
    joinList(index)
    let end = pieces[index].tokens.upperBound
    let words = pieces[index].tokens.map { tokens[$0].lower }
    guard end + 1 < tokens.count, tokens[end].lower == "in", owner[end + 1] >= 0,
      words.contains(where: ["organization", "organisation", "conference"].contains),
      words.contains("for"), case let other = pieces[Int(owner[end + 1])], other.type == .place
    else { return }
    set(index, pieces[index].tokens.lowerBound..<other.tokens.upperBound)
  }

  /// Where the capitals from a token on end that are no names of their own.
  private func run(_ first: Int) -> Int {
    var end = first
    while end < tokens.count, isCapital(end), isFree(end), tokens[end].shape != .punctuation {
      end += 1
    }
    return end
  }

  /// `and Industry`, `, Tobacco, Firearms and Explosives`.
  private mutating func joinList(_ index: Int) {
    var end = pieces[index].tokens.upperBound
    while end + 2 < tokens.count, tokens[end].lower == ",", isCapital(end + 1), isFree(end + 1) {
      end = run(end + 1)
    }
    if end + 1 < tokens.count, tokens[end].lower == ",", tokens[end + 1].lower == "and" { end += 1 }
    guard end + 1 < tokens.count, tokens[end].lower == "and", isCapital(end + 1), isFree(end + 1)
    else { return }
    let last = run(end + 1)
    // What goes on with `of` is an institution of its own.
    guard last >= tokens.count || tokens[last].lower != "of",
      !NameParts.institutions.contains(tokens[last - 1].lower)
    else { return }
    set(index, pieces[index].tokens.lowerBound..<last)
  }
}
