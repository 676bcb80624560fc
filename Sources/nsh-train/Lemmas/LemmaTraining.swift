// Learns lemmas: which change of its end makes the lemma of a word, by its tag.

import English

/// Lemmas in training.
struct LemmaTraining {
  private typealias Script = LemmaModel.Script

  /// A word with its tag, as often as the treebanks have it with each lemma.
  private struct Entry {
    let word: [UInt8]
    let tag: UInt8
    let script: Script
    let count: Int
  }

  private var entries: [Entry] = []

  /// Learns from words with tag and lemma; of several lemmas of a word with one tag the most frequent
  /// counts.
  init(_ words: some Sequence<(lower: String, tag: UInt8, lemma: String)>) {
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
    var chosen: [UInt32: Script] = [:]
    for length in 0...LemmaModel.longestEnding { choose(length, &chosen) }
    var table: [(hash: UInt32, script: Script)] = chosen.map { ($0.key, $0.value) }
    for entry in entries where predicted(entry, chosen, LemmaModel.longestEnding) != entry.script {
      table.append((LemmaModel.hash(word: entry.word, entry.tag), entry.script))
    }
    table.sort { $0.hash < $1.hash }
    let scripts = Set(table.map(\.script)).sorted { $0.line < $1.line }
    let numbers = Dictionary(uniqueKeysWithValues: zip(scripts, 1...))
    let slots = Self.slots(table.map { ($0.hash, numbers[$0.script] ?? 1) })
    return [
      ModelBlock(name: "lemmas.scripts", text: scripts.map(\.line).joined(separator: "\n")),
      ModelBlock(name: "lemmas.slots", numbers: slots),
    ]
  }

  /// Adds endings of a length that say something else than the shorter ones do.
  private func choose(_ length: Int, _ chosen: inout [UInt32: Script]) {
    var votes: [UInt32: [Script: Int]] = [:]
    var samples: [UInt32: Entry] = [:]
    for entry in entries where entry.word.count >= length && length > 0 || length == 0 {
      let hash = LemmaModel.hash(ending: entry.word.suffix(length), entry.tag)
      // A word counts once: endings are for words that were not seen.
      votes[hash, default: [:]][entry.script, default: 0] += 1
      samples[hash] = samples[hash] ?? entry
    }
    var added: [UInt32: Script] = [:]
    for (hash, scripts) in votes {
      guard let sample = samples[hash],
        let best = scripts.max(by: { ($0.value, $1.key.line) < ($1.value, $0.key.line) })
      else { continue }
      let isNew = length == 0 || predicted(sample, chosen, length - 1) != best.key
      if isNew, length == 0 || best.value > 1 { added[hash] = best.key }
    }
    chosen.merge(added) { $1 }
  }

  private func predicted(_ entry: Entry, _ chosen: [UInt32: Script], _ longest: Int) -> Script? {
    for length in stride(from: min(longest, entry.word.count), through: 0, by: -1) {
      let hash = LemmaModel.hash(ending: entry.word.suffix(length), entry.tag)
      if let script = chosen[hash] { return script }
    }
    return nil
  }

  private static func slots(_ table: [(hash: UInt32, script: Int)]) -> [UInt64] {
    var size = 16
    while size < table.count * 2 { size *= 2 }
    var slots = Array(repeating: UInt64(0), count: size)
    for (hash, script) in table {
      var place = Int(hash) & (size - 1)
      while slots[place] != 0, UInt32(truncatingIfNeeded: slots[place]) != hash {
        place = (place + 1) & (size - 1)
      }
      slots[place] = UInt64(hash) | UInt64(script) << 32
    }
    return slots
  }
}
