// Parses greedily: at each state a linear model chooses the move, and a second one names the relation
// of the arc that the move makes (Goldberg & Nivre 2013 for the first; naming apart keeps its rows short).

/// A parser: from the words and tags of a sentence to a head and a relation for each.
package struct DependencyParser: Sendable {
  /// The relations, as the treebank names them.
  package let relations: [String]
  private let moves: [Move]
  private let groups: [Int]
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
      let groups = file.lines("relations.groups"), groups.count == relations.count,
      let kinds = file.lines("tags.kinds")
    else { return nil }
    self.moves = moves.compactMap(Move.init)
    self.groups = groups.compactMap { Int($0) }
    self.kinds = kinds.compactMap(TagKind.init)
    guard self.moves.count == moves.count, self.groups.count == relations.count else { return nil }
    (self.relations, self.root) = (relations, root)
    (self.moveModel, self.moveTemplates) = (moveModel, moveTemplates)
    (self.relationModel, self.relationTemplates) = (relationModel, relationTemplates)
  }

  /// The tree of a sentence: for each word its head, which is the number of words for the root, and the
  /// index of its relation. Complexity O(words).
  package func parse(_ sentence: SentenceForms, tags: [UInt8]) -> [(head: Int, relation: Int)] {
    let atoms = ParserAtoms(sentence, tags: tags, kinds: kinds)
    var state = ParserState(count: sentence.count)
    DecisionBuffers.with(atoms: ParserAtoms.names.count, moveTemplates, moveModel) { move in
      DecisionBuffers.with(
        atoms: ParserAtoms.relationNames.count,
        relationTemplates,
        relationModel
      ) { relation in
        while !state.isDone { step(&state, atoms, move, relation) }
      }
    }
    return (0..<sentence.count).map { (state.heads[$0], state.labels[$0] - 1) }
  }

  private func step(
    _ state: inout ParserState,
    _ atoms: ParserAtoms,
    _ buffers: DecisionBuffers,
    _ relation: DecisionBuffers
  ) {
    atoms.fill(buffers.values, state)
    buffers.score(moveTemplates, moveModel)
    let allowed = (state.allows(.shift), state.allows(.left), state.allows(.right))
    var (best, highest) = (-1, Int16.min)
    for (index, move) in moves.enumerated() where buffers.scores[index] > highest || best < 0 {
      let isAllowed =
        switch move.kind {
        case .shift: allowed.0
        case .left: allowed.1
        case .right: allowed.2
        }
      if isAllowed { (best, highest) = (index, buffers.scores[index]) }
    }
    guard let arc = state.arc(moves[best].kind) else { return state.shift() }
    let name = self.relation(arc, moves[best].group, state, atoms, relation)
    state.attach(arc.dependent, to: arc.head, name + 1)
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
    buffers.score(relationTemplates, relationModel)
    var (best, highest) = (-1, Int16.min)
    for index in groups.indices where groups[index] == group && index != root {
      if best < 0 || buffers.scores[index] > highest {
        (best, highest) = (index, buffers.scores[index])
      }
    }
    return max(best, 0)
  }
}
