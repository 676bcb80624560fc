// Programs of the user's own choice, a pager and an editor, run in the foreground of the terminal. Nothing
// else is ever started, and none of it by a script.

import Glibc

/// A command line of the system's shell, such as `PAGER` holds.
struct ExternalProgram {
  /// The command; what is put behind it are arguments.
  let command: String
  var arguments: [String] = []
  /// Variables for it, beside those of this program.
  var variables: [String: String] = [:]

  /// Runs it to its end, with `input` as its standard input where there is one; its exit code, 128 and
  /// the number of the signal that ended it, or nil where it could not be started. Meanwhile the keys
  /// that interrupt are its own.
  func run(input: String? = nil) -> Int32? {
    Self.withoutInterrupts {
      var ends: [Int32] = [-1, -1]
      if input != nil, pipe(&ends) != 0 { return nil }
      // The other program must not hold the end that this one writes to.
      for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let process = spawn(input: ends[0])
      if ends[0] >= 0 { close(ends[0]) }
      defer { if ends[1] >= 0 { close(ends[1]) } }
      guard let process else { return nil }
      if let input {
        // Whoever leaves a pager early has seen enough: that it reads no further is no error.
        _ = Terminal(descriptor: ends[1]).write(input)
        close(ends[1])
        ends[1] = -1
      }
      return Self.status(of: process)
    }
  }

  private func spawn(input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if input >= 0 { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    // What this program ignores, the other must not.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ["sh", "-c", arguments.isEmpty ? command : command + " \"$@\"", "sh"] + arguments
    var process: pid_t = 0
    let error = withStrings(words) { words in
      withStrings(environment) { environment in
        posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environment)
      }
    }
    return error == 0 ? process : nil
  }

  /// The variables of this program, and those that were given where it has none.
  private var environment: [String] {
    Environment.all + variables.filter { Environment[$0.key] == nil }.map { "\($0)=\($1)" }.sorted()
  }

  private static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func withoutInterrupts<Result>(_ body: () -> Result) -> Result {
    let signals = [SIGINT, SIGQUIT]
    let previous = signals.map { signal -> sigaction in
      var ignored = sigaction()
      ignored.__sigaction_handler.sa_handler = SIG_IGN
      var previous = sigaction()
      sigaction(signal, &ignored, &previous)
      return previous
    }
    defer {
      for (signal, var action) in zip(signals, previous) { sigaction(signal, &action, nil) }
    }
    return body()
  }
}

/// Calls `body` with the texts as C's array of strings, a null at the end.
private func withStrings<Result>(
  _ texts: [String],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let strings = texts.map { strdup($0) }
  defer { for string in strings { free(string) } }
  return body(strings + [nil])
}
