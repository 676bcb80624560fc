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
    let run = CommandLineRun(Array(CommandLine.arguments.dropFirst()))
    exit(Stack.run { run.status() })
  }
}
