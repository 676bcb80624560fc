// Parses greedily: at each state a linear model chooses the move, and a second one names the relation
// of the arc that the move makes (Goldberg & Nivre 2013 for the first; naming apart keeps its rows short).

/// A parser: from the words and tags of a sentence to a head and a relation for each.
package struct DependencyParser: Sendable {
  /// The relations, as the treebank names them.
  package let relations: [String]
  private let moves: [Move]
  /// The relations of each group, which stand together.
  private let groups: [Range<Int>]
  private let kinds: [TagKind]
  let root: Int
  private let moveModel: LinearModel
  private let moveTemplates: FeatureTemplates
  private let relationModel: LinearModel
  private let relationTemplates: FeatureTemplates

  /// The parser of a model file.
  package init?(_ file: ModelFile) {
    guard let moves = file.lines("moves.classes"), let moveModel = file.linear("moves"),
      let moveTemplates = file.templates("moves", atoms: ParserAtoms.names),
      let relations = file.lines("relations.classes"), let root = relations.firstIndex(of: "root"),
      let relationModel = file.linear("relations"),
      let relationTemplates = file.templates("relations", atoms: ParserAtoms.relationNames),
      let groups = file.lines("relations.groups").flatMap(Self.ranges),
      groups.last?.upperBound == relations.count, let kinds = file.lines("tags.kinds")
    else { return nil }
    self.moves = moves.compactMap(Move.init)
    self.groups = groups
    self.kinds = kinds.compactMap(TagKind.init)
    guard self.moves.count == moves.count, self.moves.allSatisfy({ $0.group < groups.count }) else {
      return nil
    }
    (self.relations, self.root) = (relations, root)
    (self.moveModel, self.moveTemplates) = (moveModel, moveTemplates)
    (self.relationModel, self.relationTemplates) = (relationModel, relationTemplates)
  }

  /// The relations of each group, from how many each has.
  private static func ranges(_ sizes: [String]) -> [Range<Int>]? {
    var (ranges, start): ([Range<Int>], Int) = ([], 0)
    for size in sizes {
      guard let size = Int(size), size >= 0 else { return nil }
      ranges.append(start..<(start + size))
      start += size
    }
    return ranges
  }

  /// The tree of a sentence: for each word its head, which is the number of words for the root, and the
  /// index of its relation. Complexity O(words).
  package func parse(_ sentence: SentenceForms, tags: [UInt8]) -> [(head: Int, relation: Int)] {
    let atoms = ParserAtoms(sentence, tags: tags, kinds: kinds)
    var state = ParserState(count: sentence.count)
    DecisionBuffers.with(moveTemplates, moveModel) { move in
      DecisionBuffers.with(relationTemplates, relationModel) { relation in
        while !state.isDone { step(&state, atoms, move, relation) }
      }
    }
    return state.nodes.dropLast().map { (Int($0.head), Int($0.label) - 1) }
  }

  private func step(
    _ state: inout ParserState,
    _ atoms: ParserAtoms,
    _ buffers: DecisionBuffers,
    _ relation: DecisionBuffers
  ) {
    atoms.fill(buffers.values, state)
    buffers.score(moveTemplates, moveModel)
    let move = moves[best(buffers.scores, state)]
    guard let arc = state.arc(move.kind) else { return state.shift() }
    let name = self.relation(arc, move.group, state, atoms, relation)
    state.attach(arc.dependent, to: arc.head, name + 1)
  }

  /// The move with the highest score among those that are possible; of equals the first.
  private func best(_ scores: UnsafePointer<Int16>, _ state: ParserState) -> Int {
    let allowed = SIMD4<UInt8>(
      state.allows(.shift) ? 1 : 0,
      state.allows(.left) ? 1 : 0,
      state.allows(.right) ? 1 : 0,
      0
    )
    var (best, highest) = (-1, Int.min)
    for index in 0..<moves.count {
      let score = Int(scores[index])
      guard score > highest, allowed[Int(moves[index].kind.rawValue)] > 0 else { continue }
      (best, highest) = (index, score)
    }
    return best
  }

  /// The relation of an arc, among those of its group.
  private func relation(
    _ arc: (head: Int, dependent: Int),
    _ group: Int,
    _ state: ParserState,
    _ atoms: ParserAtoms,
    _ buffers: DecisionBuffers
  ) -> Int {
    if arc.head == state.count { return root }
    atoms.fill(buffers.values, state, head: arc.head, dependent: arc.dependent)
    let names = groups[group]
    buffers.score(relationTemplates, relationModel, names)
    var best = -1
    for index in names where index != root {
      if best < 0 || buffers.scores[index] > buffers.scores[best] { best = index }
    }
    return max(best, 0)
  }
}
