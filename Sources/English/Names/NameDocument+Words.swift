// What can be asked of single words of an article: what the lists say, how they are written elsewhere.

extension NameDocument {
  /// Whether an entry of the lists has just these words.
  func isListed(_ span: Range<Int>) -> Bool {
    let places = span.map { matched[$0] == 0 ? nil : Optional(matched[$0] >> 20) }
    return places == [0]
      || places.count > 1 && places.first == 1 && places.last == 2
        && places.dropFirst().dropLast().allSatisfy { $0 == 3 }
  }

  /// Whether a name is but the last word of the names of organizations or places.
  func isHead(_ span: Range<Int>) -> Bool { span.count == 1 && isKindWord(span.lowerBound) }

  /// Whether a word is a title or an office and no given name or surname.
  package func isTitle(_ index: Int) -> Bool {
    let names = NameList.given.bit | NameList.surname.bit
    return listed[index] & NameList.title.bit != 0 && listed[index] & names == 0
  }

  /// Whether a word is a given name.
  func isGivenName(_ index: Int) -> Bool { listed[index] & NameList.given.bit != 0 }

  /// Whether a word may name a people: the lists say so, or there is its place in the article.
  package func isPeople(_ index: Int) -> Bool {
    matched[index] & (NameList.people.bit | NameList.group.bit) != 0
      || peoples[Int(words[index])] == 2
  }

  /// Whether names of places end in a word, be they others' as well.
  func isPlaceHead(_ index: Int) -> Bool { listed[index] & NameList.placeHead.bit != 0 }

  /// Whether names of places or organizations end in a word.
  func isKindWord(_ index: Int) -> Bool {
    listed[index] & (NameList.placeHead.bit | NameList.organizationHead.bit) != 0
  }

  /// Whether names of places end in a word, and no others do.
  func isPlaceWord(_ index: Int) -> Bool {
    let heads = NameList.placeHead.bit | NameList.organizationHead.bit | NameList.eventHead.bit
    return listed[index] & heads == NameList.placeHead.bit
  }

  /// Whether a word with a capital, which proves nothing there, also stands in the article without it.
  func isCommonWord(_ index: Int) -> Bool { (4...9).contains(elsewhere[index]) }

  /// Whether no list of well-known names has a word.
  func isUnknown(_ index: Int) -> Bool {
    let towns = NameList.town.bit | NameList.city.bit
    return matched[index] & 0xF_FFFF & ~towns == 0
  }

  /// Whether a word stands nowhere in the article without its capital.
  func isNeverSmall(_ index: Int) -> Bool { (elsewhere[index] - 1) % 9 < 3 }

  /// Whether a word is the people of a place in the article.
  func isPeopleOfPlace(_ index: Int) -> Bool { peoples[Int(words[index])] == 2 }

  /// Whether a word is the adjective of a place in the article, or one of its people.
  func isOfPlace(_ index: Int) -> Bool { peoples[Int(words[index])] == 1 }

  /// Whether a word with a capital stands where any word may have one, and nowhere without it.
  func isUnsureCapital(_ index: Int) -> Bool { elsewhere[index] <= 3 }
}
