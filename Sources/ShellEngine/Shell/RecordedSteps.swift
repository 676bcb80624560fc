// The comments of a journal that tell who judged and when, by the statements that they stand below.

import NewsModel
import NewsSession
import ShellLanguage
import ShellSyntax

/// The judgements that the statements of a program were recorded with.
struct RecordedSteps {
  private let program: CheckedProgram
  /// Most programs hold no such comment, which is seen once.
  private let hasAny: Bool

  /// The comments of a program; complexity O(bytes).
  init(_ program: CheckedProgram) {
    self.program = program
    hasAny = ByteSearch.first(RecordedJudgements.mark, in: program.source.bytes) != nil
  }

  /// What stands between a statement and the next; nil where that is no judgement.
  func judgements(ofStep index: Int) -> RecordedJudgements? {
    guard hasAny else { return nil }
    let start = program.steps[index].1.end
    let end =
      index + 1 < program.steps.count
      ? program.steps[index + 1].1.start : program.source.bytes.count
    let recorded = RecordedJudgements(
      comments: program.source[SourceRange(start, max(start, end))]
    )
    return recorded.isEmpty ? nil : recorded
  }
}
