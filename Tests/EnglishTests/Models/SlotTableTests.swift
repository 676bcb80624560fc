// Tables of numbers by hashes.

import English
import Testing

@Suite struct SlotTableTests {
  @Test("Each hash gives its number, also where several begin at the same slot")
  func numbers() {
    let entries: [(hash: UInt32, number: UInt32)] = [(5, 50), (21, 210), (37, 370), (4, 40)]
    check(entries) { table in
      #expect(entries.map { table.number($0.hash) } == [50, 210, 370, 40])
      #expect(table.number(53) == nil)
    }
  }

  @Test("Of two entries with the same hash the first stays")
  func twice() {
    check([(9, 1), (9, 2)]) { #expect($0.number(9) == 1) }
  }

  @Test("An empty table knows nothing")
  func empty() {
    check([]) { #expect($0.number(1) == nil) }
    #expect(SlotTable(UnsafeBufferPointer(start: nil, count: 0)).number(1) == nil)
  }

  private func check(
    _ entries: [(hash: UInt32, number: UInt32)],
    _ body: (SlotTable) -> Void
  ) {
    let slots = SlotTable.slots(for: entries)
    #expect(slots.count >= entries.count * 2)
    slots.withUnsafeBufferPointer { body(SlotTable($0)) }
  }
}
