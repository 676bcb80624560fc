// The stages over tables, in the order in which `help` lists them.

extension CommandEntry {
  /// Every stage over tables that is a command; `GrammarStages` are those of the grammar.
  package static let tableStages = [
    CommandEntry("select") { SelectStage() },
    CommandEntry("drop") { DropStage() },
    CommandEntry("sort-by") { SortByStage() },
    CommandEntry("reverse") { ReverseStage() },
    CommandEntry("join") { JoinStage() },
    CommandEntry("append") { AppendStage() },
    CommandEntry("count") { CountStage() },
    CommandEntry("sum") { AggregateStage(.sum, summary: "the sum of a column of numbers") },
    CommandEntry("mean") {
      AggregateStage(.mean, summary: "the mean of a column of numbers; null of none")
    },
    CommandEntry("median") {
      AggregateStage(.median, summary: "the middle one of a column of numbers; null of none")
    },
    CommandEntry("min") { AggregateStage(.min, summary: "the least value of a column") },
    CommandEntry("max") { AggregateStage(.max, summary: "the greatest value of a column") },
    CommandEntry("first") { SliceStage(.first, summary: "the first rows") },
    CommandEntry("last") { SliceStage(.last, summary: "the last rows") },
    CommandEntry("skip") { SliceStage(.skip, summary: "all but the first rows") },
    CommandEntry("uniq") { UniqStage() },
    CommandEntry("get") { GetStage() },
    CommandEntry("flatten") { FlattenStage() },
    CommandEntry("to") { ToStage() },
    CommandEntry("chart") { ChartStage() },
  ]
}
