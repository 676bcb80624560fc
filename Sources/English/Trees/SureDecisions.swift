// Decisions of the parser that need no model: contexts of a few tags in which the models, over much text,
// nearly always said the same. Half of all decisions are of that kind. It is a cascade with a table for its
// first step, in the spirit of Weiss & Taskar, "Structured prediction cascades" (2010).

/// What the parser decides in contexts that leave no doubt.
struct SureDecisions: Sendable {
  /// By the hash of a context, one more than the index of the move.
  private let moves: SlotTable?
  /// The same of relations.
  private let relations: SlotTable?

  /// The sure decisions of a model file; none where it has no such blocks.
  init(_ file: ModelFile) {
    moves = SlotTable(file, ParserContexts.movesBlock)
    relations = SlotTable(file, ParserContexts.relationsBlock)
  }

  /// The move in a state with these contexts, if it is sure.
  @inline(__always)
  func move(_ contexts: ParserContexts) -> Int? { moves.flatMap { Self.find(contexts, $0) } }

  /// The relation of an arc with these contexts, if it is sure.
  @inline(__always)
  func relation(_ contexts: ParserContexts) -> Int? {
    relations.flatMap { Self.find(contexts, $0) }
  }

  @inline(__always)
  private static func find(_ contexts: ParserContexts, _ table: SlotTable) -> Int? {
    for index in 0..<ParserContexts.count {
      if let number = table.number(contexts.hashes[index]) { return Int(number) - 1 }
    }
    return nil
  }
}

/// What learns of the decisions of a parser.
package protocol ParserObserver {
  /// The parser chose a move.
  mutating func moved(_ contexts: ParserContexts, _ move: Int)
  /// Its model named a relation.
  mutating func named(_ contexts: ParserContexts, _ relation: Int)
}

/// Nobody looks.
struct NoObserver: ParserObserver {
  @inline(__always)
  mutating func moved(_ contexts: ParserContexts, _ move: Int) {}
  @inline(__always)
  mutating func named(_ contexts: ParserContexts, _ relation: Int) {}
}
