// The program: its command line, and the ways it runs. Everything that knows a terminal, the clock or
// the environment is in this target.

import ArgumentParser
import Glibc

@main
struct Main {
  static func main() {
    // Output to a closed pipe is an error to be handled, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that grows past a limit.
    signal(SIGXFSZ, SIG_IGN)
    Stack.grow()
    exit(CommandLineRun(Array(CommandLine.arguments.dropFirst())).status())
  }
}

/// The stack of the main thread.
enum Stack {
  /// Linux leaves at least 128 MiB below the stack of the main thread free; deep scripts and deep
  /// trees may use most of it.
  private static let size: rlim_t = 96 << 20

  /// Lets the stack grow as far as nested calls of scripts may need.
  static func grow() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(3), &limit) == 0, limit.rlim_cur < size else { return }
    limit.rlim_cur = min(size, limit.rlim_max)
    setrlimit(__rlimit_resource_t(3), &limit)
  }
}
