// The host of the engine in this program: results go to standard output, everything else to standard
// error.

import Files
import Glibc
import LineEditing
import NewsModel
import NewsSession
import ShellEngine
import ShellLanguage
import Tabular

/// Shows results and messages.
final class TerminalHost: Host {
  private let options: RunSettings
  private let output = Terminal(descriptor: STDOUT_FILENO)
  private let messages = Terminal(descriptor: STDERR_FILENO)
  private let interrupts = InterruptFlag()
  /// Tells what takes long; nil where nobody sees it.
  private let meter: ProgressMeter?
  /// Standard input holds the script, so no article can come from it.
  var standardInputIsScript = false
  /// What the prompt has read so far.
  var typed: () -> [String] = { [] }
  /// The rows of a table that a terminal shows at most.
  var rowLimit: () -> Int? = { nil }
  /// Whether somebody reads as it is written, so that long text waits for them.
  var isInteractive = false
  /// Opens the user's editor; nil where there is no line to edit.
  var editor: ((String) throws -> Void)?
  /// Takes what was typed below a page, which is meant for the next line.
  var typeAhead: (String) -> Void = { _ in }
  /// How long the user has been in a pager or an editor.
  private(set) var secondsAway = 0.0
  /// A table or list that was shown in part, and how many of its rows were.
  private var rest: (value: Value, shown: Int)?

  init(_ options: RunSettings) {
    self.options = options
    let isSilent = options.quiet || options.errors == .json
    meter = isSilent ? nil : ProgressMeter(terminal: messages)
  }

  func show(_ value: Value) throws {
    let style = style
    if let count = value.rowCount { remember(value, shown: style.rowLimit ?? count, of: count) }
    try emit(ScreenRenderer(style: style).render(value))
  }

  func show(_ text: StyledText) throws {
    try emit(StyledTextRenderer(style: style).render(text))
  }

  func showMore(_ count: Int?) throws -> Bool {
    guard let (value, shown) = rest, let total = value.rowCount else { return false }
    var style = style
    style.firstRow = shown
    style.rowLimit = count ?? style.rowLimit
    let text = ScreenRenderer(style: style).render(value)
    remember(value, shown: shown + (style.rowLimit ?? total), of: total)
    try emit(text)
    return true
  }

  private func remember(_ value: Value, shown: Int, of count: Int) {
    rest = shown < count ? (value, shown) : nil
  }

  /// Text as it stands for a pipe or a file; on a terminal whatever it holds is harmless.
  func write(_ text: String) throws {
    try emit(output.isTerminal ? SafeText.forTerminal(text, keepsLines: true) : text)
  }

