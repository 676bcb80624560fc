// A sentence that states something is a claim, even where its tree misses the predicate.

import NewsAnalysis
import NewsModel
import Testing

@Suite("Sentences whose tree gives no claim")
struct UntoldSentenceTests {
  private func own(_ marked: String) -> [String] {
    let found = FoundClaims(marked)
    return found.own.map(found.wording)
  }

  @Test("The finite verb below a subject that was taken for the predicate states the sentence")
  func verbBelow() {
    let taken = """
      Paying_v=pay>0:root debts_n=debt>1:obj for>5:case two>5:nummod mills_n=mill>1:obl \
      will>7:aux raise_v=raise>1:advcl the>9:det costs_n=cost>7:obj .>1:punct
      """
    #expect(own(taken) == ["Paying debts for two mills will raise the costs"])
  }

  @Test(
    "What asks, orders, is too short or has no finite verb stays none",
    arguments: [
      "Outrage_n>0:root but>3:cc few_a>3:amod options_n=option>1:conj on>6:case table_n>4:nmod .>1:punct",
      "Small_a>2:amod Steps_n=step>0:root Toward>4:case Savings_n=saving>2:nmod .>2:punct",
    ]
  )
  func noStatement(marked: String) {
    #expect(own(marked).isEmpty)
  }
}
