// Parses greedily: at each state a linear model chooses the move, and a second one names the relation
// of the arc that the move makes (Goldberg & Nivre 2013 for the first; naming apart keeps its rows short).
// Where the context leaves no doubt, neither model is asked.

/// A parser: from the words and tags of a sentence to a head and a relation for each.
package final class DependencyParser: Sendable {
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
  private let sure: SureDecisions

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
    (self.relations, self.root, sure) = (relations, root, SureDecisions(file))
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
    var observer = NoObserver()
    return parse(sentence, tags: tags, observer: &observer)
  }

  /// The tree of a sentence, while `observer` learns of each decision.
  package func parse(
    _ sentence: SentenceForms,
    tags: [UInt8],
    observer: inout some ParserObserver
  ) -> [(head: Int, relation: Int)] {
    let atoms = ParserAtoms(sentence, tags: tags, kinds: kinds)
    var state = ParserState(count: sentence.count)
    DecisionBuffers.with(moveTemplates, moveModel) { move in
      DecisionBuffers.with(relationTemplates, relationModel) { relation in
        while !state.isDone { step(&state, atoms, move, relation, &observer) }
      }
    }
    return state.nodes.dropLast().map { (Int($0.head), Int($0.label) - 1) }
  }

  @inline(__always)
  private func step(
    _ state: inout ParserState,
    _ atoms: ParserAtoms,
    _ buffers: DecisionBuffers,
    _ relation: DecisionBuffers,
    _ observer: inout some ParserObserver
  ) {
    let contexts = atoms.contexts(of: state)
    let choice = sure.move(contexts) ?? best(state, atoms, buffers)
    observer.moved(contexts, choice)
    let move = moves[choice]
    guard let arc = state.arc(move.kind) else { return state.shift() }
    let name =
      arc.head == state.count ? root : self.relation(arc, choice, state, atoms, relation, &observer)
    state.attach(arc.dependent, to: arc.head, name + 1)
  }

  /// The move with the highest score among those that are possible; of equals the first.
  private func best(
    _ state: ParserState,
    _ atoms: ParserAtoms,
    _ buffers: DecisionBuffers
  ) -> Int {
    atoms.fill(buffers.values, state)
    buffers.score(moveTemplates, moveModel)
    let allowed = SIMD4<UInt8>(
      state.allows(.shift) ? 1 : 0,
      state.allows(.left) ? 1 : 0,
      state.allows(.right) ? 1 : 0,
      0
    )
    var (best, highest) = (-1, Int.min)
    for index in 0..<moves.count {
      let score = Int(buffers.scores[index])
      guard score > highest, allowed[Int(moves[index].kind.rawValue)] > 0 else { continue }
      (best, highest) = (index, score)
    }
    return best
  }

  /// The relation of an arc that a move makes, among those of the move's group.
  @inline(__always)
  private func relation(
    _ arc: (head: Int, dependent: Int),
    _ move: Int,
    _ state: ParserState,
    _ atoms: ParserAtoms,
    _ buffers: DecisionBuffers,
    _ observer: inout some ParserObserver
  ) -> Int {
    let contexts = atoms.contexts(of: move, head: arc.head, dependent: arc.dependent)
    if let name = sure.relation(contexts) { return name }
    let name = best(arc, groups[moves[move].group], state, atoms, buffers)
    observer.named(contexts, name)
    return name
  }

  /// The relation with the highest score among `names`; of equals the first.
  private func best(
    _ arc: (head: Int, dependent: Int),
    _ names: Range<Int>,
    _ state: ParserState,
    _ atoms: ParserAtoms,
    _ buffers: DecisionBuffers
  ) -> Int {
    atoms.fill(buffers.values, state, head: arc.head, dependent: arc.dependent)
    buffers.score(relationTemplates, relationModel, names)
    var best = -1
    for index in names where index != root {
      if best < 0 || buffers.scores[index] > buffers.scores[best] { best = index }
    }
    return max(best, 0)
  }
}