  func clear() throws {
    // Home, then the screen, then what has scrolled out of it.
    if output.isScreen { try emit("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
  }

  func edit(_ text: String) throws {
    guard let editor else {
      throw CommandError("'edit' works at the prompt only", help: "there it opens $EDITOR")
    }
    try away { try editor(text) }
  }

  func confirm(_ question: String) throws -> Bool? {
    isInteractive ? try ask(question) == .yes : nil
  }

  /// What somebody may answer to a question.
  enum Answer {
    case yes, no
    /// Input ended in place of an answer.
    case none
  }

  /// Asks a question. Throws `Stopped` where the answer is Ctrl-C.
  func ask(_ question: String) throws -> Answer {
    let answer = away {
      _ = messages.write(SafeText.forTerminal(question) + " [y/N] ")
      return StandardInput.readLine(until: interrupts)
    }
    // The cursor stands behind the question where no line break was typed.
    if answer == nil { _ = messages.write("\n") }
    if interrupts.isSet { throw Stopped() }
    guard let answer else { return .none }
    return ["y", "yes"].contains(answer.lowercased()) ? .yes : .no
  }

  func pause() throws {
    guard output.isScreen, isatty(STDIN_FILENO) == 1, !standardInputIsScript else { return }
    var pager = ScreenPager(words: "Space: on, q: stop here", style: isColored ? "7" : nil)
    switch away({ pager.pause() }) {
    case .read: break
    case .left: throw isInteractive ? Stopped() : QuitRequest(code: ExitStatus.done)
    case .typed(let text):
      typeAhead(text)
      throw Stopped()
    case .stopped: throw Stopped()
    }
  }

  /// Does what the user takes time for.
  private func away<Result>(_ body: () throws -> Result) rethrows -> Result {
    let start = Stopwatch.now
    defer { secondsAway += Stopwatch.now - start }
    return try hidingProgress(body)
  }

  private func hidingProgress<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard let meter else { return try body() }
    return try meter.hidden(body)
  }

  /// Shows what is longer than the screen a screen at a time; false where it is not, or nobody reads it.
  private func page(_ text: String) throws -> Bool {
    guard isInteractive, let pager = Pager(terminal: output, isColored: isColored) else {
      return false
    }
    switch away({ pager.show(text) }) {
    case .notShown: return false
    case .shown(.read), .shown(.left): break
    case .shown(.typed(let text)): typeAhead(text)
    case .shown(.stopped): throw Stopped()
    }
    return true
  }

  private func emit(_ text: String) throws {
    if try page(text) { return }
    guard let error = hidingProgress({ output.write(text) }) else { return }
    if error == EPIPE { throw QuitRequest(code: Self.closedPipe) }
    throw CommandError("the result could not be written: \(String(cString: strerror(error)))")
  }

  /// The exit code of a process that wrote to a closed pipe: 128 and the number of SIGPIPE.
  private static let closedPipe: Int32 = 141

  func report(_ message: String) {
    if !options.quiet { warn(message) }
  }

  /// Among errors in JSON there is room for nothing else.
  func warn(_ message: String) {
    guard options.errors == .text else { return }
    hidingProgress {
      _ = messages.write(SafeText.forTerminal(message, keepsLines: true) + "\n")
    }
  }

  /// Tells something that nobody asked for, in pale letters.
  func remark(_ words: String) {
    guard !options.quiet, options.errors == .text else { return }
    _ = messages.write(
      messages.isColored(options.color) ? "\u{1B}[2m\(words)\u{1B}[0m\n" : words + "\n"
    )
  }

  var time: String? { WallClock.text(WallClock.now) }

  func begins(statement: String) { meter?.begin(statement: statement) }

  func runs(_ command: String?) { meter?.run(command) }

  func progress(_ progress: Progress) { meter?.note(progress) }

  /// Runs what the user may stop, and tells of it where it takes long. The prompt listens by itself, all its
  /// life long.
  func attending<Result>(_ body: () throws -> Result) rethrows -> Result {
    let timer = meter?.start()
    defer { timer.map { meter?.stop($0) } }
    return try isInteractive ? body() : InterruptFlag().whileListening(body)
  }

  var isInterrupted: Bool { interrupts.isSet }

  var history: [String] { typed() }

  func readStandardInput() throws -> [UInt8] {
    if standardInputIsScript {
      throw CommandError("standard input holds the script", help: "run the script from a file")
    }
    let limit = FileAccess.longest / 2
    let bytes = hidingProgress { StandardInput.read(limit: limit, until: interrupts) }
    if interrupts.isSet { throw Stopped() }
    if bytes.count > limit {
      throw CommandError(
        "standard input gives more than \(limit) bytes",
        help: "load it in parts, or from files"
      )
    }
    return bytes
  }

  /// Whether what is shown may be in colour.
  var isColored: Bool { output.isColored(options.color) }

  private var style: TextStyle {
    TextStyle(
      width: output.width,
      isColored: isColored,
      rowLimit: output.isTerminal ? rowLimit() : nil
    )
  }
}

extension Value {
  /// The rows or elements that could be shown in part; nil for what is shown whole.
  fileprivate var rowCount: Int? {
    switch self {
    case .table(let table): table.rows.count
    case .list(let elements): elements.count
    default: nil
    }
  }
}
