#!/usr/bin/env nsh
# A brief on a stack of articles: who is in them, who claims what, what is in doubt, where the accounts
# part. The findings go to the last argument.
#
#   nsh brief.nsh PATH… FINDINGS.json
#
# Copy it and make it yours.

let usage = "usage: nsh brief.nsh PATH… FINDINGS.json"
assert count($args) >= 2, $usage
let target = $args[count($args) - 1]
assert $target matches "[.]json$", "the last argument is where the findings go: ${usage}"
load ($args | first (count($args) - 1))

# A heading between blank lines.
def heading(words) {
  return "\n${upper(words)}\n"
}

print (heading("The articles"))
docs | select id title outlet date words claims

print (heading("Who is in them"))
actors | where mentions > 1 | select name kind mentions documents claims | first 15

print (heading("Who claims most"))
claims
  | where source != null
  | group-by source n = count(), hedged = count(certainty != "certain"),
    denied = count(polarity == "negated")
  | sort-by n --desc
  | first 10

print (heading("What the authors themselves leave in doubt"))
let doubtful = claims --voice author | where certainty != "certain" and kind != "question"
$doubtful | select document certainty hedges text | first 10
print "${count(doubtful)} in all"

# One article has nothing to part from.
if (docs | count) > 1 {
  print (heading("Where the accounts part"))
  let parted = compare --by document --as accounts | where differences != []
  $parted | select text differences | first 10
  print "${count(parted)} in all"

  print (heading("What they copied"))
  compare --by document --part reuse | where words >= 12 | select documents words text
}

export $target
print "\nThe findings are in ${target}; 'nsh replay ${target}' finds them again."
