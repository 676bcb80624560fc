// Parses greedily: at each state a linear model chooses the move, and a second one names the relation
// of the arc that the move makes (Goldberg & Nivre 2013 for the first; naming apart keeps its rows short).
// Where the context leaves no doubt, neither model is asked.

/// A parser: from the words and tags of a sentence to a head and a relation for each.
package final class DependencyParser: Sendable {
  /// The relations, as the treebank names them.
  package let relations: [String]
  private let moves: [Move]
  /// The moves of each kind, by its raw value.
  private let kinds: [ClassSet]
  /// The relations of each group, without that of the root.
  private let groups: [ClassSet]
  private let tagKinds: [TagKind]
  let root: Int
  private let moveModel: LinearModel
  private let moveTemplates: FeatureTemplates
  private let relationModel: LinearModel
  private let relationTemplates: FeatureTemplates
  private let sureMoves: SureDecisions
  private let sureRelations: SureDecisions

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
    let known = moves.compactMap(Move.init)
    guard known.count == moves.count, known.allSatisfy({ $0.group < groups.count }) else {
      return nil
    }
    self.moves = known
    self.kinds = Move.Kind.allCases.map { kind in
      Self.set(known.indices.filter { known[$0].kind == kind })
    }
    self.groups = groups.map { Self.set($0.filter { $0 != root }) }
    tagKinds = kinds.compactMap(TagKind.init)
    (self.relations, self.root) = (relations, root)
    sureMoves = SureDecisions(file, .moves)
    sureRelations = SureDecisions(file, .relations)
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

  private static func set(_ classes: [Int]) -> ClassSet {
    classes.reduce(0) { $0 | 1 << ClassSet($1) }
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
    observer: inout some DecisionObserver
  ) -> [(head: Int, relation: Int)] {
    let atoms = ParserAtoms(sentence, tags: tags, kinds: tagKinds)
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
    _ observer: inout some DecisionObserver
  ) {
    let contexts = atoms.contexts(of: state)
    let choice = sureMoves.find(contexts) ?? best(state, atoms, buffers)
    observer.decided(.moves, contexts, choice)
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
    var possible: ClassSet = 0
    for kind in Move.Kind.allCases where state.allows(kind) {
      possible |= kinds[Int(kind.rawValue)]
    }
    return buffers.best(moveTemplates, moveModel, among: possible)
  }

  /// The relation of an arc that a move makes: of those of the move's group the one with the highest score.
  @inline(__always)
  private func relation(
    _ arc: (head: Int, dependent: Int),
    _ move: Int,
    _ state: ParserState,
    _ atoms: ParserAtoms,
    _ buffers: DecisionBuffers,
    _ observer: inout some DecisionObserver
  ) -> Int {
    let contexts = atoms.contexts(of: move, head: arc.head, dependent: arc.dependent)
    if let name = sureRelations.find(contexts) { return name }
    let names = groups[moves[move].group]
    guard names != 0 else { return 0 }
    atoms.fill(buffers.values, state, head: arc.head, dependent: arc.dependent)
    let name = buffers.best(relationTemplates, relationModel, among: names)
    observer.decided(.relations, contexts, name)
    return name
  }
}
