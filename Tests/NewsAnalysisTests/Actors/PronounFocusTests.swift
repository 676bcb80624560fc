import Testing
import WorkCounting

@testable import NewsAnalysis

@Suite struct PronounFocusTests {
  private func focus(_ people: (Int, NameGender, isSubject: Bool)...) -> PronounFocus<Int> {
    people.reduce(into: PronounFocus()) { focus, person in
      focus.mention(person.0, person.1, isSubject: person.isSubject)
    }
  }

  @Test func `a pronoun means the only one whom it can mean`() {
    let both = focus((1, .female, false), (2, .male, false), (1, .female, false))
    #expect(both.antecedent(.female) == 1 && both.antecedent(.male) == 2)
    #expect(focus((1, .unknown, false)).antecedent(.female) == 1)
    let two = focus((1, .female, false), (2, .unknown, false))
    #expect(two.antecedent(.female) == nil && two.antecedent(.male) == 2)
    #expect(focus((1, .male, false)).isEmpty(.female) && !two.isEmpty(.female))
  }

  @Test func `of several it means the subject`() {
    let women = focus((1, .female, false), (2, .female, true), (3, .female, true))
    #expect(women.antecedent(.female) == 2)
    let men = focus((1, .female, true), (2, .male, false), (3, .male, false))
    #expect(men.antecedent(.male) == nil)
  }

  /// A sentence that lists ten thousand people, with a pronoun behind each, went through all of them each time.
  @Test func `of many people nobody is compared with all the others`() {
    let work = Comparisons()
    var focus = PronounFocus<Counted>()
    for person in work.values(0..<10_000) + work.values(0..<10_000) {
      focus.mention(person, .female, isSubject: false)
      #expect(focus.antecedent(.female) == nil || person.number == 0)
      #expect(!focus.isEmpty(.female))
    }
    #expect(work.count < 200_000)
  }
}
