// “…,” said a nurse. “…,” she added: a pronoun that stands for whoever was quoted before it, somebody without a name. Taken
// for the last person who is named, she would be given another's words.

import NewsModel

/// Finds the pronouns that name sources who have no name.
struct BackReferences {
  let words: Words
  let trees: DependencyTrees
  let mentions: MentionIndex
  let actors: [ArticleActor]

  /// The first tokens of such pronouns; complexity O(n log n) for n attributions.
  func find(among attributions: [Attribution]) -> Set<Int> {
    var found: Set<Int> = []
    var last: (source: Range<Int>, isNobody: Bool)?
    let sources = Set(attributions.compactMap(\.source)).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    for source in sources {
      let isPronoun = source.count == 1 && ["he", "she"].contains(words.lower(source.lowerBound))
      guard isPronoun else {
        last = (source, isNobody(source))
        continue
      }
      guard let earlier = last, earlier.isNobody, isNear(earlier.source, source) else { continue }
      found.insert(source.lowerBound)
    }
    return found
  }

  /// One person without a name: "a nurse, who would not give her name".
  private func isNobody(_ source: Range<Int>) -> Bool {
    guard let head = trees.head(of: source), words.tag(head) == .noun,
      PersonNouns.isOne(words.lemma(head)),
      let article = trees.child(of: head, .determiner, .numeral),
      ["a", "an", "one", "another"].contains(words.lower(article))
    else { return false }
    let phrase = words.annotated.range(of: article..<(head + 1))
    return mentions.actors(in: phrase).isEmpty && !hasPerson(source.upperBound, source)
  }

  /// Whether a pronoun stands in the paragraph of a source, and nobody is named between.
  private func isNear(_ source: Range<Int>, _ pronoun: Range<Int>) -> Bool {
    let between = source.upperBound..<max(source.upperBound, pronoun.lowerBound)
    guard between.count < Self.farthest else { return false }
    let gap = words.annotated.range(of: source.lowerBound..<pronoun.lowerBound)
    let bytes = words.annotated.article.text.bytes[gap.start..<gap.end]
    return !bytes.contains(0x0A) && !hasPerson(pronoun.lowerBound, source)
  }

  /// Whether a person is named from the start of a source up to a token.
  private func hasPerson(_ end: Int, _ source: Range<Int>) -> Bool {
    let range = words.annotated.range(of: source.lowerBound..<max(end, source.upperBound))
    return words.annotated.names(in: range).contains { $0.kind == .person }
  }

  private static let farthest = 120
}

extension AnnotatedArticle {
  /// The names that begin in a range of bytes; complexity O(log names).
  fileprivate func names(in range: TextRange) -> ArraySlice<EntityMention> {
    names[names.indices(in: range, by: \.range.start)]
  }
}
