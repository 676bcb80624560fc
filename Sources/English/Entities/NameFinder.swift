// Finds the names of an article: sentence by sentence first, then once more with what the whole
// article tells of them.

import NewsModel

/// Finds names.
enum NameFinder {
  /// The names in an article, in order, without overlap, where `tokens` have their tags; those that
  /// the names prove to be adjectives are tagged anew. Complexity O(tokens).
  static func names(
    in tokens: inout [Token],
    _ sentences: [Sentence],
    _ text: ArticleText
  ) -> [EntityMention] {
    let whole = HyphenatedWords(tokens, sentences, text)
    var words = whole.tokens
    let memory = CapitalMemory(words, whole.sentences)
    let peoples = Peoples(words, memory)
    peoples.tag(&words, whole.sentences)
    whole.copyTags(of: words, to: &tokens)
    return whole.original(names(words, whole.sentences, memory, peoples))
  }

  private static func names(
    _ tokens: [Token],
    _ sentences: [Sentence],
    _ memory: CapitalMemory,
    _ peoples: Peoples
  ) -> [EntityMention] {
    var found: [FoundName] = []
    for (sentence, style) in zip(sentences, memory.styles) where style == .sentence {
      var reader = NameReader(
        tokens: tokens,
        sentence: sentence.tokens,
        memory: memory,
        peoples: peoples
      )
      for run in RunFinder(tokens: tokens, sentence: sentence.tokens).runs() { reader.read(run) }
      found += reader.names
    }
    NameConsistency(tokens, sentences, found, peoples).correct(&found)
    found.removeAll { $0.rule == .shortForm || isCommonWord($0, tokens, memory) }
    let known = TitleLines(tokens, found)
    for (sentence, style) in zip(sentences, memory.styles) where style != .sentence {
      found += known.names(in: sentence.tokens, style)
    }
    found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return mentions(found, tokens)
  }

  /// Whether a lone guess is written small elsewhere after all, or has the ending of a common word,
  /// and nothing else speaks for a name.
  private static func isCommonWord(
    _ name: FoundName,
    _ tokens: [Token],
    _ memory: CapitalMemory
  ) -> Bool {
    guard name.rule == .guess && name.tokens.count == 1 else { return false }
    let lower = tokens[name.tokens.lowerBound].lower
    return memory.isSmall(lower) || SuffixGuess(lower, Lexicon.shared)?.isSure == true
  }

  private static func mentions(_ found: [FoundName], _ tokens: [Token]) -> [EntityMention] {
    var result: [EntityMention] = []
    var end = 0
    for name in found where name.tokens.lowerBound >= end {
      let last = tokens[name.tokens.upperBound - 1]
      result.append(
        EntityMention(
          range: TextRange(tokens[name.tokens.lowerBound].range.start, last.range.end),
          tokens: name.tokens,
          kind: name.kind,
          rule: name.rule.rawValue
        )
      )
      end = name.tokens.upperBound
    }
    return result
  }
}
