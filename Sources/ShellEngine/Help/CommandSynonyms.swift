// What people who know other shells, SQL or data frames call the commands of this one.

/// The words for commands elsewhere.
package enum CommandSynonyms {
  /// What to do instead of `word`; nil for words that are not known from anywhere.
  static func hint(for word: String) -> String? {
    if let way = ways[word] { return way }
    return commands[word].map { "that is '\($0)' here" }
  }

  /// All words, and the command that each stands for; nil where what it says is said in another way.
  package static var words: [(word: String, command: String?)] {
    commands.map { ($0.key, $0.value) } + ways.keys.map { ($0, nil) }
  }

  /// The words for each command, which stands before the colon.
  private static let table = """
    load: import read_csv read-csv fetch
    unload: remove delete rm close detach
    docs: ll documents articles files tables
    read: cat less view type text bat
    actors: people entities names persons who
    mentions: occurrences
    claims: quotes quotations statements says attributions
    timeline: chronology dates calendar
    find: grep search rg ag concordance ack
    keywords: terms topics keyness
    compare: cmp contrast
    why: explain provenance
    correct: fix amend revise override set-source
    merge: unify same-as alias
    split: separate divide
    retype: reclassify
    accept: confirm approve verify agree
    reject: refute disapprove dismiss disagree
    judgements: judgments decisions corrections
    undo: revert rollback unjudge
    note: annotate comment judge
    notes: annotations comments remarks
    unnote: delete-note remove-note forget
    tag: label bookmark star flag
    untag: unlabel
    select: project pluck cut keep
    drop: remove-column remove-columns deselect drop_columns except
    sort-by: sort order order-by order_by sort_values arrange
    reverse: rev tac invert
    join: inner-join left-join lookup
    append: concat union union-all bind_rows bind-rows rbind vstack stack
    count: length size wc nrow nrows
    mean: avg average
    median: middle
    sum: total
    first: head take limit top
    last: tail
    skip: offset
    uniq: unique distinct dedup drop_duplicates
    flatten: unnest explode expand
    to: format convert
    chart: plot graph hist histogram bars spark
    where: filter query when having
    add: mutate insert update assign extend with-column with_column
    group-by: groupby group group_by aggregate tally freq frequency value_counts count-by
    lines: readlines slurp read-lines
    report: html page webpage render publish dashboard
    export: write dump out-file tee
    run: source exec call
    sessions: workspaces projects
    set-meta: metadata meta set-metadata set-outlet set-date catalog
    refresh: reload reanalyse reanalyze rerun
    status: info version about
    option: set-option config pragma setopt shopt
    history: fc
    clear: cls reset
    help: man usage describe apropos
    print: echo printf puts say display show write-host
    pause: wait sleep prompt
    quit: bye logout q
    """

  private static let commands: [String: String] = {
    var commands: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":")
      for word in parts[1].split(separator: " ") { commands[String(word)] = String(parts[0]) }
    }
    return commands
  }()

  /// Words for what is no command here.
  private static let ways: [String: String] = {
    let each = "'for x in … { … }' does something with each element"
    let again = "'for i in range(10) { … }' repeats; there is no endless loop"
    let define = "'let name = …' makes a variable, 'set name = …' changes it"
    let function = "'def name(x) { … }' defines a function"
    let attempt = "'try { … } else { … }' goes on after a fault, which is $error there"
    let parameter = "'param name = \"…\"' at the top of a script is its flag --name"
    return [
      "each": each, "map": each, "foreach": each, "for-each": each, "apply": each,
      "while": again, "until": again, "loop": again, "repeat": again,
      "var": define, "const": define, "local": define, "mut": define, "declare": define,
      "function": function, "fn": function, "func": function, "fun": function, "lambda": function,
      "catch": attempt, "except": attempt, "rescue": attempt, "on-error": attempt,
      "params": parameter, "parameter": parameter, "argparse": parameter, "getopts": parameter,
      "columns": "'help columns' lists the columns of every table, 'keys(…)' those of a value",
      "nunique": "'distinct(…)' counts different values, 'uniq' keeps each once",
      "schema": "'help columns' lists the columns of every table",
      "redo": "Up brings earlier input back, and Enter runs it again",
      "how": "'help questions' has the line for what people ask most",
      "what": "'help questions' has the line for what people ask most",
      "ls": "'docs' lists the articles; Tab behind 'load ' lists files",
      "dir": "'docs' lists the articles; Tab behind 'load ' lists files",
      "cd": "paths start at the folder that nsh was started in",
      "pwd": "'print $dir' shows the folder of a script",
    ]
  }()
}
