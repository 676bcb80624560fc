// Fits the parser: it follows its own decisions nine times in ten, so that it learns to go on from its
// mistakes, and the oracle tells which moves would have been best (Goldberg & Nivre 2012).

import English

/// A sentence to learn trees from.
struct TreeExample {
  let forms: SentenceForms
  /// Tags as a tagger gives them that has not seen the sentence.
  let tags: [UInt8]
  let oracle: DynamicOracle
}

/// A parser in training.
struct ParserTraining {
  private let relations: [String]
  private let groups: [Int]
  private let root: Int
  private let kinds: [TagKind]
  private let moves: [Move]
  private let movePerceptron: AveragedPerceptron
  private let relationPerceptron: AveragedPerceptron
  private var decision: Decision
  private var naming: Decision

  /// A parser that knows nothing yet; `kinds` has the kind of each tag.
  init(relations: [String], kinds: [TagKind]) throws {
    guard let root = relations.firstIndex(of: "root") else {
      throw TrainingError("no word of the treebanks has the relation root")
    }
    (self.relations, self.root, self.kinds) = (relations, root, kinds)
    groups = relations.map(RelationGroups.group)
    moves = RelationGroups.moves.compactMap(Move.init)
    movePerceptron = AveragedPerceptron(classes: moves.count)
    relationPerceptron = AveragedPerceptron(classes: relations.count)
    decision = try Decision(MoveTemplates.text, atoms: ParserAtoms.names, movePerceptron)
    naming = try Decision(
      RelationTemplates.text,
      atoms: ParserAtoms.relationNames,
      relationPerceptron
    )
  }

  /// Learns from the examples of a schedule, in another order in each epoch; in the first it follows the
  /// oracle.
  mutating func learn(
    _ examples: [TreeExample],
    _ schedule: Schedule,
    epochs: Int,
    seed: UInt64 = 1
  ) {
    var random = RandomSource(seed: seed)
    for epoch in 0..<epochs {
      for index in schedule.order(epoch, &random) {
        learn(examples[index], explores: epoch > 0, &random)
      }
    }
    movePerceptron.settle()
    relationPerceptron.settle()
  }

  /// Adds what another parser has learnt from the same examples.
  func add(_ other: ParserTraining) {
    movePerceptron.add(other.movePerceptron)
    relationPerceptron.add(other.relationPerceptron)
  }

  private mutating func learn(
    _ example: TreeExample,
    explores: Bool,
    _ random: inout RandomSource
  ) {
    let atoms = ParserAtoms(example.forms, tags: example.tags, kinds: kinds)
    var state = ParserState(count: example.forms.count)
    while !state.isDone {
      atoms.fill(&decision.values, state)
      decision.score(movePerceptron)
      let (guess, truth) = choose(state, example.oracle)
      movePerceptron.correct(decision.features, from: guess, to: truth)
      let move = moves[explores && random.next() % 10 > 0 ? guess : truth]
      guard let arc = state.arc(move.kind) else {
        state.shift()
        continue
      }
      let label = name(arc, move.group, state, atoms, example.oracle)
      state.attach(arc.dependent, to: arc.head, label + 1)
    }
  }

  /// The best move by the scores, and the best among those that lose nothing.
  private func choose(_ state: ParserState, _ oracle: DynamicOracle) -> (guess: Int, truth: Int) {
    let costs = [Move.Kind.shift, .left, .right].map {
      state.allows($0) ? oracle.cost($0, state) : Int.max
    }
    let least = costs.min() ?? 0
    var (guess, truth) = (-1, -1)
    for (index, move) in moves.enumerated() {
      let cost = costs[Int(move.kind.rawValue)]
      guard cost < Int.max else { continue }
      let score = decision.scores[index]
      if guess < 0 || score > decision.scores[guess] { guess = index }
      guard cost == least, truth < 0 || score > decision.scores[truth] else { continue }
      if let arc = state.arc(move.kind), oracle.heads[arc.dependent] == arc.head,
        groups[oracle.relations[arc.dependent]] != move.group
      {
        continue
      }
      truth = index
    }
    // A relation whose group no move to that side has.
    return (guess, truth < 0 ? guess : truth)
  }

  /// The relation that the model gives an arc among those of its group; learns where the arc is right.
  private mutating func name(
    _ arc: (head: Int, dependent: Int),
    _ group: Int,
    _ state: ParserState,
    _ atoms: ParserAtoms,
    _ oracle: DynamicOracle
  ) -> Int {
    if arc.head == state.count { return root }
    let truth = oracle.heads[arc.dependent] == arc.head ? oracle.relations[arc.dependent] : nil
    let wanted = truth.map { groups[$0] } ?? group
    atoms.fill(&naming.values, state, head: arc.head, dependent: arc.dependent)
    naming.score(relationPerceptron)
    var best = -1
    for index in groups.indices where groups[index] == wanted && index != root {
      if best < 0 || naming.scores[index] > naming.scores[best] { best = index }
    }
    guard let truth else { return max(best, 0) }
    relationPerceptron.correct(naming.features, from: best, to: truth)
    return best
  }

  /// The blocks of the finished models, in so many buckets of eight rows.
  func blocks(moveBuckets: Int, relationBuckets: Int) -> [ModelBlock] {
    let sizes = (0..<RelationGroups.count).map { group in groups.count { $0 == group } }
    let groupLines = sizes.map(String.init).joined(separator: "\n")
    return movePerceptron.tables(buckets: moveBuckets)
      .blocks("moves", classes: RelationGroups.moves, decision.templates)
      + relationPerceptron.tables(buckets: relationBuckets)
      .blocks("relations", classes: relations, naming.templates)
      + [ModelBlock(name: "relations.groups", text: groupLines)]
  }
}
