#!/usr/bin/env nsh
# A tour of nsh in five minutes, over five invented accounts of one phone call about a harbour.
#
#   Scripts/nsh Scripts/tour.nsh
#
# It runs from any folder, writes no file, and shows the same every time. Each step says what it does,
# shows the line that you would type at the prompt, and then what comes of it. At a terminal it waits for a
# key after each part.

print '1. LOADING'
print 'load reads files, folders and globs: text, Markdown, HTML and JSON Lines. Every article gets an'
print 'id, by which you name it from then on. Text from articles is shown, never obeyed.'
let corpus = "${dir}/../Tests/Fixtures/harbour"
load $corpus
print '> docs | select id outlet date words claims title'
docs | select id outlet date words claims title
pause

print "\n2. READING"
print 'Headings are found in every format, in plain text too. read shows a text, or a part of it.'
print '> sections d1'
sections d1
print '> read d1.s4'
read d1.s4
pause

print "\n3. WHO"
print 'actors lists people, organizations, places and groups. The names of one actor are one row, in all'
print 'articles together; claims counts what the actor is said to have said.'
print '> actors | where documents == 5'
actors | where documents == 5
print '> mentions Oster --in d1 | select id text form section'
mentions Oster --in d1 | select id text form section
pause

print "\n4. WHO SAYS WHAT"
print 'A claim is something that is said to be so: by somebody the article names, or by its author. It has'
print 'a source, a voice, a polarity, and a certainty, taken from the words that hedge it.'
print '> claims --by Oster | select id certainty text document'
claims --by Oster | select id certainty text document
print '> claims | group-by voice n = count(), hedged = count(certainty != "certain") | sort-by n --desc'
claims | group-by voice n = count(), hedged = count(certainty != "certain") | sort-by n --desc
print 'So who hedges most? where keeps rows, add computes columns, group-by counts, chart draws.'
print '> claims | group-by document n = count(), hedged = count(certainty != "certain") | add share = round(hedged / n, 2) | chart share'
claims | group-by document n = count(), hedged = count(certainty != "certain") | add share = round(hedged / n, 2) | chart share
pause

print "\n5. WORDS IN CONTEXT"
print 'find is a concordance. lemma:ship is every form of the word; /…/ is a regular expression.'
print '> find lemma:wait --width 30 | select left match right document'
find lemma:wait --width 30 | select left match right document
print 'keywords lists what one account says more often than all the others.'
print '> keywords d2 --top 5'
keywords d2 --top 5
pause

print "\n6. WHERE ACCOUNTS PART"
print 'compare aligns the claims of two accounts or more, and says in what they differ: who is the source,'
print 'how sure it is, which number or day it gives, whether one denies what the other says.'
print '> compare d1 d3 --as correction | where differences != [] and text matches "ships|boats"'
compare d1 d3 --as correction | where differences != [] and text matches "ships|boats"
print 'matrix has a row for each point, and a column for each account.'
print '> compare d1 d3 d4 d5 | where kinds contains "number" | matrix'
compare d1 d3 d4 d5 | where kinds contains "number" | matrix
print 'It also finds text that was taken over, and who is in one account only.'
print '> compare --by document --part reuse | sort-by words --desc | first 2 | select documents words'
compare --by document --part reuse | sort-by words --desc | first 2 | select documents words
print '> compare d1 d5 --part actors | where accounts == 1 and kind == "person"'
compare d1 d5 --part actors | where accounts == 1 and kind == "person"
pause

print "\n7. NOTES, AND WHAT THE SESSION HOLDS"
print 'A note is kept with its finding and exported with it.'
print "> note d1 'The wire has 40 ships, the correction 14.' --tag check"
note d1 'The wire has 40 ships, the correction 14.' --tag check
print '> notes'
notes
print 'journal FILE and export FILE keep notes for tomorrow; this tour takes its own back.'
print '> unnote n1'
unnote n1
print '> status'
status
print 'option shows the settings, and changes them: option analyst "R. Meer".'
print '> option'
option
print 'unload takes articles out again. Their ids are not given to others.'
unload d2
print '> docs | get id'
docs | get id
load $corpus
pause

print "\n8. TABLES OUT, FINDINGS OUT"
print 'Any table can leave as CSV, TSV, JSON or Markdown. A dash is standard output.'
print '> actors | where documents == 5 | select name kind mentions | export - --format csv'
actors | where documents == 5 | select name kind mentions | export - --format csv
print 'export findings.json writes everything: documents, actors, claims, comparisons, notes, each with its'
print 'place in the text. nsh replay findings.json finds the same again, byte for byte, or says what changed.'
print 'diff old.json new.json tells two exports apart.'
pause

print "\n9. A SESSION IS A SCRIPT"
print 'journal prints what changed the session, as a script that does it again.'
for line in split((journal), "\n") {
  if $line matches "^(let|load|compare|note|unload)" { print "  > ${line}" }
}
print 'And a script is checked as a whole before it does anything. An assertion says what must hold:'
let outlets = (docs | where outlet != null | count)
assert (docs | count) == 5, "the sample corpus has five articles"
assert $outlets == 4, "four of them name their outlet"
assert (actors Varn | count) == 1, "Varn and Ilsa Varn are one"
assert (claims --by Varn | count) > 0, "Varn says something"
assert (find harbour | count) > 10, "the harbour is in all of them"
print 'all of them hold.'
pause

print "\n10. WHERE TO GO ON"
print 'help lists the commands, help NAME explains one. At the prompt, Tab completes, history shows what was'
print 'typed, and quit ends the session.'
print '> help note'
help note
print 'Docs/Language.md is the whole language, and Scripts/brief.nsh an analysis to start from;'
print 'help questions has the lines for what analysts ask most.'
