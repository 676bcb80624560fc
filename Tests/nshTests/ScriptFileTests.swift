import Glibc
import Testing

/// Scripts as files, in all the forms that they come in.
@Suite struct ScriptFileTests {
  @Test(
    "What editors and systems put into a script does not disturb it",
    arguments: [
      "#!/usr/bin/env nsh\nprint 1\nprint \"a b\"\n",
      "\u{FEFF}print 1\nprint \"a b\"\n",
      "print 1\r\nprint \"a b\"\r\n",
      "\u{FEFF}#!/usr/bin/env nsh\r\nprint 1\r\n\r\nif true {\r\n  print \"a b\"\r\n}\r\n",
      "print 1; print \"a b\"",
    ]
  )
  func forms(script: String) throws {
    let nsh = try Nsh()
    try nsh.folder.write(script, to: "script.nsh")
    let outcome = try nsh("script.nsh")
    #expect(outcome.text == "1\na b\n")
    #expect(outcome.messages.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(
    "What is no script names the file, the place and the remedy: 2",
    arguments: [
      (Array("print 1\nprint \0".utf8), "there is a NUL byte in line 2", "is it a binary file?"),
      (
        Array("print 1\n\nprint \"".utf8) + [0xFF, 0x22], "line 3 is not valid UTF-8", "save it as"
      ),
    ]
  )
  func notText(bytes: [UInt8], message: String, help: String) throws {
    let nsh = try Nsh()
    try nsh.write(bytes, to: "odd.nsh")
    let outcome = try nsh("odd.nsh")
    #expect(outcome.status == 2)
    #expect(outcome.text.isEmpty)
    #expect(outcome.messages.contains("'odd.nsh' is not a script: \(message)"))
    #expect(outcome.messages.contains(help))
  }

  @Test(
    "A script that is not there, or a folder, is named with a remedy: 2",
    arguments: [
      ("nowhere.nsh", "no such file or folder", "check the spelling"),
      (".", "a folder, not a file", "name a file in it"),
    ]
  )
  func unreadable(path: String, reason: String, remedy: String) throws {
    let outcome = try Nsh()(path)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("'\(path)' could not be read: \(reason)"))
    #expect(outcome.messages.contains(remedy))
  }

  @Test("A script may come through a named pipe")
  func namedPipe() throws {
    let nsh = try Nsh()
    let path = nsh.folder.path + "/pipe"
    mkfifo(path, 0o600)
    let child = try nsh.start(["pipe"])
    // Opening waits until the program reads.
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    _ = "print 5".withCString { write(descriptor, $0, strlen($0)) }
    close(descriptor)
    #expect(try child.outcome().text == "5\n")
  }

  @Test("A script may come through a pipe that a shell names by its descriptor")
  func descriptor() throws {
    let pipe = try Pipe()
    _ = "print 6".withCString { write(pipe.writing, $0, strlen($0)) }
    close(pipe.writing)
    defer { close(pipe.reading) }
    let outcome = try Nsh()("/dev/fd/3", streams: [3: pipe.reading])
    #expect(outcome.text == "6\n")
    #expect(outcome.status == 0)
  }
}
