// A program for the tests of the line editor: it reads lines and prints what the editor gave.

import Glibc
import LineEditing

/// A language of words and braces.
private struct WordClient: LineEditorClient {
  private static let words = ["apple": "a fruit", "apricot": "another", "berry": "", "crate/": ""]

  func isComplete(_ text: String) -> Bool {
    text.count { $0 == "{" } <= text.count { $0 == "}" }
  }

  func completions(of text: String, at offset: Int) -> Completion {
    let typed = Array(text.utf8.prefix(offset))
    let start = (typed.lastIndex { $0 == 0x20 || $0 == 0x0A } ?? -1) + 1
    let word = String(decoding: typed[start...], as: UTF8.self)
    let fitting = Self.words.keys.sorted().filter { $0.hasPrefix(word) }
    return Completion(
      range: start..<offset,
      candidates: fitting.map { word in
        .init(
          insert: word,
          description: Self.words[word] ?? "",
          ending: word.hasSuffix("/") ? .open : .blank
        )
      }
    )
  }
}

extension WordClient {
  /// Digits, and signs, of which a text has many pieces beside one another.
  func highlights(of text: String, at offset: Int) -> [Highlight] {
    var highlights: [Highlight] = []
    for (offset, byte) in text.utf8.enumerated() {
      let style = (0x30...0x39).contains(byte) ? "33" : byte == 0x2B ? "4;31" : nil
      if let style { highlights.append(Highlight(range: offset..<offset + 1, style: style)) }
    }
    return highlights
  }
}

@main
struct LineEcho {
  static func main() {
    let historyFile = CommandLine.arguments.dropFirst().first
    guard
      let editor = LineEditor(
        programName: "line-echo",
        historyFile: historyFile,
        isColored: getenv("NO_COLOR") == nil,
        client: WordClient()
      )
    else {
      print("no terminal")
      exit(3)
    }
    if let problem = editor.history.problem { print("problem: \(problem.reason)") }
    while true {
      switch editor.readLine(prompt: Prompt("> ", style: "1")) {
      case .line("history"): print("entries: \(editor.history.entries)")
      case .line("busy"): beBusy()
      case .line(let text): print("line: \(text.debugDescription)")
      case .interrupted: print("interrupted")
      case .end, .terminated:
        print("end")
        return
      }
    }
  }

  /// Works until Ctrl-C.
  private static func beBusy() {
    let flag = InterruptFlag()
    flag.whileListening {
      print("working")
      while !flag.isSet { pause() }
      print("stopped")
    }
  }
}
