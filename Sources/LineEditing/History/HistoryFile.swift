// The file of the history: one entry a line, with `\n` for a line break and `\\` for a backslash.

import Glibc

/// A file that several sessions read and append to, one at a time.
struct HistoryFile: Sendable {
  let path: String

  /// A file at `path`, which need not exist.
  init(path: String) { self.path = path }

  /// Reads the entries and lets `tidy` choose which are kept. Where it drops some, the file is written
  /// anew in place, for another session may already wait for the lock on it; it is cut only after it
  /// was written, so a crash leaves entries behind.
  func load(tidy: ([String]) -> [String]) throws(HistoryError) -> [String] {
    var descriptor = open(path, O_RDWR | Self.flags)
    if descriptor < 0, errno == ENOENT { return [] }
    let isWritable = descriptor >= 0
    if !isWritable { descriptor = open(path, O_RDONLY | Self.flags) }
    guard descriptor >= 0 else { throw problem(.reading) }
    defer { close(descriptor) }
    try check(descriptor, .reading)
    try lock(descriptor, .reading)
    let entries = HistoryFormat.entries(try read(descriptor))
    let kept = tidy(entries)
    if isWritable, kept.count < entries.count {
      let text = kept.flatMap(HistoryFormat.line)
      try Signals.blocked { () throws(HistoryError) in
        try write(text, to: descriptor, at: 0)
        guard ftruncate(descriptor, off_t(text.count)) == 0 else { throw problem(.writing) }
      }
    }
    return kept
  }

  /// Adds an entry at the end and returns the size of the file in bytes. A last line that a crash left
  /// unfinished is ended first.
  func append(_ entry: String) throws(HistoryError) -> Int {
    let descriptor = try openForAppending()
    defer { close(descriptor) }
    try check(descriptor, .writing)
    try lock(descriptor, .writing)
    let end = lseek(descriptor, 0, SEEK_END)
    var last = UInt8(ascii: "\n")
    if end > 0 { _ = pread(descriptor, &last, 1, end - 1) }
    let start = last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]
    let line = start + HistoryFormat.line(entry)
    try Signals.blocked { () throws(HistoryError) in
      try write(line, to: descriptor, at: max(0, end))
    }
    return Int(max(0, end)) + line.count
  }

  /// Entries may hold names that are nobody else's business, so the file is the user's alone.
  private func openForAppending() throws(HistoryError) -> Int32 {
    let flags = O_RDWR | O_CREAT | Self.flags
    var descriptor = open(path, flags, 0o600)
    if descriptor < 0, errno == ENOENT {
      makeFolders()
      descriptor = open(path, flags, 0o600)
    }
    guard descriptor >= 0 else { throw problem(.writing) }
    return descriptor
  }

  /// Makes the folders above the file that are missing.
  private func makeFolders() {
    let bytes = Array(path.utf8)
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "/") && offset > 0 {
      mkdir(String(decoding: bytes[..<offset], as: UTF8.self), 0o700)
    }
  }

  /// Waits for the lock, but not for long: whoever holds it may have been stopped.
  private func lock(
    _ descriptor: Int32,
    _ operation: HistoryError.Operation
  ) throws(HistoryError) {
    for attempt in 0... {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { throw problem(operation) }
      guard attempt < Self.attempts else {
        throw problem(operation, "another program holds its lock")
      }
      usleep(Self.pause)
    }
  }

  /// Microseconds between two attempts to lock the file.
  private static let pause: useconds_t = 10_000
  /// How often it is tried, for less than half a second in all: nobody waits longer for a prompt.
  private static let attempts = 40

  /// No file that is kept tidy grows so large, and to read one that does would take seconds.
  private static let mostBytes: off_t = 8 << 20

  /// A pipe or a device would be waited for without end, and opening must not wait for it either.
  private static let flags = O_CLOEXEC | O_NONBLOCK | O_NOCTTY

  /// Sees to it that the file is one, and no larger than a history may be.
  private func check(
    _ descriptor: Int32,
    _ operation: HistoryError.Operation
  ) throws(HistoryError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw problem(operation) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw problem(operation, "it is not a file") }
    guard status.st_size <= Self.mostBytes else {
      let megabytes = status.st_size >> 20
      throw problem(operation, "\(megabytes) MB are too large for it; move it away")
    }
  }

  private func read(_ descriptor: Int32) throws(HistoryError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw problem(.reading) }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }

  private func write(
    _ bytes: [UInt8],
    to descriptor: Int32,
    at offset: off_t
  ) throws(HistoryError) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, offset + off_t(done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw problem(.writing) }
      done += count
    }
  }

  private func problem(
    _ operation: HistoryError.Operation,
    _ reason: String? = nil
  ) -> HistoryError {
    HistoryError(
      operation: operation,
      path: path,
      reason: reason ?? String(cString: strerror(errno))
    )
  }
}
