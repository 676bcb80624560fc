import Glibc
import NewsModel
import PseudoTerminal
import SessionStore
import Testing

/// What was acknowledged is there, whatever happens to the program or the disk.
@Suite struct DurabilityTests {
  /// `Scripts/kill-sessions` does this two hundred times, at moments by chance.
  @Test("A program that is killed leaves a session with all that was acknowledged")
  func kills() throws {
    let scratch = Scratch()
    let (session, said) = (scratch.file(), scratch.file("said"))
    for lines in [1, 2, 5, 21, 40, 44] {
      let process = try #require(start(["write", session, said]))
      while count(of: said) < lines, waitpid(process, nil, WNOHANG) == 0 { usleep(500) }
      kill(process, SIGKILL)
      #expect(status(of: process) == SIGKILL)
      let look = try #require(start(["check", session, said]))
      #expect(status(of: look) == 0)
    }
  }

  @Test("On a full disk a statement fails, and those before it are there")
  func full() throws {
    let scratch = Scratch()
    // A file that may not grow is what a full disk looks like.
    let schema = SessionSchema(
      steps: [SessionSchema.current.steps[0] + "PRAGMA max_page_count = 60;"]
    )
    let path = scratch.file()
    do {
      let database = try SessionDatabase.open(path, as: .test, schema: schema)
      var fault: (any Error)?
      for number in 0..<200 where fault == nil {
        do {
          try database.commit { writer in
            try writer.set(
              StoredStatement(number: number, text: String(repeating: "x", count: 3000))
            )
          }
        } catch { fault = error }
      }
      #expect(fault as? SessionFault == .noSpace(path))
      // What takes no room can still be done.
      try database.commit { try $0.setReview(nil, of: "c1") }
      #expect(try database.faults().isEmpty)
    }
    let database = try scratch.open()
    let statements = try database.statements()
    #expect(statements.map(\.number) == Array(0..<statements.count))
    #expect(statements.count > 10 && statements.count < 200)
  }

  private func start(_ arguments: [String]) -> pid_t? {
    let path = BuiltProgram.path(of: "session-writer")
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    return posix_spawn(&process, path, &actions, nil, &words, environ) == 0 ? process : nil
  }

  /// The signal that ended a program, or else its exit code.
  private func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F != 0 ? status & 0x7F : (status >> 8) & 0xFF
  }

  private func count(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) / 2 : 0
  }
}
