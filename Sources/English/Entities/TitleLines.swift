// Names in lines whose capitals prove nothing: only those that the body or the lists know.

import NewsModel

/// The names that an article's sentences taught.
struct TitleLines {
  private let tokens: [Token]
  private var kinds: [String: ActorKind] = [:]
  private var longest: [String: Int] = [:]

  /// Learns the names that were found in sentences.
  init(_ tokens: [Token], _ found: [FoundName]) {
    self.tokens = tokens
    for name in found {
      learn(name.tokens, name.kind)
      if name.kind == .person, name.tokens.count > 1 {
        let last = name.tokens.upperBound - 1
        learn(last..<name.tokens.upperBound, .person)
      }
    }
  }

  private mutating func learn(_ range: Range<Int>, _ kind: ActorKind) {
    let key = self.key(range)
    if kinds[key] != nil { return }
    kinds[key] = kind
    let first = tokens[range.lowerBound].lower
    longest[first] = max(longest[first] ?? 0, range.count)
  }

  private func key(_ range: Range<Int>) -> String {
    tokens[range].lazy.map(\.lower).joined(separator: " ")
  }

  /// The names in a line.
  func names(in line: Range<Int>, _ style: CapitalStyle) -> [FoundName] {
    var result: [FoundName] = []
    var index = line.lowerBound
    while index < line.upperBound {
      guard tokens[index].isCapital || tokens[index].shape == .mixed,
        let name = longestName(at: index, in: line, style)
      else {
        index += 1
        continue
      }
      result.append(name)
      index = name.tokens.upperBound
    }
    return result
  }

  private func longestName(at index: Int, in line: Range<Int>, _ style: CapitalStyle) -> FoundName?
  {
    var best: FoundName?
    for count in stride(
      from: min(longest[tokens[index].lower] ?? 0, line.upperBound - index),
      to: 0,
      by: -1
    ) {
      let range = index..<(index + count)
      guard let kind = kinds[key(range)] else { continue }
      best = FoundName(tokens: range, kind: kind, rule: .titleLine)
      break
    }
    guard let match = Gazetteer.shared.match(tokens, from: index, to: line.upperBound),
      let kind = match.entry.kind,
      match.count > (best?.tokens.count ?? 0),
      !(style == .capitals && match.entry.isAcronym && isWord(index))
    else { return best }
    return FoundName(tokens: index..<(index + match.count), kind: kind, rule: .list)
  }

  /// Whether an acronym in a line of capitals is a word as well: `US`, `WHO`, `IS`.
  private func isWord(_ index: Int) -> Bool {
    Lexicon.shared.number(of: tokens[index].lower) != nil
  }
}
