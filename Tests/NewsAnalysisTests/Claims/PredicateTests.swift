// How far the text commits itself to each event.

import NewsAnalysis
import NewsModel
import Testing

struct PredicateTests {
  @Test(arguments: [
    ("The ships_n sank_v=sink .", "sank", 0.0, 3.0),
    ("The ships_n did not sink_v .", "sink", -3.0, 0.0),
    ("Mara managed_v=manage to sail_v .", "sail", 0.0, 3.0),
    ("Mara failed_v=fail to sail_v .", "sail", -3.0, 0.0),
    ("Mara wants_v=want to sail_v .", "sail", -3.0, 0.0),
    ("The ships_n will sink_v .", "sink", -3.0, 0.0),
  ])
  func `an event is rated between two bounds`(
    marked: String,
    word: String,
    low: Double,
    high: Double
  ) {
    let found = FoundClaims(marked)
    let value = found.predicates.first { found.words($0.range) == word }?.factuality
    #expect(value.map { low < $0 && $0 <= high || low <= $0 && $0 < high } == true)
  }
}
