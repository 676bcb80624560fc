// What is offered for what is typed: of all that could stand at the cursor, what fits.

import ShellSyntax

/// Completes what is typed at the prompt.
package struct Completer {
  /// Something that could be inserted.
  package struct Candidate: Hashable, Sendable {
    /// What is inserted.
    package let text: String
    /// What it is called in a list.
    package let label: String
    /// What it is, in a few words.
    package let description: String
    /// Whether it goes on without a blank: a folder, a function, a record with its fields.
    package let isOpen: Bool
  }

  /// What could stand in some bytes of a text.
  package struct Result: Sendable {
    /// The bytes that a candidate replaces.
    package let range: SourceRange
    /// The candidates, the best first.
    package let candidates: [Candidate]
    /// Whether they are only like what is typed, since nothing starts with it.
    package let isFuzzy: Bool
  }

  private let shell: Shell

  /// A completer for a shell.
  package init(_ shell: Shell) { self.shell = shell }

  /// The candidates at the byte `offset` of `text`: those that start with what is typed or, where none
  /// does, those that are like it.
  package func candidates(in text: String, at offset: Int) -> Result {
    let site = CompletionSite.at(offset, in: text)
    let all = Proposals(text, site, shell).all
    let prefix = Array(site.prefix.utf8)
    let fitting = all.filter { $0.match.utf8.starts(with: prefix) }
    let chosen = fitting.isEmpty ? like(site.prefix, all) : fitting
    return Result(
      range: site.range,
      candidates: chosen.enumerated().map { index, proposal in
        let description = index < Self.mostDescribed ? proposal.description() : ""
        return Candidate(
          text: proposal.insert,
          label: proposal.match,
          description: description,
          isOpen: proposal.isOpen
        )
      },
      isFuzzy: fitting.isEmpty
    )
  }

  /// A corpus has tens of thousands of claims and actors. Nobody leafs so far through a list, and to
  /// describe them all would take longer than a key may.
  private static let mostDescribed = 1_000

  private func like(_ word: String, _ proposals: [Proposal]) -> [Proposal] {
    let names = proposals.map { [$0.match] + $0.otherNames() }
    return FuzzyMatch(word).indices(in: names).map { proposals[$0] }
  }
}
