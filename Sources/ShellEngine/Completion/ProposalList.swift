// Proposals that are made when they are asked for: a corpus has tens of thousands of actors and claims, and a screen
// has room for forty.

import ShellLanguage
import ShellSyntax

/// Proposals, the most likely first.
struct ProposalList {
  /// Proposals of one kind.
  private struct Part {
    let indices: Range<Int>
    let match: (Int) -> String
    let proposal: (Int) -> Proposal
  }

  private var parts: [Part] = []

  /// Proposals that are made already.
  init(_ proposals: [Proposal]) {
    self.init(proposals.indices, match: { proposals[$0].match }) { proposals[$0] }
  }

  /// The proposals of some places in a list of something.
  ///
  /// - Parameter match: what is typed is compared with this, once for each place at every key.
  init(
    _ indices: Range<Int>,
    match: @escaping (Int) -> String,
    proposal: @escaping (Int) -> Proposal
  ) {
    parts = [Part(indices: indices, match: match, proposal: proposal)]
  }

  /// Those of one list, and then those of another.
  static func + (first: ProposalList, second: ProposalList) -> ProposalList {
    var joined = first
    joined.parts += second.parts
    return joined
  }

  /// Those of a list, and then some that are made already.
  static func + (first: ProposalList, second: [Proposal]) -> ProposalList {
    first + ProposalList(second)
  }

  /// A proposal's place.
  struct Index {
    fileprivate let part: Int
    fileprivate let index: Int
  }

  subscript(index: Index) -> Proposal { parts[index.part].proposal(index.index) }

  /// The places of those that start with `prefix`, byte for byte.
  func indices(startingWith prefix: String) -> [Index] {
    let prefix = Array(prefix.utf8)
    return allIndices { part, index in
      prefix.isEmpty || parts[part].match(index).utf8.starts(with: prefix)
    }
  }

  /// The places of those that are like `word`, the likest first.
  func indices(like word: String) -> [Index] {
    let all = allIndices { _, _ in true }
    let names = all.map { index in
      let proposal = self[index]
      return [proposal.match] + proposal.otherNames()
    }
    return FuzzyMatch(word).indices(in: names).map { all[$0] }
  }

  private func allIndices(where isIncluded: (_ part: Int, _ index: Int) -> Bool) -> [Index] {
    var included: [Index] = []
    for (part, list) in parts.enumerated() {
      for index in list.indices where isIncluded(part, index) {
        included.append(Index(part: part, index: index))
      }
    }
    return included
  }
}
