// What keys do beyond libedit's own functions, and how libedit finds it.

import CLibedit

/// A function of ours that keys are bound to.
enum LineAction: String, CaseIterable {
  case enter
  case newline
  case closer
  case interrupt
  case suspend
  case up
  case down
  case commandUp = "command-up"
  case commandDown = "command-down"
  case lineStart = "start"
  case lineEnd = "end"
  case complete
  case paste
  case suggestion
  case search
  case undo
  case elsewhere = "edit"

  /// The name that a binding uses.
  var name: String { "line-" + rawValue }

  /// What `bind` shows of it.
  var help: String {
    switch self {
    case .enter: "Accept the input, or go on where it is incomplete"
    case .newline: "Insert a line break"
    case .closer: "Insert a closing bracket, indented as the line of its partner"
    case .interrupt: "Drop the line"
    case .suspend: "Stop until the shell continues"
    case .up: "Up a line, or to the previous entry that begins so"
    case .down: "Down a line, or to the next entry that begins so"
    case .commandUp: "Up a line, or to the previous entry, in vi's command mode"
    case .commandDown: "Down a line, or to the next entry, in vi's command mode"
    case .lineStart: "Start of the line"
    case .lineEnd: "End of the line"
    case .complete: "Complete the word"
    case .paste: "Insert what was pasted"
    case .suggestion: "Insert what is suggested"
    case .search: "Search the history"
    case .undo: "Take the last change back"
    case .elsewhere: "Edit the line in $EDITOR"
    }
  }

  /// The entry point: C calls a plain function, so each case needs its own.
  var callback: EditAction {
    switch self {
    case .enter: { handle, _ in LineEditor.perform(.enter, handle) }
    case .newline: { handle, _ in LineEditor.perform(.newline, handle) }
    case .closer: { handle, key in LineEditor.close(with: Unicode.Scalar(UInt32(key)), handle) }
    case .interrupt: { handle, _ in LineEditor.perform(.interrupt, handle) }
    case .suspend: { handle, _ in LineEditor.perform(.suspend, handle) }
    case .up: { handle, _ in LineEditor.perform(.up, handle) }
    case .down: { handle, _ in LineEditor.perform(.down, handle) }
    case .commandUp: { handle, _ in LineEditor.perform(.commandUp, handle) }
    case .commandDown: { handle, _ in LineEditor.perform(.commandDown, handle) }
    case .lineStart: { handle, _ in LineEditor.perform(.lineStart, handle) }
    case .lineEnd: { handle, _ in LineEditor.perform(.lineEnd, handle) }
    case .complete: { handle, _ in LineEditor.perform(.complete, handle) }
    case .paste: { handle, _ in LineEditor.perform(.paste, handle) }
    case .suggestion: { handle, _ in LineEditor.perform(.suggestion, handle) }
    case .search: { handle, _ in LineEditor.perform(.search, handle) }
    case .undo: { handle, _ in LineEditor.perform(.undo, handle) }
    case .elsewhere: { handle, _ in LineEditor.perform(.elsewhere, handle) }
    }
  }

  /// The characters that run it, while text is typed and in vi's command mode.
  var keys: (typing: [String], command: [String]) {
    switch self {
    case .enter: (["^M", "^J"], ["^M", "^J"])
    case .interrupt: (["^C"], ["^C"])
    case .suspend: (["^Z"], ["^Z"])
    case .complete: (["^I"], [])
    case .closer: ([")", "]", "}"], [])
    // They leave the cursor where vi has it.
    case .commandUp: ([], ["k"])
    case .commandDown: ([], ["j"])
    case .search: (["^R"], ["^R"])
    // In vi's command mode `u` does it, by libedit's own means.
    case .undo: (["^_"], [])
    // Where libedit's own function opens vi, whatever the user's editor is.
    case .elsewhere: ([], ["v"])
    case .newline, .up, .down, .lineStart, .lineEnd, .paste, .suggestion: ([], [])
    }
  }
}
