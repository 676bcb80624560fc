// The commands of nsh.

extension CommandRegistry {
  /// Every command and stage, in the order of `help`.
  package static let standard = CommandRegistry([
    LoadCommand(), UnloadCommand(), DocsCommand(), SectionsCommand(), ReadCommand(),
    ActorsCommand(), MentionsCommand(), ClaimsCommand(), FindCommand(), KeywordsCommand(),
    CompareCommand(), WhyCommand(), NoteCommand(), NotesCommand(), UnnoteCommand(),
    SelectStage(), DropStage(), RenameStage(), SortByStage(), ReverseStage(), JoinStage(),
    AppendStage(), CountStage(),
    AggregateStage(.sum, summary: "the sum of a column of numbers"),
    AggregateStage(.mean, summary: "the mean of a column of numbers; null of none"),
    AggregateStage(.median, summary: "the middle one of a column of numbers; null of none"),
    AggregateStage(.min, summary: "the least value of a column"),
    AggregateStage(.max, summary: "the greatest value of a column"),
    SliceStage(.first, summary: "the first rows"), SliceStage(.last, summary: "the last rows"),
    SliceStage(.skip, summary: "all but the first rows"),
    UniqStage(), GetStage(), FlattenStage(), ToStage(), ChartStage(),
    LinesCommand(),
    ExportCommand(), DiffCommand(), ReplayCommand(), JournalCommand(), StatusCommand(),
    OptionCommand(), MoreCommand(), EditCommand(), HistoryCommand(), ClearCommand(), HelpCommand(),
    PauseCommand(), PrintCommand(), QuitCommand(),
  ])
}
