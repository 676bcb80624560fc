// What the words around an unknown name say of its kind, counted over all its mentions in an article.

import NewsModel

/// Counts for an unknown name of one word.
struct NameEvidence {
  private var mentions = 0
  private var person = 0
  private var place = 0
  /// Mentions after an article: no person, and hardly a place.
  private var article = 0
  /// Mentions that open a dispatch, as the place it comes from.
  private var datelines = 0

  /// The kind of a capitalised word.
  var kind: ActorKind {
    if datelines > 0 || isPlace && article * 2 <= mentions { return .place }
    if article * 2 >= mentions && article > 0 { return .other }
    return person > 0 || mentions > 2 ? .person : .other
  }

  /// Persons act and speak in more sentences than those that tell where a place is; so a place may
  /// have half as much for it.
  private var isPlace: Bool { place > 0 && place * 2 >= person }

  /// An acronym names an organization where it acts or stands after `the`.
  var acronymKind: ActorKind {
    if datelines > 0 { return .place }
    return person + article > 0 ? .organization : .other
  }

  /// Counts the mention at token `index` of a sentence; `isHome` tells that a person's name ends
  /// two tokens before it.
  mutating func weigh(
    _ index: Int,
    _ tokens: [Token],
    in sentence: Range<Int>,
    isHome: Bool
  ) {
    mentions += 1
    if index > sentence.lowerBound { weighBefore(index, tokens, in: sentence, isHome) }
    if index + 1 < sentence.upperBound { weighAfter(index + 1, tokens, in: sentence) }
    if Dateline.isPlace(index, tokens, in: sentence) { datelines += 1 }
  }

  private mutating func weighBefore(
    _ index: Int,
    _ tokens: [Token],
    in sentence: Range<Int>,
    _ isHome: Bool
  ) {
    let before = tokens[index - 1].lower
    if Self.inside.contains(before) { place += 2 }
    if Self.towards.contains(before) { place += 1 }
    if Self.articles.contains(before) { article += 1 }
    if Self.companions.contains(before) { person += 1 }
    guard before == "of", index - 2 >= sentence.lowerBound else { return }
    if PlaceContext.wholes.contains(tokens[index - 2].lower) { place += 3 }
    // `Minister NAME of X`.
    if isHome { place += 2 }
  }

  private mutating func weighAfter(_ next: Int, _ tokens: [Token], in sentence: Range<Int>) {
    let after = tokens[next]
    if People.sayings.contains(after.lower) { person += 2 }
    if after.tag == .verb || after.tag == .auxiliary || after.tag == .adverb { person += 1 }
    if after.shape == .lower && PlaceContext.sites.contains(after.lower) { place += 2 }
    if after.lower == "'s" {
      let end = min(sentence.upperBound, next + 4)
      let owned = tokens[(next + 1)..<end].prefix { $0.tag == .noun || $0.tag == .adjective }
      if owned.contains(where: { PlaceContext.belongings.contains($0.lower) }) {
        place += 2
      } else {
        person += 1
      }
    }
    if after.lower == ",", isCalledPlace(next + 1, tokens, in: sentence) { place += 3 }
  }

  /// `X, the old capital of`, `X, a town`.
  private func isCalledPlace(_ start: Int, _ tokens: [Token], in sentence: Range<Int>) -> Bool {
    guard start < sentence.upperBound, tokens[start].tag == .determiner else { return false }
    let end = min(sentence.upperBound, start + 4)
    return tokens[(start + 1)..<end].contains { PlaceContext.settlements.contains($0.lower) }
  }

  private static let inside = words("in near around across outside throughout inside")
  private static let towards = words("from to at")
  private static let articles = words("the a an this that these those")
  private static let companions = words("with by told asked and that says said when if because for")
}

/// The place at the beginning of a dispatch: `PARIS (Agency) -`.
enum Dateline {
  /// Whether token `index` is such a place.
  static func isPlace(_ index: Int, _ tokens: [Token], in sentence: Range<Int>) -> Bool {
    guard index == sentence.lowerBound, tokens[index].shape == .allCapitals,
      tokens[index].lower.utf8.count > 3
    else { return false }
    var next = index + 1
    let limit = min(sentence.upperBound, index + longest)
    while next < limit {
      if dashes.contains(tokens[next].lower) { return true }
      guard tokens[next].isCapital || inner.contains(tokens[next].lower) else { return false }
      next += 1
    }
    return false
  }

  private static let longest = 12
  private static let dashes = words("- -- \u{2013} \u{2014}")
  private static let inner = words("( ) , /")
}

/// Words that tell that a name beside them is a place's.
enum PlaceContext {
  /// What a place has or is: `the port of X`.
  static let wholes = words(
    """
    port city town village capital island islands province region district coast shore shores government people peoples
    republic kingdom federation outskirts suburb north south east west northeast northwest southeast southwest streets
    parliament territory borders border airport harbour harbor municipality county state mayor governor invasion
    liberation bombing siege
    """
  )

  /// What is named by where it is: `X harbour`.
  static let sites = words(
    """
    harbour harbor port bay river airport coast province region city district border valley island peninsula area suburb
    """
  )

  /// What countries and cities have: `X's capital`.
  static let belongings = words(
    """
    capital coast border borders government president parliament economy army navy minister ministry population shores
    airport streets port mayor independence constitution currency exports sovereignty territory outskirts
    """
  )

  /// What a place is called: `X, a town`.
  static let settlements = words(
    "capital city town village port island province region suburb resort"
  )
}
