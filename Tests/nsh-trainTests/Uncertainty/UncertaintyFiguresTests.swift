// Precision and recall of uncertain sentences.

import Testing

@testable import nsh_train

@Suite struct UncertaintyFiguresTests {
  @Test("The limit is where F1 is highest")
  func limits() {
    let judged = [(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.2, false), (0.1, false)]
      .map { UncertaintyFigures.Judged(probability: Float($0.0), isUncertain: $0.1) }
    let figures = UncertaintyFigures(judged)
    #expect(figures.limit == 0.6 && figures.precision == 0.75 && figures.recall == 1)
  }

  @Test("Nothing judged, and nothing uncertain, has no score")
  func empty() {
    #expect(UncertaintyFigures([]).score == 0)
    let certain = UncertaintyFigures.Judged(probability: 0.5, isUncertain: false)
    #expect(UncertaintyFigures([certain]).score == 0)
  }
}
