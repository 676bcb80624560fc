// Which examples an epoch sees.

import Testing

@testable import nsh_train

@Suite struct ScheduleTests {
  @Test("Every epoch sees all annotated examples, and all epochs of a turn each labelled one once")
  func turn() {
    let schedule = Schedule(gold: 4, labelled: 7)
    var random = RandomSource(seed: 1)
    let epochs = (0..<schedule.parts).map { schedule.order($0, &random) }
    for order in epochs { #expect(order.filter { $0 < 4 }.sorted() == [0, 1, 2, 3]) }
    #expect(epochs.flatMap { $0.filter { $0 >= 4 } }.sorted() == Array(4..<11))
  }

  @Test("The same seed gives the same order, the next epoch another one")
  func order() {
    let schedule = Schedule(gold: 50, labelled: 0)
    var (first, second) = (RandomSource(seed: 3), RandomSource(seed: 3))
    let order = schedule.order(0, &first)
    #expect(order == schedule.order(0, &second))
    #expect(order != schedule.order(1, &first))
  }
}
