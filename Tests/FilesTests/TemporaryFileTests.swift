import FileTesting
import Files
import Glibc
import Testing

/// What killed programs leave behind while they write.
@Suite struct TemporaryFileTests {
  @Test func `what nobody writes any more is removed`() throws {
    let folder = try TemporaryFolder()
    // Process 1 is no nsh, and 999999999 is no process at all.
    for name in [".nsh-1-0.tmp", ".nsh-999999999-3.tmp"] { try folder.write("half", to: name) }
    folder.access.removeLeftovers(beside: "a.txt")
    #expect(folder.names.isEmpty)
  }

  @Test func `other files stay, whatever they are called`() throws {
    let folder = try TemporaryFolder()
    let names = [
      ".nsh-1-0.tmp.txt", ".nsh-1-a.tmp", ".nsh-1.tmp", ".nsh--1-0.tmp", ".nsh-1-0-0.tmp",
      "nsh-1-0.tmp",
    ]
    for name in names { try folder.write("mine", to: name) }
    try folder.makeFolder(".nsh-1-1.tmp")
    try folder.link(".nsh-1-2.tmp", to: "nsh-1-0.tmp")
    mkfifo(folder.path + "/.nsh-1-3.tmp", 0o600)
    folder.access.removeLeftovers(beside: "a.txt")
    #expect(
      Set(folder.names)
        == Set(names + [".nsh-1-1.tmp", ".nsh-1-2.tmp", ".nsh-1-3.tmp"])
    )
  }

  @Test func `what somebody still writes stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("half", to: ".nsh-1-0.tmp")
    let descriptor = open(folder.path + "/.nsh-1-0.tmp", O_RDONLY)
    flock(descriptor, LOCK_EX)
    folder.access.removeLeftovers(beside: "a.txt")
    #expect(folder.names == [".nsh-1-0.tmp"])
    close(descriptor)
    folder.access.removeLeftovers(beside: "a.txt")
    #expect(folder.names.isEmpty)
  }
}
