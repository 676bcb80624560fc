import Glibc
import Testing

/// Exports that cannot be written: the message names the file and the remedy, the code is 1, and the
/// file that was there stays.
@Suite struct FailedExportTests {
  @Test(
    "A path that cannot be written is named with a remedy",
    arguments: [
      ("nowhere/../out.json", "no such folder", "make the folder first"),
      ("/dev/full", "no space left on the disk", "free some space"),
      (".", "a folder, not a file", "name a file in it"),
      ("/proc/out.json", "no such file or folder", ""),
      ("file/out.json", "part of the path is a file", "check the path"),
    ]
  )
  func unwritable(path: String, reason: String, remedy: String) throws {
    let nsh = try Nsh()
    try nsh.folder.write("", to: "file")
    for code in ["export '\(path)'", "docs | export '\(path)' --format csv"] {
      let outcome = try nsh("-c", "load '\(Fixture.harbour)'\n\(code)\nprint after")
      #expect(outcome.status == 1)
      #expect(outcome.text.isEmpty)
      #expect(outcome.messages.contains("'\(path)' could not be written: \(reason)"))
      #expect(outcome.messages.contains(remedy))
      #expect(outcome.messages.contains("┌ <command>:2:"))
    }
  }

  @Test("A file that may not grow keeps its old content, and nothing is left beside it")
  func limit() throws {
    let nsh = try Nsh()
    try nsh.folder.write("old", to: "out.json")
    let code = "load '\(Fixture.harbour)'\nexport out.json --force"
    let outcome = try nsh("-c", code, under: ["/usr/bin/prlimit", "--fsize=4096"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("'out.json' could not be written: the file would be larger"))
    #expect(nsh.folder.read("out.json") == "old")
    #expect(nsh.folder.names == ["out.json"])
  }

  @Test(
    "Standard output by name is standard output, wherever it goes",
    arguments: ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]
  )
  func namedOutput(path: String) throws {
    let outcome = try Nsh()("-c", "[{a: 1}] | export '\(path)' --format csv")
    #expect(outcome.text == "a\n1\n")
    #expect(outcome.messages.isEmpty && outcome.status == 0)
  }

  @Test("Standard output that is full is an error")
  func fullOutput() throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    let outcome = try Nsh()("-c", "print 1", streams: [1: full])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("the result could not be written: No space left on device"))
  }

  @Test("Standard output that nobody reads any more ends the run without noise")
  func closedPipe() throws {
    let pipe = try Pipe()
    close(pipe.reading)
    defer { close(pipe.writing) }
    let outcome = try Nsh()("-c", "for i in range(100000) { print $i }", streams: [1: pipe.writing])
    #expect(outcome.status == 141)
    #expect(outcome.messages.isEmpty)
  }

  @Test("Standard error that nobody reads changes nothing")
  func closedErrors() throws {
    let pipe = try Pipe()
    close(pipe.reading)
    defer { close(pipe.writing) }
    let code = "load '\(Fixture.harbour)' nowhere\ndocs | count"
    let outcome = try Nsh()("-c", code, streams: [2: pipe.writing])
    #expect(outcome.text == "5\n")
    #expect(outcome.status == 0)
  }
}
