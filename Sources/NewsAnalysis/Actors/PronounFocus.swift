// Whom a pronoun can mean.

/// The people that a sentence mentions, for the pronouns after them. Complexity of each call O(1): lists
/// of members are sentences, too.
struct PronounFocus<Person: Hashable> {
  /// The people of one gender: the first of them, and how many there are.
  private typealias Group = (first: Person, count: Int)

  private var people: Set<Person> = []
  private var groups: [NameGender: Group] = [:]
  private var subject: (person: Person, gender: NameGender)?

  /// A sentence that has mentioned nobody.
  init() {}

  /// The sentence mentions somebody.
  mutating func mention(_ person: Person, _ gender: NameGender, isSubject: Bool) {
    if people.insert(person).inserted {
      let known = groups[gender]
      groups[gender] = (known?.first ?? person, (known?.count ?? 0) + 1)
    }
    if isSubject && subject == nil { subject = (person, gender) }
  }

  /// The people that a pronoun of this gender can mean.
  private func allowed(_ gender: NameGender) -> [Group] {
    [gender, .unknown].compactMap { groups[$0] }
  }

  /// Whether nobody is mentioned whom a pronoun of this gender can mean.
  func isEmpty(_ gender: NameGender) -> Bool { allowed(gender).isEmpty }

  /// The one person a pronoun can mean: the only one, or the subject of the sentence.
  func antecedent(_ gender: NameGender) -> Person? {
    let groups = allowed(gender)
    if groups.count == 1, groups[0].count == 1 { return groups[0].first }
    return subject.flatMap { $0.gender.allows(gender) ? $0.person : nil }
  }
}
