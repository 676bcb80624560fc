#!/usr/bin/env nsh
# A brief on a stack of articles: who is in them, who claims what, what is in doubt, where the accounts
# part. The arguments are the articles: files, folders, globs.
#
#   nsh brief.nsh articles --findings findings.json
#
# Copy it and make it yours.

param findings: string, "where the findings go, a file that ends in .json"
param rows = 10, "how many rows of each table are shown"

assert count($args) > 0, "name the articles; --help says how"
assert $findings matches "[.]json$", "--findings must end in .json, not '${findings}'"
load $args

# A heading between blank lines.
def heading(words) {
  return "\n${upper(words)}\n"
}

print (heading("The articles"))
docs | select id title outlet date words claims

print (heading("Who is in them"))
actors | where mentions > 1 | select name kind mentions documents claims | first $rows

print (heading("Who claims most"))
claims
  | where source != null
  | group-by source n = count(), hedged = count(certainty != "certain"),
    denied = count(polarity == "negated")
  | sort-by n --desc
  | first $rows

print (heading("What the authors themselves leave in doubt"))
let doubtful = claims --voice author | where certainty != "certain" and kind != "question"
$doubtful | select document certainty hedges text | first $rows
print "${count(doubtful)} in all"

# One article has nothing to part from.
if (docs | count) > 1 {
  print (heading("Where the accounts part"))
  let parted = compare --by document --as accounts | where status == "disputed"
  $parted | select id account text values | first $rows
  let points = $parted | group-by id n = count()
  print "${count(points)} points in all"

  print (heading("What they copied"))
  compare --by document --part reuse | where words >= 12 | select documents words text
}

export $findings
print "\nThe findings are in ${findings}; 'nsh replay ${findings}' finds them again."
