// Runs a program as a child with pipes or files for its standard streams, without a shell between.

import Glibc
import Synchronization

/// A running program whose output is read through pipes; it ends with its owner.
final class Child {
  private let process: pid_t
  private var output = Stream()
  private var errors = Stream()
  private var isRunning = true
  /// The folder that the program works in stays as long as the program.
  private let folder: AnyObject

  /// Starts the program at `path`. `streams` are what it gets as its descriptors; standard input is
  /// empty and the two outputs are read here where they name nothing else.
  init(
    _ path: String,
    _ arguments: [String],
    environment: [String: String],
    streams: [Int32: Int32],
    folder: AnyObject
  ) throws {
    self.folder = folder
    // A child that ends before it has read its input must not end the tests.
    Glibc.signal(SIGPIPE, SIG_IGN)
    let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
    let (out, err) = (try Pipe(), try Pipe())
    defer { for descriptor in [null, out.writing, err.writing] { close(descriptor) } }
    let given = [0: null, 1: out.writing, 2: err.writing].merging(streams) { $1 }
    var process: pid_t = 0
    let error = spawn(&process, path, arguments, environment, given)
    guard error == 0 else {
      close(out.reading)
      close(err.reading)
      throw ChildError(what: "cannot start \(path): error \(error)")
    }
    self.process = process
    output.descriptor = out.reading
    errors.descriptor = err.reading
  }

  deinit {
    if isRunning {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    output.end()
    errors.end()
  }

  /// Sends a signal to the program.
  func signal(_ number: Int32) { kill(process, number) }

  /// Reads until the program has written `text` to standard output.
  func wait(for text: String) throws {
    while output.bytes.firstRange(of: Array(text.utf8)) == nil {
      guard receive() else { throw ChildError(what: "'\(text)' did not come: \(output.text)") }
    }
  }

  /// Reads to the end of both outputs and waits for the end of the program.
  func outcome() throws -> Outcome {
    while receive() {}
    guard output.descriptor == nil, errors.descriptor == nil else {
      throw ChildError(what: "it did not end: \(output.text)\(errors.text)")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    isRunning = false
    let signal = status & 0x7F
    return Outcome(
      output: output.bytes,
      errors: errors.bytes,
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    )
  }

  /// Reads some output; false at the end of both streams, or when nothing comes.
  private func receive() -> Bool {
    let open = [output.descriptor, errors.descriptor].compactMap { $0 }
    if open.isEmpty { return false }
    var waiters = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&waiters, nfds_t(waiters.count), Self.patience) > 0 else { return errno == EINTR }
    for waiter in waiters where waiter.revents != 0 {
      if waiter.fd == output.descriptor { output.read() } else { errors.read() }
    }
    return true
  }

  /// Milliseconds without a sign of life after which a program is given up; far more than any takes
  /// on a busy machine.
  private static let patience: Int32 = 60_000
}

/// How a program ended and what it wrote.
struct Outcome {
  let output: [UInt8]
  let errors: [UInt8]
  /// The exit code, or 128 and the number of the signal that ended it.
  let status: Int32

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  var messages: String { String(decoding: errors, as: UTF8.self) }
}

/// What went wrong with a child.
struct ChildError: Error, CustomStringConvertible {
  let what: String
  var description: String { what }
}

/// Held while a pipe is made and while a child is started, so that no child of another test inherits a
/// pipe that is not yet marked; Swift does not see pipe2(2).
private let spawning = Mutex(())

/// A pipe whose ends children do not inherit by themselves.
struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    let made = spawning.withLock { _ in
      guard pipe(&ends) == 0 else { return false }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return true
    }
    guard made else { throw ChildError(what: "no pipe: error \(errno)") }
    (reading, writing) = (ends[0], ends[1])
  }
}

/// Bytes that come through a pipe.
private struct Stream {
  var descriptor: Int32?
  var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func read() {
    guard let descriptor else { return }
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &block, block.count)
    if count > 0 { bytes += block[..<count] }
    if count == 0 || (count < 0 && errno != EINTR) { end() }
  }

  mutating func end() {
    if let descriptor { close(descriptor) }
    descriptor = nil
  }
}

private func spawn(
  _ process: inout pid_t,
  _ path: String,
  _ arguments: [String],
  _ environment: [String: String],
  _ streams: [Int32: Int32]
) -> Int32 {
  var actions = posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  for (target, source) in streams.sorted(by: { $0.key < $1.key }) {
    posix_spawn_file_actions_adddup2(&actions, source, target)
  }
  var (all, none) = (sigset_t(), sigset_t())
  sigfillset(&all)
  sigemptyset(&none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
  let words = ([path] + arguments).map { strdup($0) }
  let variables = environment.map { "\($0)=\($1)" }.sorted().map { (text: String) in strdup(text) }
  defer { for word in words + variables { free(word) } }
  return spawning.withLock { _ in
    posix_spawn(&process, path, &actions, &attributes, words + [nil], variables + [nil])
  }
}
