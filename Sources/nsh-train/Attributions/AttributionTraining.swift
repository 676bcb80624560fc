// Fits the models of attributions.

import English
import NewsModel

/// Fits the models to annotated articles.
struct AttributionTraining {
  let examples: [AttributionExample]
  /// How often each model sees its examples.
  var epochs = 4
  /// In how many parts the examples are crossed.
  var folds = 3
  /// How many bits of a hash tell the row of a feature.
  var bits = 18

  /// The file of the models.
  func file() throws -> [UInt8] {
    let words = try cueWords()
    var readings: [[AttributionReading]] = Array(repeating: [], count: examples.count)
    for fold in 0..<folds {
      let others = examples.indices.filter { $0 % folds != fold }.map { examples[$0] }
      let bytes = ([words] + (try first(others, words))).encoded
      try Self.with(bytes) { model in
        for index in examples.indices where index % folds == fold {
          readings[index] = try model.firstReadings(examples[index].text)
        }
      }
    }
    let first = try first(examples, words)
    let least = try least(first + [words], readings)
    return ([words, least] + first + (try second(examples, readings))).encoded
  }

  /// How sure the second reading must be of a cue: what gives the best F1 over one part of the examples
  /// where it learned from the others.
  private func least(
    _ first: [ModelBlock],
    _ readings: [[AttributionReading]]
  ) throws -> ModelBlock {
    let others = examples.indices.filter { $0 % folds != 0 }
    let second = try second(others.map { examples[$0] }, others.map { readings[$0] })
    var (found, all): ([(odds: Float, isRight: Bool)], Int) = ([], 0)
    try Self.with((first + second).encoded) { model in
      for index in examples.indices where index % folds == 0 {
        let example = examples[index]
        all += example.gold.count
        for reading in try model.secondReadings(example.text, readings[index], above: -3) {
          found.append((reading.odds, example.gold.contains { $0.matches(reading) }))
        }
      }
    }
    found.sort { $0.odds > $1.odds }
    var (right, best, least): (Int, Double, Float) = (0, 0, 0)
    for (count, one) in found.enumerated() {
      right += one.isRight ? 1 : 0
      let score = 2 * Double(right) / Double(count + 1 + all)
      if score > best { (best, least) = (score, one.odds) }
    }
    print("F1 \(best) with odds of \(least) or more")
    return ModelBlock(name: "cues.least", text: "\(least)")
  }

  /// Calls `body` with the model of a file's bytes.
  static func with<Result>(
    _ bytes: [UInt8],
    _ body: (AttributionModel) throws -> Result
  ) throws -> Result {
    try bytes.withUnsafeBytes { bytes in
      guard let model = ModelFile(bytes).flatMap(AttributionModel.init) else {
        throw TrainingError("the model of attributions cannot be read")
      }
      return try body(model)
    }
  }

  /// The lemmas of cues that are no verbs, seen twice at least; those of verbs that are seen often and not
  /// once in two hundred times head a cue.
  private func cueWords() throws -> ModelBlock {
    var counts: [UInt32: Int] = [:]
    for example in examples {
      for gold in example.gold where example.text.tokens[gold.head].tag != .verb {
        counts[example.text.lemmas[gold.head], default: 0] += 1
      }
    }
    var verbs: [UInt32: (all: Int, cues: Int)] = [:]
    for example in examples {
      let heads = Set(example.gold.map(\.head))
      for (token, lemma) in example.text.lemmas.enumerated()
      where example.text.tokens[token].tag == .verb {
        verbs[lemma, default: (0, 0)].all += 1
        if heads.contains(token) { verbs[lemma, default: (0, 0)].cues += 1 }
      }
    }
    let never = verbs.filter { $0.value.all >= 30 && $0.value.cues * 200 < $0.value.all }
    var words = counts.filter { $0.value > 1 && never[$0.key] == nil }
      .map { (hash: $0.key, number: UInt32(1)) }
    words += never.map { (hash: $0.key, number: 2) }
    return ModelBlock(
      name: "cues.words",
      numbers: SlotTable.slots(for: words.sorted { $0.hash < $1.hash })
    )
  }

  private func first(
    _ examples: [AttributionExample],
    _ words: ModelBlock
  ) throws -> [ModelBlock] {
    let slots = words.bytes.withUnsafeBytes { Array($0.bindMemory(to: UInt64.self)) }
    var tasks: [CueTask] = []
    slots.withUnsafeBufferPointer { slots in
      let known = CueWords(slots)
      for example in examples {
        let heads = Set(example.gold.map(\.head))
        for sentence in example.text.sentences {
          for token in sentence.tokens where CueAtoms.isCandidate(example.text, token, known) {
            var atoms = Array(repeating: UInt32(0), count: CueAtoms.names.count)
            CueAtoms.fill(&atoms, example.text, token)
            tasks.append(CueTask(values: atoms, truth: heads.contains(token) ? 1 : 0))
          }
        }
      }
    }
    return try cues("cues1", CueTemplates.all, tasks)
      + roles("roles1", RoleTemplates.first, roleTasks(examples))
      + more("more1", moreTasks(examples))
  }

