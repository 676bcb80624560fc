// The pronouns that can refer to actors.

/// What a pronoun says of what it stands for.
struct PronounForm {
  let rule: ReferenceClass
  let gender: NameGender
  let traits: ReferenceMention.Traits
  /// Counted from 0 over all pronouns.
  let number: Int

  /// The weights of each pronoun, by its number.
  static let rules: [ReferenceClass] = all.values.sorted { $0.number < $1.number }.map(\.rule)

  /// The pronouns by their words, for who looks at every token.
  static let table = WordValues(all)

  /// The pronouns by their words.
  private static let all: [String: PronounForm] = {
    var forms: [String: PronounForm] = [:]
    func learn(_ rule: ReferenceClass, _ gender: NameGender, _ words: [String]) {
      for word in words {
        var traits: ReferenceMention.Traits = rule == .plural ? .isPlural : []
        if Self.possessives.contains(word) { traits.insert(.isPossessive) }
        if word.contains("sel") { traits.insert(.isReflexive) }
        forms[word] = PronounForm(rule: rule, gender: gender, traits: traits, number: forms.count)
      }
    }
    learn(.person, .male, ["he", "him", "his", "himself"])
    learn(.person, .female, ["she", "her", "hers", "herself"])
    learn(.neuter, .unknown, ["it", "its", "itself"])
    learn(.plural, .unknown, ["they", "them", "their", "themselves", "theirs"])
    return forms
  }()

  private static let possessives: Set<String> = ["his", "hers", "its", "their", "theirs"]
}

/// The pronouns of those who speak and are spoken to.
enum SpeechPronouns {
  /// `I`.
  static let speaker: Set<String> = ["i", "me", "my", "mine", "myself"]
  /// `we`.
  static let speakers: Set<String> = ["we", "us", "our", "ours", "ourselves"]
  /// `you`.
  static let hearer: Set<String> = ["you", "your", "yours", "yourself"]
}
