import Dispatch
import NewsLoading
import NewsModel
import Testing

@Suite struct StoppableMapTests {
  @Test(arguments: [0, 1, 50])
  func `the values come in order`(count: Int) {
    let values = ParallelMap.map(count, isCancelled: { false }) { index, _ in index * 2 }
    #expect(values == (0..<count).map { $0 * 2 })
  }

  @Test func `work that looks at its sign stops`() {
    let values = ParallelMap.map(3, isCancelled: { true }) { _, stop throws(Stopped) -> Int in
      while true { try stop.check() }
    }
    #expect(values == nil)
  }

  @Test func `work that does not look at its sign is not waited for`() {
    let end = DispatchSemaphore(value: 0)
    let values = ParallelMap.map(1, isCancelled: { true }) { _, _ in
      end.wait()
      return 1
    }
    #expect(values == nil)
    end.signal()
  }
}