  private func second(
    _ examples: [AttributionExample],
    _ readings: [[AttributionReading]]
  ) throws -> [ModelBlock] {
    var (tasks, roleTasks): ([CueTask], [RoleTask]) = ([], [])
    for (example, readings) in zip(examples, readings) {
      let cover = ReadingCover(example.text, readings)
      var gold: [Int: GoldAttribution] = [:]
      for attribution in example.gold { gold[attribution.head] = attribution }
      for reading in readings {
        var atoms = Array(repeating: UInt32(0), count: CueAtoms.names.count)
        CueAtoms.fill(&atoms, example.text, reading.cue)
        atoms.withUnsafeMutableBufferPointer {
          guard let start = $0.baseAddress else { return }
          CueEvidence.fill(start + CueAtoms.evidenceStart, example.text, reading, cover)
        }
        let truth = gold[reading.cue]
        tasks.append(CueTask(values: atoms, truth: truth == nil ? 0 : 1))
        if let truth {
          roleTasks.append(
            RoleTask(text: example.text, gold: truth, first: reading, cover: cover)
          )
        }
      }
    }
    return try cues("cues2", CueTemplates.all + "\n" + CueTemplates.evidence, tasks)
      + roles("roles2", RoleTemplates.all + "\n" + RoleTemplates.evidence, roleTasks)
      + more("more2", moreTasks(examples))
  }

  private func roleTasks(_ examples: [AttributionExample]) -> [RoleTask] {
    examples.flatMap { example in
      example.gold.map { RoleTask(text: example.text, gold: $0, first: nil, cover: nil) }
    }
  }

  private func moreTasks(_ examples: [AttributionExample]) -> [CueTask] {
    var tasks: [CueTask] = []
    for example in examples {
      for gold in example.gold {
        let sentence = example.text.sentences[Int(example.text.sentenceOf[gold.head])].tokens
        let reading = AttributionReading(
          cue: gold.head,
          odds: 0,
          window: sentence,
          labels: sentence.map {
            example.text.isMark($0) ? RoleWalk.unknown : gold.role($0).rawValue
          }
        )
        _ = MoreWalk.sentences(example.text, reading) { step in
          var values = Array(repeating: UInt32(0), count: MoreAtoms.names.count)
          MoreAtoms.fill(&values, example.text, reading, step)
          let words = MoreWalk.part(example.text, step.sentence).filter { !example.text.isMark($0) }
          let isContent = words.count { gold.content.contains($0) } * 2 > words.count
          tasks.append(CueTask(values: values, truth: isContent ? 1 : 0))
          return isContent
        }
      }
    }
    return tasks
  }

  private func more(_ name: String, _ tasks: [CueTask]) throws -> [ModelBlock] {
    try fit(name, MoreTemplates.all, MoreAtoms.names, tasks, bits: 14)
  }

  private func cues(_ name: String, _ templates: String, _ tasks: [CueTask]) throws -> [ModelBlock]
  {
    try fit(name, templates, CueAtoms.names, tasks, bits: bits, prefix: 24)
  }

  private func fit(
    _ name: String,
    _ templates: String,
    _ atoms: [String],
    _ tasks: [CueTask],
    bits: Int,
    prefix: Int = 0
  ) throws -> [ModelBlock] {
    var learner = try LinearLearner(
      name,
      templates,
      atoms: atoms,
      classes: ["no", "yes"],
      bits: bits
    )
    var random = RandomSource(seed: 1)
    for epoch in 0..<epochs {
      var order = Array(tasks.indices)
      order.shuffle(using: &random)
      for index in order {
        learner.values = tasks[index].values
        learner.learn(tasks[index].truth)
      }
      print(name, epoch, learner.report())
    }
    return learner.blocks() + (prefix > 0 ? [learner.bound(prefix, tasks)] : [])
  }

  private func roles(
    _ name: String,
    _ templates: String,
    _ tasks: [RoleTask]
  ) throws -> [ModelBlock] {
    var learner = try LinearLearner(
      name,
      templates,
      atoms: RoleAtoms.names,
      classes: ["none", "cue", "source", "content"],
      bits: bits
    )
    let shared = SharedRoles(tasks)
    var random = RandomSource(seed: 1)
    var order = Array(tasks.indices)
    for epoch in 0..<epochs {
      order.shuffle(using: &random)
      for index in order {
        let task = tasks[index]
        let walk = RoleWalk(task.text, cue: task.gold.head)
        RoleAtoms.fillCue(&learner.values, task.text, task.gold.head)
        walk.run { walk, step in
          if shared.contexts.contains(walk.context(step, task.first)) {
            return walk.label(step.from)
          }
          RoleAtoms.fill(&learner.values, walk, step)
          if let first = task.first, let cover = task.cover {
            RoleAtoms.fillEvidence(&learner.values, walk, step, first, cover)
          }
          let truth = task.gold.role(step.token).rawValue
          let guess = learner.learn(Int(truth))
          return epoch < 1 ? truth : UInt8(guess)
        }
      }
      print(name, epoch, learner.report())
    }
    return learner.blocks() + [shared.block(name)]
  }
}

