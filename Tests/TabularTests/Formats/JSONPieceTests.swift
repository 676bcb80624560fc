import Tabular
import Testing

@Suite struct JSONPieceTests {
  private struct Stop: Error {}

  private static let values: [Value] = [
    .null, .int(1), .string("a\nb\u{301}"), .list([]), .record(Record([])),
    .record(Record([("a", .list([.int(1), .record(Record([("b", .null)]))]))])),
  ]

  /// A document with lists in objects in lists.
  private static func piece(_ count: Int) -> JSONPiece {
    .object([
      ("schema", .value(.string("x"))), ("none", .list([])), ("fields", .object([])),
      (
        "all",
        .elements { emit in
          for index in 0..<count {
            try emit(.object([("id", .value(.int(index))), ("values", .list(values))]))
          }
        }
      ),
    ])
  }

  @Test("What is written piece by piece is what is written whole", arguments: [0, 1, 2, 3_000])
  func same(count: Int) throws {
    var chunks: [[UInt8]] = []
    try JSONFormat.stream(Self.piece(count)) { chunks.append($0) }
    let whole = JSONFormat.write(try Self.piece(count).value()) + "\n"
    #expect(chunks.joined().elementsEqual(whole.utf8))
    // Each is of whole lines, and so of whole characters, and none is much larger than it need be.
    #expect(chunks.allSatisfy { $0.last == 0x0A && $0.count < 70_000 })
    #expect((chunks.count > 1) == (count == 3_000))
  }

  @Test("What a list or the receiver throws ends the writing")
  func stopped() {
    let endless = JSONPiece.elements { emit in while true { try emit(.value(.int(1))) } }
    #expect(throws: Stop.self) { try JSONFormat.stream(endless) { _ in throw Stop() } }
    let broken = JSONPiece.elements { _ in throw Stop() }
    #expect(throws: Stop.self) { try JSONFormat.stream(.object([("a", broken)])) { _ in } }
    #expect(throws: Stop.self) { try broken.value() }
  }
}
