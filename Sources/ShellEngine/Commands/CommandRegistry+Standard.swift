// The commands of nsh.

import ShellLanguage

extension CommandRegistry {
  /// Every command and stage, in the order of `help`.
  package static let standard = CommandRegistry(
    corpusCommands + CommandEntry.tableStages + sessionCommands,
    functions: [.similarity],
    advice: AnalystAdvice()
  )

  /// What works on articles and their findings.
  private static let corpusCommands = [
    CommandEntry("load") { LoadCommand() },
    CommandEntry("unload") { UnloadCommand() },
    CommandEntry("refresh") { RefreshCommand() },
    CommandEntry("docs") { DocsCommand() },
    CommandEntry("set-meta") { SetMetaCommand() },
    CommandEntry("sections") { SectionsCommand() },
    CommandEntry("read") { ReadCommand() },
    CommandEntry("actors") { ActorsCommand() },
    CommandEntry("mentions") { MentionsCommand() },
    CommandEntry("claims") { ClaimsCommand() },
    CommandEntry("timeline") { TimelineCommand() },
    CommandEntry("find", alias: "kwic") { FindCommand() },
    CommandEntry("keywords") { KeywordsCommand() },
    CommandEntry("compare") { CompareCommand() },
    CommandEntry("why") { WhyCommand() },
    CommandEntry("correct") { CorrectCommand() },
    CommandEntry("mark") { MarkCommand() },
    CommandEntry("merge") { MergeCommand() },
    CommandEntry("split") { SplitCommand() },
    CommandEntry("retype") { RetypeCommand() },
    CommandEntry("accept") { AcceptCommand() },
    CommandEntry("reject") { RejectCommand() },
    CommandEntry("undo") { UndoCommand() },
    CommandEntry("judgements") { JudgementsCommand() },
    CommandEntry("note") { NoteCommand() },
    CommandEntry("notes") { NotesCommand() },
    CommandEntry("unnote") { UnnoteCommand() },
    CommandEntry("tag") { TagCommand() },
    CommandEntry("untag") { UntagCommand() },
  ]

  /// What works on tables of findings, on files and on the session itself.
  private static let sessionCommands = [
    CommandEntry("rename") { RenameCommand() },
    CommandEntry("matrix") { MatrixCommand() },
    CommandEntry("lines") { LinesCommand() },
    CommandEntry("report") { ReportCommand() },
    CommandEntry("export") { ExportCommand() },
    CommandEntry("diff") { DiffCommand() },
    CommandEntry("replay") { ReplayCommand() },
    CommandEntry("journal") { JournalCommand() },
    CommandEntry("save") { SaveCommand() },
    CommandEntry("open") { OpenCommand() },
    CommandEntry("sessions") { SessionsCommand() },
    CommandEntry("status") { StatusCommand() },
    CommandEntry("option") { OptionCommand() },
    CommandEntry("more") { MoreCommand() },
    CommandEntry("edit") { EditCommand() },
    CommandEntry("history") { HistoryCommand() },
    CommandEntry("clear") { ClearCommand() },
    CommandEntry("help") { HelpCommand() },
    CommandEntry("pause") { PauseCommand() },
    CommandEntry("print") { PrintCommand() },
    CommandEntry("quit", alias: "exit") { QuitCommand() },
  ]
}
