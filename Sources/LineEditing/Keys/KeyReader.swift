// Reads what the keyboard sends: UTF-8 becomes scalars, sequences of known keys one scalar each.

import Glibc

/// What the terminal gave.
enum KeyInput: Equatable {
  /// A character, or a private key.
  case key(Unicode.Scalar)
  /// A signal came while waiting.
  case signal
  /// The terminal is gone.
  case end
}

/// The keyboard, read byte by byte so that nothing is taken from a program that runs later.
struct KeyReader {
  private let descriptor: Int32
  /// Scalars that were read but not given yet.
  private var waiting: [Unicode.Scalar] = []
  /// The last paste that was read, until its key has been served.
  private var pasted: [UInt8] = []

  /// How many questions for the cursor's place are not answered yet. Without one, what looks like an
  /// answer is a key (Shift-F3).
  private var questions = 0
  /// The last answer.
  private var report: CursorReport?

  /// How long to wait for an answer: a slow line's way there and back. In milliseconds.
  private static let reportPause: Int32 = 300

  /// After an ESC that stands for itself nothing follows soon; the rest of a sequence arrives with
  /// its ESC, or within this time on a slow line. In milliseconds.
  private static let sequencePause: Int32 = 30
  /// No key's sequence is longer; a longer one is not waited for.
  private static let longestSequence = 16

  /// Reads from `descriptor`.
  init(_ descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

  /// The next key; waits for it.
  mutating func next() -> KeyInput {
    while true {
      if !waiting.isEmpty { return .key(waiting.removeFirst()) }
      switch waitForByte() {
      case .byte(0x1B): readSequence()
      case .byte(let first): if let scalar = scalar(from: first) { return .key(scalar) }
      case .signal: return .signal
      case .end, .late: return .end
      }
    }
  }

  /// The answer to a question that was just written, unless nothing comes for too long. Keys that come
  /// before it wait for their turn; an answer that comes too late is passed over.
  mutating func awaitReport() -> CursorReport? {
    questions += 1
    report = nil
    while report == nil, let first = followingByte(within: Self.reportPause) {
      if first == 0x1B {
        readSequence()
      } else if let scalar = scalar(from: first) {
        waiting.append(scalar)
      }
    }
    return report
  }

  /// Gives `key` back, to be the next.
  mutating func unread(_ key: Unicode.Scalar) { waiting.insert(key, at: 0) }

  /// Has the next key insert `text`, as if it were pasted.
  mutating func paste(_ text: String) {
    pasted = Array(text.utf8)
    unread(PrivateKey.paste.scalar)
  }

  /// Whether keys of a sequence that was read whole are still to be given.
  var hasRead: Bool { !waiting.isEmpty }

  /// Whether a key was typed already, so that `next` would not wait.
  var hasInput: Bool {
    var waiter = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return !waiting.isEmpty || poll(&waiter, 1, 0) > 0
  }

  /// The text that was pasted, made fit for a line: line breaks are LF, control characters gone.
  mutating func takePaste() -> String {
    defer { pasted = [] }
    return PastedText.cleaned(pasted)
  }
}

extension KeyReader {
  private enum Read: Equatable {
    case byte(UInt8)
    case late
    case signal
    case end
  }

  /// One byte, or word of a signal, also of one that came before the wait or to another thread.
  private func waitForByte() -> Read {
    while true {
      var waiters = [descriptor, Signals.waker].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let ready = poll(&waiters, 2, -1)
      if ready < 0, errno != EINTR { return .end }
      if ready < 0 || waiters[1].revents != 0 {
        Signals.silence()
        return .signal
      }
      let read = byte(within: 0)
      if read != .late { return read }
    }
  }

  /// One byte, unless none comes within so many milliseconds; -1 waits for ever.
  private func byte(within pause: Int32) -> Read {
    while true {
      var waiter = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiter, 1, pause)
      if ready == 0 { return .late }
      var byte: UInt8 = 0
      let count = ready < 0 ? -1 : read(descriptor, &byte, 1)
      if count == 1 { return .byte(byte) }
      if count < 0, errno == EINTR { return .signal }
      if count == 0 || errno != EAGAIN { return .end }
    }
  }

  /// As `byte(within:)`, where a signal must not tear a character or a sequence apart; it is noticed
  /// before the next key.
  private func followingByte(within pause: Int32 = 1000) -> UInt8? {
    while true {
      switch byte(within: pause) {
      case .byte(let byte): return byte
      case .signal: continue
      case .late, .end: return nil
      }
    }
  }

  /// The scalar that starts with `first`; nil where the bytes are not UTF-8 or name a private key.
  private func scalar(from first: UInt8) -> Unicode.Scalar? {
    var bytes = [first]
    for _ in 1..<max(2, Self.length(of: first)) where first >= 0xC2 {
      guard let byte = followingByte() else { return nil }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first, !PrivateKey.covers(scalar)
    else { return nil }
    return scalar
  }

  /// How many bytes a scalar has that starts with `first`.
  private static func length(of first: UInt8) -> Int {
    first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// Reads what follows an ESC and queues a private key, or ESC and the rest as they came.
  private mutating func readSequence() {
    var bytes: [UInt8] = []
    while !KeySequence.isWhole(bytes), bytes.count < Self.longestSequence,
      let byte = followingByte(within: Self.sequencePause)
    {
      bytes.append(byte)
    }
    let sequence = String(decoding: bytes, as: UTF8.self)
    if questions > 0, let answer = CursorReport(sequence) {
      questions -= 1
      report = answer
      return
    }
    if let key = KeySequence.key(sequence) {
      if key == .paste { readPaste() }
      waiting.append(Unicode.Scalar(key.rawValue))
      return
    }
    waiting.append("\u{1B}")
    switch bytes.first {
    case 0x1B: readSequence()
    case let first? where first >= 0x80: waiting += scalar(from: first).map { [$0] } ?? []
    default: waiting += sequence.unicodeScalars
    }
  }

  private mutating func readPaste() {
    pasted = []
    while let byte = followingByte(within: -1) {
      pasted.append(byte)
      if byte == UInt8(ascii: "~"),
        pasted.suffix(KeySequence.pasteEnd.count) == KeySequence.pasteEnd[...]
      {
        pasted.removeLast(KeySequence.pasteEnd.count)
        return
      }
    }
  }
}
