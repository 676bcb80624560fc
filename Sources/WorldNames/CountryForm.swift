// The long forms of countries' names: `Republic of X` is X.

/// Long forms of the names of countries.
package enum CountryForm {
  /// The words of the common name inside a long form, all in lower case: `lunaria` of
  /// `federal republic of lunaria`. Nil where the words are no long form.
  package static func commonName(in words: [String]) -> ArraySlice<String>? {
    guard let of = words.firstIndex(of: "of"), of > 0, realms.contains(words[of - 1]),
      words[..<(of - 1)].allSatisfy(qualities.contains)
    else { return nil }
    let name = words[(of + 1)...].drop { $0 == "the" }
    return name.isEmpty ? nil : name
  }

  /// What countries call themselves before `of`.
  package static let realms: Set<String> = [
    "republic", "kingdom", "federation", "confederation", "commonwealth", "principality", "duchy",
    "emirate", "sultanate", "state", "union", "dominion", "empire",
  ]

  private static let qualities: Set<String> = [
    "federal", "democratic", "people's", "islamic", "socialist", "united", "arab", "grand",
    "independent",
  ]
}
