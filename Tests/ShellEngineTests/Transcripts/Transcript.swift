// Sessions with their expected output, in `Tests/Transcripts/*.nsht`:
//
//     # a heading starts a session of its own #
//     Words before the first input say what it is about.
//
//     --- script.nsh
//     print "a file that the session finds"
//     ---
//     nsh> if true {
//        >   print yes
//        > }
//     yes
//     $ nsh script.nsh
//     a file that the session finds
//
// A heading begins and ends with as many `#`. Where it ends in `on 80 columns`, results are fitted to a
// screen of that width. `$ nsh` runs the program anew: a script with its
// arguments, or `--check FILE`. Output stands below its input; messages have `! ` before them.

/// A file of sessions.
struct Transcript: Sendable {
  /// A session that starts from nothing.
  struct Session: Sendable {
    /// The lines from the heading up to the first input, as they stand.
    var preamble: [String]
    var steps: [Step] = []

    /// The heading without its marks.
    var title: String { preamble.first.flatMap(Transcript.heading) ?? "" }

    /// The width of the screen, from the end of its title: `on 80 columns`.
    var width: Int? {
      let words = title.split(separator: " ").suffix(3)
      guard words.count == 3, words.first == "on", words.last == "columns" else { return nil }
      return Int(words[words.startIndex + 1])
    }

    /// The files that the session finds, from its preamble.
    var files: [(name: String, text: String)] {
      var files: [(name: String, text: String)] = []
      var isOpen = false
      for line in preamble {
        if isOpen, line == "---" {
          isOpen = false
        } else if isOpen {
          files[files.count - 1].text += line + "\n"
        } else if line.hasPrefix("--- ") {
          isOpen = true
          files.append((String(line.dropFirst(4)), ""))
        }
      }
      return files
    }
  }

  /// An input with its expected output.
  struct Step: Sendable {
    /// Whether it is typed at the prompt; otherwise it is a command line of the program.
    let isTyped: Bool
    var input: [String]
    var output: [String] = []
  }

  private(set) var sessions: [Session] = []

  static let prompt = "nsh> "
  static let continuation = "   > "
  static let commandLine = "$ nsh "

  /// The sessions of a file.
  init(_ text: String) {
    var isInFile = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      isInFile =
        sessions.last?.steps.isEmpty == true && line != "---"
        && (isInFile || line.hasPrefix("--- "))
      if !isInFile, Self.heading(line) != nil {
        sessions.append(Session(preamble: [line]))
      } else if let last = sessions.indices.last {
        Self.add(line, to: &sessions[last], isInFile: isInFile)
      }
    }
    for index in sessions.indices { sessions[index].dropBlankEnd() }
  }

  private static func add(_ line: String, to session: inout Session, isInFile: Bool) {
    if isInFile {
      session.preamble.append(line)
    } else if line.hasPrefix(prompt) {
      session.steps.append(Step(isTyped: true, input: [String(line.dropFirst(prompt.count))]))
    } else if line.hasPrefix(commandLine) {
      let words = String(line.dropFirst(commandLine.count))
      session.steps.append(Step(isTyped: false, input: [words]))
    } else if let step = session.steps.indices.last {
      let isInput = session.steps[step].output.isEmpty && line.hasPrefix(continuation)
      if isInput {
        session.steps[step].input.append(String(line.dropFirst(continuation.count)))
      } else {
        session.steps[step].output.append(line)
      }
    } else {
      session.preamble.append(line)
    }
  }

  /// The title that a line is, if it is one.
  static func heading(_ line: String) -> String? {
    let marks = line.prefix { $0 == "#" }.count
    let edge = String(repeating: "#", count: marks)
    guard (1...3).contains(marks), line.hasPrefix(edge + " "), line.hasSuffix(" " + edge),
      line.count > 2 * marks + 2
    else { return nil }
    return String(line.dropFirst(marks + 1).dropLast(marks + 1))
  }

  /// The file's text with other output, a session after the other.
  static func text(_ sessions: [Session]) -> String {
    sessions.map { session in
      let steps = session.steps.flatMap { step -> [String] in
        let marks = step.isTyped ? (prompt, continuation) : (commandLine, continuation)
        let input = step.input.enumerated().map { ($0 == 0 ? marks.0 : marks.1) + $1 }
        return input + step.output
      }
      return (session.preamble + steps).map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }
}

extension Transcript.Session {
  /// The blank line before the next heading belongs to no output.
  fileprivate mutating func dropBlankEnd() {
    if let last = steps.indices.last {
      if steps[last].output.last == "" { steps[last].output.removeLast() }
    } else if preamble.last == "" {
      preamble.removeLast()
    }
  }
}
