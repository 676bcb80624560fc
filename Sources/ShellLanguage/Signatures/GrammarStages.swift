// The stages that are part of the grammar, because their arguments are expressions over columns.

/// The signatures of `where`, `add` and `group-by`, for `help` and completion.
package enum GrammarStages {
  /// In the order in which `help` lists them.
  package static let signatures = [
    Signature(
      name: "where",
      group: .table,
      summary: "keep the rows for which an expression holds",
      details: "A bare name is a column of the table, $name a variable. "
        + "Rows for which the expression is null are left out.",
      parameters: [Parameter("expression", .value([.bool]), .one, "what must hold")],
      input: .required([.table, .list]),
      output: .table(nil),
      examples: ["claims | where certainty == \"possible\" and voice == \"author\""]
    ),
    Signature(
      name: "add",
      group: .table,
      summary: "add a column, or replace one",
      details:
        "A bare name is the column's value in the row; column(name) is the list of its values in "
        + "all rows.",
      parameters: [
        Parameter("name", .newName, .one, "the column"),
        Parameter("= expression", .value([.any]), .one, "its value in each row"),
      ],
      input: .required([.table, .list]),
      output: .table(nil),
      examples: [
        "docs | add long = words > 500", "docs | add share = words / sum(column(words))",
      ]
    ),
    Signature(
      name: "group-by",
      group: .table,
      summary: "one row for each value of some columns, with sums over its rows",
      details:
        "Aggregates: count(), count(expression), and of an expression sum, mean, median, min, "
        + "max, distinct (how many different values) and list (all of them). Without aggregates the rows are counted. Groups stand in order of their first row.",
      parameters: [
        Parameter("column", .column, .some, "what to group by"),
        Parameter("name = aggregate", .value([.any]), .any, "a column over each group"),
      ],
      input: .required([.table, .list]),
      output: .table(nil),
      examples: [
        "claims | group-by outlet n = count(), hedged = count(certainty != \"certain\")"
      ]
    ),
  ]
}
