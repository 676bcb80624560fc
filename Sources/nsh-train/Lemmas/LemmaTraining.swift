// Learns lemmas: which change of its end makes the lemma of a word, by its tag.

import English

/// Lemmas in training.
struct LemmaTraining {
  private typealias Script = LemmaModel.Script
  private typealias Choice = (best: Script, second: Script?)

  /// A word with its tag, as often as the treebanks have it with each lemma.
  private struct Entry {
    let word: [UInt8]
    let tag: UInt8
    let script: Script
    let count: Int

    var text: String { String(decoding: word, as: UTF8.self) }
    var lemma: String { script.applied(to: text) }
  }

  private var entries: [Entry] = []
  private let known: WordClasses

  /// Learns from words with tag and lemma; of several lemmas of a word with one tag the most frequent
  /// counts.
  init(
    _ words: some Sequence<(lower: String, tag: UInt8, lemma: String)>,
    known: WordClasses
  ) {
    self.known = known
    var counts: [String: [UInt8: [Script: Int]]] = [:]
    for (lower, tag, lemma) in words {
      counts[lower, default: [:]][tag, default: [:]][.init(from: lower, to: lemma), default: 0] += 1
    }
    for (word, tags) in counts.sorted(by: { $0.key < $1.key }) {
      for (tag, scripts) in tags.sorted(by: { $0.key < $1.key }) {
        let best = scripts.max { ($0.value, $1.key.line) < ($1.value, $0.key.line) }
        guard let best else { continue }
        let count = scripts.values.reduce(0, +)
        entries.append(Entry(word: Array(word.utf8), tag: tag, script: best.key, count: count))
      }
    }
  }

  /// The blocks of the model.
  func blocks() -> [ModelBlock] {
    var chosen: [UInt32: Choice] = [:]
    for length in 0...LemmaModel.longestEnding { choose(length, &chosen) }
    var table: [(hash: UInt32, choice: Choice)] = chosen.map { ($0.key, $0.value) }
    for entry in entries where predicted(entry, chosen, LemmaModel.longestEnding) != entry.lemma {
      table.append((LemmaModel.hash(word: entry.word, entry.tag), (entry.script, nil)))
    }
    table.sort { $0.hash < $1.hash }
    let all = table.flatMap { [$0.choice.best] + ($0.choice.second.map { [$0] } ?? []) }
    let scripts = Set(all).sorted { $0.line < $1.line }
    let numbers = Dictionary(uniqueKeysWithValues: zip(scripts, 1...))
    let slots = SlotTable.slots(
      for: table.map { hash, choice in
        let second = choice.second.flatMap { numbers[$0] } ?? 0
        return (hash, UInt32((numbers[choice.best] ?? 1) | second << 16))
      }
    )
    return [
      ModelBlock(name: "lemmas.scripts", text: scripts.map(\.line).joined(separator: "\n")),
      ModelBlock(name: "lemmas.slots", numbers: slots),
    ]
  }

  /// Adds endings of a length that say something else than the shorter ones do.
  private func choose(_ length: Int, _ chosen: inout [UInt32: Choice]) {
    var votes: [UInt32: [Script: Int]] = [:]
    var samples: [UInt32: Entry] = [:]
    for entry in entries where entry.word.count >= length && length > 0 || length == 0 {
      let hash = LemmaModel.hash(ending: entry.word.suffix(length), entry.tag)
      // A word counts once: endings are for words that were not seen.
      votes[hash, default: [:]][entry.script, default: 0] += 1
      samples[hash] = samples[hash] ?? entry
    }
    var added: [UInt32: Choice] = [:]
    for (hash, scripts) in votes {
      guard let sample = samples[hash],
        case let ranked = scripts.sorted(by: { ($1.value, $0.key.line) < ($0.value, $1.key.line) }),
        let best = ranked.first
      else { continue }
      let isNew =
        length == 0 || predicted(sample, chosen, length - 1) != best.key.applied(to: sample.text)
      let second = ranked.dropFirst().first { $0.value > 1 }?.key
      if isNew, length == 0 || best.value > 1 { added[hash] = (best.key, second) }
    }
    chosen.merge(added) { $1 }
  }

  /// What endings of at most so many bytes make of a word, as the model decides at last.
  private func predicted(
    _ entry: Entry,
    _ chosen: [UInt32: Choice],
    _ longest: Int
  ) -> String? {
    for length in stride(from: min(longest, entry.word.count), through: 0, by: -1) {
      let hash = LemmaModel.hash(ending: entry.word.suffix(length), entry.tag)
      guard let choice = chosen[hash] else { continue }
      let word = String(decoding: entry.word, as: UTF8.self)
      return LemmaModel.lemma(of: word, choice.best, choice.second, known: known)
    }
    return nil
  }
}
