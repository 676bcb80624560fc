// How well names are found: exact spans with exact kinds, as the corpora mark them.

import English
import NewsModel

/// Counts of names.
struct NameFigures {
  private var hits: [String: Int] = [:]
  private var predicted: [String: Int] = [:]
  private var gold: [String: Int] = [:]
  private var spanHits = 0
  private var spanPredicted = 0
  private var spanGold = 0

  /// Counts a document. A prediction with the span of a name that the corpus does not score, or of a
  /// name inside of a longer one, counts for nothing.
  mutating func count(_ text: GoldText<NamesDocument>, _ found: [EntityMention]) {
    var (scored, aside): ([TextRange: NamesDocument.Name], Set<TextRange>) = ([:], [])
    let lumps = text.gold.kinds.contains("other") && !text.gold.kinds.contains("group")
    func fold(_ kind: String) -> String { lumps && kind == "group" ? "other" : kind }
    for name in text.gold.names {
      if name.nested != true, text.gold.kinds.contains(fold(name.kind)) {
        scored[text.range(name)] = name
        gold[fold(name.kind), default: 0] += 1
        spanGold += 1
      } else {
        aside.insert(text.range(name))
      }
    }
    for mention in found {
      let kind = fold(mention.kind.rawValue)
      let truth = scored[mention.range]
      let counts = text.gold.kinds.contains(kind)
      guard truth != nil || counts && !aside.contains(mention.range) else { continue }
      spanPredicted += 1
      guard let truth else {
        predicted[kind, default: 0] += 1
        continue
      }
      spanHits += 1
      let isRight = ([truth.kind] + (truth.alt ?? [])).contains { fold($0) == kind }
      let shown = isRight ? fold(truth.kind) : kind
      if isRight { hits[shown, default: 0] += 1 }
      if isRight || counts { predicted[shown, default: 0] += 1 }
    }
  }

  /// The figures in words.
  var line: String {
    func total(_ counts: [String: Int]) -> Int { counts.values.reduce(0, +) }
    var parts = ["span " + Self.f1(spanHits, spanPredicted, spanGold)]
    parts.append("name " + Self.f1(total(hits), total(predicted), total(gold)))
    for kind in gold.keys.sorted() {
      parts.append("\(kind) " + Self.f1(hits[kind] ?? 0, predicted[kind] ?? 0, gold[kind] ?? 0))
    }
    return parts.joined(separator: "  ")
  }

  /// Precision, recall and F1 in thousandths.
  static func f1(_ hits: Int, _ predicted: Int, _ gold: Int) -> String {
    "\(share(hits * 2, predicted + gold)) (\(share(hits, predicted)) \(share(hits, gold)))"
  }

  /// A part of a whole in thousandths.
  static func share(_ part: Int, _ whole: Int) -> String {
    "." + String(1000 + part * 1000 / max(whole, 1)).dropFirst()
  }
}
