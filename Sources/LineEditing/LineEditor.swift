// The editor that a prompt uses: lines come in, edited, completed, recalled and remembered.

import Glibc

/// Reads lines from a terminal. There is one terminal, so there should be one editor. It is used from
/// the main thread, the one that signals reach: they must wake it while it waits for a key.
package final class LineEditor {
  /// What was typed.
  package private(set) var history: History
  let client: any LineEditorClient
  let editLine: EditLine
  /// The keyboard.
  var keys = KeyReader()
  /// What is shown behind the line and could be accepted.
  var suggestion: Suggestion?
  /// What was accepted, until its key has been served.
  var accepted: Suggestion?
  /// The search that is going on.
  var search: HistorySearch?
  /// What the line that is being read turned out to be, where a key decided it.
  var decided: LineEvent?
  /// The prompt that is shown.
  private(set) var prompt: Prompt = ""
  /// The prompt as libedit reads it; C holds a pointer to it while a line is edited.
  private var promptText: UnsafeMutableBufferPointer<wchar_t>
  private let ring: HistoryRing
  /// What takes the screen back to what libedit believes it to show, where it shows something else.
  var restoring: String?
  /// The entries that begin as the line did, while Up and Down go through them.
  var recall: Recall?
  /// The changes of the line that can be taken back.
  var undo = Undo()
  /// The list that Tab showed last.
  var listed: ListedCompletion?
  /// The size in which the line was drawn.
  var drawnSize = TerminalSize.current
  /// What earlier sizes of the window have left of the line above it.
  var lostRows = LostRows()
  /// Whether the terminal may say where its cursor stands: it has not been asked in vain.
  var answers: Bool
  /// Whether the terminal can do more than write: move the cursor, show colours, tell of pastes.
  let hasAbilities: Bool
  /// Whether the line is shown in colour.
  let isColored: Bool

  /// An editor on standard input and output, or nil where these are not both a terminal. The
  /// program's name selects its lines in `~/.editrc`. A history file that cannot be used is no
  /// reason to fail: see `history.problem`. Without colours, and on a terminal that can do nothing,
  /// lines are plain.
  package init?(
    programName: String,
    historyFile: String?,
    isColored: Bool,
    client: any LineEditorClient
  ) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
      let editLine = EditLine(programName: programName)
    else { return nil }
    let history = History(path: historyFile)
    guard let ring = HistoryRing(history.entries, limit: history.limit) else { return nil }
    self.history = history
    self.client = client
    hasAbilities = editLine.terminalName != "dumb"
    answers = hasAbilities
    self.isColored = isColored && hasAbilities
    self.editLine = editLine
    self.ring = ring
    promptText = .allocate(capacity: 1)
    promptText.initialize(repeating: 0)
    connect()
  }

  deinit { promptText.deallocate() }

  /// Gives libedit its callbacks. They find the editor through the handle.
  private func connect() {
    editLine.setClient(self)
    editLine.setPrompt(
      { LineEditor.of($0)?.promptText.baseAddress },
      mark: Prompt.mark
    )
    editLine.setReader { handle, character in
      guard let editor = LineEditor.of(handle) else { return 0 }
      editor.undo.note(editor.editLine.buffer)
      guard let key = editor.nextKey() else { return 0 }
      character?.pointee = wchar_t(key.value)
      return 1
    }
    editLine.setHistory(ring)
    editLine.bindKeys()
    // What the terminal would take for itself are keys while a line is edited: those of signals and
    // of flow control; and CR and LF stay apart, for a paste ends its lines with either or both.
    for mode in ["isig", "ixon", "icrnl", "inlcr"] { editLine.disable(mode) }
  }

  /// The editor behind the handle that libedit gives to a callback.
  static func of(_ handle: OpaquePointer?) -> LineEditor? {
    EditLine.client(of: handle, as: LineEditor.self)
  }

  /// Shows the prompt and lets the user edit until the input is accepted or given up. What is
  /// accepted joins the history. `text` stands in the line already.
  package func readLine(prompt: Prompt, text: String = "") -> LineEvent {
    show(prompt)
    if !text.isEmpty { keys.paste(text) }
    (decided, listed, recall, undo, lostRows) = (nil, nil, nil, Undo(), LostRows())
    let text = Signals.catching(Self.watched) {
      adoptSize()
      enterTerminal()
      defer { leaveTerminal() }
      return editLine.read()
    }
    guard let text else {
      editLine.write("\n")
      return decided ?? .end
    }
    if let decided { return decided }
    let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
    remember(line)
    return .line(line)
  }

  /// Adds an accepted line to the history, without the blanks at its end, which Tab leaves there.
  private func remember(_ line: String) {
    let bytes = Array(line.utf8)
    let end = bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    let entry = String(decoding: bytes[..<end], as: UTF8.self)
    switch history.append(entry) {
    case .passedOver: break
    case .added: ring.enter(entry)
    case .moved: ring.refill(history.entries)
    }
  }

  /// Makes `prompt` the one that is drawn from now on.
  func show(_ prompt: Prompt) {
    self.prompt = isColored ? prompt : Prompt(prompt.text)
    let characters = WideText.characters(self.prompt.marked)
    promptText.deallocate()
    promptText = .allocate(capacity: characters.count)
    _ = promptText.initialize(from: characters)
  }
}
