// What must not be left behind.

import Testing

/// Marks of unfinished work, ways to crash, and traces of a machine.
@Suite(.enabled(if: Repository.isThere)) struct LeftoverTests {
  @Test("Nothing is marked as still to be done")
  func marks() { expectNone(Repository.files.flatMap(Self.marks)) }

  @Test("User input cannot stop the program: no forced casts, tries or traps")
  func traps() { expectNone(Repository.swift.flatMap(Self.traps)) }

  @Test("No file names a folder of a machine")
  func machines() { expectNone(Repository.files.flatMap(Self.machines)) }

  @Test("Addresses are those of standards, of the packages used, or invented")
  func hosts() { expectNone(Repository.files.flatMap(Self.hosts)) }

  @Test("A test target has tests, not a file that keeps its place")
  func placeholders() {
    expectNone(
      Repository.files.filter { $0.path.hasSuffix("/Placeholder.swift") }
        .map { Complaint(path: $0.path, line: 1, what: "a placeholder") }
    )
  }

  @Test("The rules see what breaks them")
  func broken() {
    let marks = ["TO", "FIX", "XX"].map { "// \($0)\($0 == "TO" ? "DO" : $0 == "XX" ? "X" : "ME")" }
    #expect(
      complaints(Self.marks, about: marks.joined(separator: "\n") + "\n\"XXXXXX\"") == [1, 2, 3]
    )
    let traps = "fatalError(x)\ntry! a()\na as! B\na as? B\n// as! fatalError()\n\"try!\""
    #expect(complaints(Self.traps, about: traps) == [1, 2, 3])
    let folders = ["home", "usr", "home/you"].map { "# see /\($0)/a" }.joined(separator: "\n")
    #expect(complaints(Self.machines, about: folders, at: "Scripts/x") == [1])
    let hosts = ["x.example/a", "mirror.net/b", "10.1.0.1:80", "localhost"].map {
      "http:/\("/")\($0)"
    }
    #expect(complaints(Self.hosts, about: hosts.joined(separator: "\n")) == [2, 3])
  }

  private static func marks(_ file: SourceFile) -> [Complaint] {
    // Put together, so that this file does not complain of itself.
    let words: Set = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
    return file.complaints(in: file.remarks) { line in
      line.name(of: words).map { "left to do: \($0)" }
    }
  }

  private static func traps(_ file: SourceFile) -> [Complaint] {
    file.complaints(in: file.code) { line in
      (line.call(of: ["fatalError", "preconditionFailure"])
        ?? [" try! ", " as! "].first { " \(line) "[...].has($0) })
        .map { "this can stop the program: \($0)" }
    }
  }

  private static func machines(_ file: SourceFile) -> [Complaint] {
    let folders = ["work", "home", "opt", "root", "Users"].map { "/\($0)/" }
    return file.complaints(in: file.lines) { line in
      // The invented user of the documentation.
      let line = line.rests(after: "/home/you/").last ?? line
      return folders.first { line.has($0) }.map { "a folder of some machine: \($0)" }
    }
  }

  private static let knownHosts: Set = [
    "github.com", "json-schema.org", "schema.org", "www.apache.org", "swift.org", "www.swift.org",
    "example.com", "example.org", "www.unicode.org", "keepachangelog.com", "semver.org",
  ]

  private static func hosts(_ file: SourceFile) -> [Complaint] {
    file.complaints(in: file.lines) { line in
      let hosts = line.rests(after: "://").map { rest in
        String(Substring(rest.utf8.prefix { $0.isInName || $0 == 0x2E || $0 == 0x2D }))
      }
      return hosts.first { host in
        host.utf8.contains(0x2E) && !knownHosts.contains(host)
          && ![".example", ".invalid", ".test"].contains(where: host.hasSuffix)
      }
      .map { "an address of neither a standard nor an invented place: \($0)" }
    }
  }
}