/// The contexts in which a word has the same role as the word it is reached from, nearly always.
private struct SharedRoles {
  let contexts: Set<UInt32>

  init(_ tasks: [RoleTask]) {
    var counts: [UInt32: (all: Int, same: Int)] = [:]
    for task in tasks {
      let walk = RoleWalk(task.text, cue: task.gold.head)
      walk.run { walk, step in
        let role = task.gold.role(step.token).rawValue
        counts[walk.context(step, task.first), default: (0, 0)].all += 1
        if role == walk.label(step.from) {
          counts[walk.context(step, task.first), default: (0, 0)].same += 1
        }
        return role
      }
    }
    contexts = Set(
      counts.filter {
        $0.value.all >= 30 && $0.value.same * 1000 >= $0.value.all * SharedRoles.share
      }.keys
    )
    print(contexts.count, "contexts of", counts.count)
  }

  static let share = 992

  func block(_ name: String) -> ModelBlock {
    ModelBlock(
      name: name + ".shared",
      numbers: SlotTable.slots(for: contexts.sorted().map { (hash: $0, number: 1) })
    )
  }
}

/// A decision between no and yes to learn.
private struct CueTask {
  let values: [UInt32]
  let truth: Int
}

/// An attribution whose roles are to be learned.
private struct RoleTask {
  let text: AttributionText
  let gold: GoldAttribution
  let first: AttributionReading?
  let cover: ReadingCover?
}

extension GoldAttribution {
  /// Whether a reading has a word of the cue and half of the content, as F1 of words.
  func matches(_ reading: AttributionReading) -> Bool {
    guard cue.contains(reading.cue) else { return false }
    var words = Set(reading.more.joined())
    for (place, label) in reading.labels.enumerated()
    where label == AttributionRole.content.rawValue {
      words.insert(reading.window.lowerBound + place)
    }
    return words.intersection(content).count * 4 >= words.count + content.count
  }

  /// The role of a token.
  func role(_ token: Int) -> AttributionRole {
    content.contains(token)
      ? .content : cue.contains(token) ? .cue : source.contains(token) ? .source : .none
  }
}

/// A linear model in training.
struct LinearLearner {
  private let name: String
  private let classes: [String]
  private let templates: FeatureTemplates
  private let weights: LogisticWeights
  /// The values of the atoms.
  var values: [UInt32]
  private var products: [UInt64]
  private var features: [UInt32]
  private var (right, all) = (0, 0)

  init(
    _ name: String,
    _ templates: String,
    atoms: [String],
    classes: [String],
    bits: Int
  ) throws {
    (self.name, self.classes) = (name, classes)
    self.templates = try .checked(templates, atoms: atoms)
    weights = LogisticWeights(classes: classes.count, bits: bits)
    values = Array(repeating: 0, count: atoms.count)
    products = Array(repeating: 0, count: atoms.count)
    features = Array(repeating: 0, count: self.templates.count)
  }

  /// Learns from a decision over the values; returns what it would have said.
  @discardableResult mutating func learn(_ truth: Int) -> Int {
    templates.fill(&features, from: values, &products)
    let scores = weights.score(features)
    weights.learn(features, weights.probabilities(scores), truth: truth)
    var best = 0
    for label in 1..<classes.count where scores[label] > scores[best] { best = label }
    all += 1
    if best == truth { right += 1 }
    return best
  }

  /// How often it was right since the last report.
  mutating func report() -> String {
    defer { (right, all) = (0, 0) }
    return "\(right) of \(all) right"
  }

  /// How far the first templates may speak against a cue before the others are not asked; `fit-prefixes` finds better
  /// ones.
  fileprivate mutating func bound(_ prefix: Int, _ tasks: [CueTask]) -> ModelBlock {
    var odds: [Float] = []
    for task in tasks where task.truth == 1 {
      templates.fill(&features, from: task.values, &products)
      odds.append(weights.score(Array(features.prefix(prefix)))[1])
    }
    odds.sort()
    let least = odds.isEmpty ? 0 : odds[odds.count / 200]
    print(name, "bound", least)
    let margin = -Int((least * HashedModel.scale).rounded(.up))
    let first = TemplatePrefix(templates: Array(0..<prefix), margin: margin)
    return ModelBlock(name: name + ".prefix", text: TemplatePrefix.text([first]))
  }

  /// The finished model.
  func blocks() -> [ModelBlock] { weights.blocks(name, classes: classes, templates) }
}
