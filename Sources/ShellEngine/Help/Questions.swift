// What analysts want to know most, each with the line that answers it: for `help questions`, and a page.

/// A wish and the line that fulfils it.
package struct Question: Sendable {
  /// What somebody wants, behind "I want to".
  package let wish: String
  /// What to type. The names are those of the sample articles; every line runs on them as a test.
  package let line: String

  /// All of them, from loading to keeping what was found.
  package static let all: [Question] = [
    Question(wish: "read in the articles of a folder", line: "load articles"),
    Question(wish: "read one of them, or a part of it", line: "read d1"),
    Question(wish: "know who is in them", line: "actors"),
    Question(wish: "see every place where somebody is named", line: "mentions Varn"),
    Question(wish: "know what somebody says", line: "claims --by Varn"),
    Question(wish: "know what is said about somebody", line: "claims --about Kell"),
    Question(wish: "see what nobody wants to be named for", line: "claims --voice unnamed"),
    Question(wish: "see what is not certain", line: "claims | where certainty != \"certain\""),
    Question(
      wish: "know who is quoted most",
      line: "claims | group-by source n = count() | sort-by n --desc | first 10"
    ),
    Question(
      wish: "know which article hedges most",
      line: "claims | where certainty != \"certain\" | group-by document n = count()"
    ),
    Question(wish: "see where two accounts part", line: "compare d1 d3"),
    Question(
      wish: "see at a glance who says, hedges or denies what",
      line: "compare d1 d3 d4 | matrix"
    ),
    Question(wish: "know what an account leaves out", line: "compare --by document --left-out"),
    Question(
      wish: "know who copied from whom, and lost a \"may\" on the way",
      line: "compare --by document --part copies"
    ),
    Question(wish: "see what is said to happen when", line: "timeline"),
    Question(
      wish: "know who is in one account only",
      line: "compare d1 d5 --part actors | where accounts == 1"
    ),
    Question(wish: "see which text was taken over", line: "compare d1 d2 d3 --part reuse"),
    Question(wish: "find a word, with the text around it", line: "find lemma:wait"),
    Question(wish: "know which words are typical of an article", line: "keywords d2"),
    Question(wish: "know why nsh says so", line: "why c1"),
    Question(wish: "put right who says something", line: "correct c1 --source author"),
    Question(
      wish: "leave out what is not a claim",
      line: "claims --voice vague | reject --because 'hearsay'"
    ),
    Question(wish: "make one actor of two", line: "merge a1 a2"),
    Question(wish: "take the last of these back", line: "reject c4; undo"),
    Question(wish: "find again what I marked", line: "tag c4 check; claims --tag check"),
    Question(
      wish: "note what I think of a claim",
      line: "note c1 'asked the ministry' --tag check"
    ),
    Question(wish: "take a table along for a spreadsheet", line: "claims | export claims.csv"),
    Question(wish: "keep everything that was found", line: "export findings.json"),
    Question(wish: "show all of this to somebody", line: "report report.html"),
    Question(wish: "do all of this again tomorrow", line: "journal today.nsh"),
  ]
}

/// Writes the questions out.
package enum QuestionPage {
  /// For `help questions`.
  package static var help: String {
    let lines = Question.all.flatMap { ["  \($0.wish)", "      \($0.line)"] }
    let note = """

      The names stand for yours. 'load' comes first; Tab completes the rest.
      """
    return (["I want to …"] + lines + [note]).joined(separator: "\n")
  }

  /// The page `Docs/Questions.md`.
  package static var markdown: String {
    var lines = [
      "# I want to …", "",
      "What analysts want to know most, and the line that answers it; `help questions` shows the same. The",
      "names are those of the sample articles in `Tests/Fixtures/harbour`. This page is generated.",
      "",
      "| I want to … | line |", "| --- | --- |",
    ]
    lines += Question.all.map { question in
      let line = question.line.split(separator: "|", omittingEmptySubsequences: false)
      return "| \(question.wish) | `\(line.joined(separator: "\\|"))` |"
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
