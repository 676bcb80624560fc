// The names among the mentions, and which mentions hang together by the tree.

import NewsModel

extension ReferenceReader {
  // MARK: Names

  /// Reads the words that clusters are called by.
  mutating func readNameHeads() {
    for cluster in clusters {
      var heads = SIMD4<Int32>(repeating: -1)
      guard cluster.kind != .person else {
        nameHeads.append(heads)
        continue
      }
      var place = 0
      for name in cluster.names where name.words.count > 1 && place < 4 {
        let isOf = name.words[1] == "of"
        heads[place] = entry(isOf ? name.words[0] : name.words[name.words.count - 1]).number
        place += 1
      }
      nameHeads.append(heads)
    }
  }

  /// The noun before a person's name that says what they are, where it is no title of respect: `actress
  /// Ada Brand`.
  func writtenSmall(before mention: ReferenceMention) -> Int? {
    let token = mention.tokens.lowerBound - 1
    guard mention.sense.kind == .person, token >= 0, nameOf[token] == 0, headed[token] < 0,
      article.tokens[token].tag == .noun, article.tokens[token].shape == .lower,
      head(of: token) >= mention.tokens.lowerBound,
      NounSenses.sense(of: article.tokens[token].lemma).kind == .person
    else { return nil }
    return token
  }

  /// Whether an age stands behind a name: `Otto Varn, 28,`.
  func isWithAge(_ mention: ReferenceMention) -> Bool {
    let comma = mention.tokens.upperBound
    return comma + 1 < article.tokens.count && article.tokens[comma].lower == ","
      && article.tokens[comma + 1].tag == .number
  }

  /// Two words as one.
  mutating func pair(_ first: Int, _ second: Int) -> (number: Int32, sense: NounSense) {
    entry(article.tokens[first].lower + " " + article.tokens[second].lower)
  }

  /// The noun before a name that says what it is, `President Kell`, as its number and sense, with the number
  /// of the office that it makes with the word before it, `Prime Minister`.
  mutating func title(
    before mention: ReferenceMention
  ) -> (number: Int32, sense: NounSense, office: Int32)? {
    let token = mention.tokens.lowerBound - 1
    guard token >= 0, nameOf[token] == 0 else { return nil }
    let word = article.tokens[token]
    guard word.tag == .noun || word.tag == .properNoun, head(of: token) >= mention.tokens.lowerBound
    else { return nil }
    let entry = entry(word.tag == .noun ? word.lemma : word.lower)
    guard entry.sense.kind != .thing else { return nil }
    let isRanked =
      token > 0 && nameOf[token - 1] == 0 && article.tokens[token - 1].tag != .determiner
      && [token, head(of: token)].contains(head(of: token - 1))
    return (entry.number, entry.sense, isRanked ? pair(token - 1, token).number : -1)
  }

  // MARK: Ties

  /// Finds what nouns say of other mentions.
  mutating func readTies() {
    for index in mentions.indices where mentions[index].form != .pronoun {
      let head = mentions[index].head
      if relations[head] == .apposition, self.head(of: head) >= 0 {
        tie(index, Int(headed[self.head(of: head)]), .behind, .before)
      } else if subjects[head] >= 0 {
        tie(index, Int(headed[Int(subjects[head])]), .predicate, .none)
      } else if relations[head] == .conjunct, mentions[index].form == .nominal {
        follow(index, Int(headed[self.head(of: head)]))
      }
    }
  }

  /// What is joined to an apposition or a predicate says something of the same: `a singer and actress`.
  private mutating func follow(_ index: Int, _ first: Int) {
    guard first >= 0, first < index, mentions[first].form == .nominal, mentions[first].partner >= 0,
      !mentions[index].traits.contains(.isPlural)
    else { return }
    set(index, Int(mentions[first].partner), .joined)
  }

  /// Notes that a mention says something of another: a noun of a name or pronoun, of a noun another noun.
  private mutating func tie(_ index: Int, _ other: Int, _ tie: ReferenceTie, _ turned: ReferenceTie)
  {
    guard other >= 0, other < mentions.count, other != index else { return }
    if mentions[index].form == .nominal {
      set(index, other, tie)
    } else if mentions[other].form == .nominal, turned != .none {
      set(other, index, turned)
    }
  }

  private mutating func set(_ index: Int, _ partner: Int, _ tie: ReferenceTie) {
    guard mentions[index].partner < 0 else { return }
    mentions[index].rule = .attribute
    (mentions[index].partner, mentions[index].tie) = (Int32(partner), tie)
  }
}
