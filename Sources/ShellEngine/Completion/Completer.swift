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
  package struct Result {
    /// The bytes that a candidate replaces.
    package let range: SourceRange
    /// The candidates, the best first; each is made when it is asked for.
    package let candidates: LazyMapCollection<Range<Int>, Candidate>
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
    let fitting = all.indices(startingWith: site.prefix)
    let chosen = fitting.isEmpty ? all.indices(like: site.prefix) : fitting
    return Result(
      range: site.range,
      candidates: chosen.indices.lazy.map { Candidate(all[chosen[$0]]) },
      isFuzzy: fitting.isEmpty
    )
  }
}

extension Completer.Candidate {
  fileprivate init(_ proposal: Proposal) {
    self.init(
      text: proposal.insert,
      label: proposal.match,
      description: proposal.description(),
      isOpen: proposal.isOpen
    )
  }
}
