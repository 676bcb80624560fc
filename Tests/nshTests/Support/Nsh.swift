// The built program at work in a folder of its own.

import Glibc
import PseudoTerminal

/// The program `nsh`, run in an empty folder that is also its home.
struct Nsh {
  /// The folder.
  let folder: TemporaryFolder
  private let environment: [String: String]

  /// Makes the folder. The environment is what is given, a UTF-8 locale, a `PATH` and no pager.
  init(environment: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    let defaults = [
      "HOME": folder.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PAGER": "cat",
    ]
    self.environment = defaults.merging(environment) { $1 }
  }

  /// Makes the folder; the environment names no pager.
  init(withoutPager environment: [String: String]) throws {
    folder = try TemporaryFolder()
    let defaults = ["HOME": folder.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    self.environment = defaults.merging(environment) { $1 }
  }

  /// Where the program lies.
  static var path: String { BuiltProgram.path(of: "nsh") }

  /// Starts the program. It is started through programs that set what a process inherits, if `under`
  /// names some.
  func start(
    _ arguments: [String],
    under: [String] = [],
    streams: [Int32: Int32] = [:]
  ) throws -> Child {
    try Child(
      "/usr/bin/env",
      ["-C", folder.path] + under + [Self.path] + arguments,
      environment: environment,
      streams: streams,
      folder: folder
    )
  }

  /// Runs the program to its end.
  func callAsFunction(
    _ arguments: String...,
    input: String? = nil,
    under: [String] = [],
    streams: [Int32: Int32] = [:]
  ) throws -> Outcome {
    guard let input else {
      return try start(arguments, under: under, streams: streams).outcome()
    }
    let descriptor = open(try folder.write(input, to: ".input"), O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    return try start(arguments, under: under, streams: [0: descriptor].merging(streams) { $1 })
      .outcome()
  }

  /// Runs the program on a terminal of its own.
  func onTerminal(
    _ arguments: [String] = [],
    rows: Int = 24,
    columns: Int = 80
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      running: Self.path,
      arguments,
      environment: environment,
      directory: folder.path,
      rows: rows,
      columns: columns
    )
  }

  /// Writes a file of any bytes into the folder.
  func write(_ bytes: [UInt8], to name: String) throws {
    let descriptor = open(folder.path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw ChildError(what: "cannot write \(name)") }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw ChildError(what: "cannot write \(name)") }
      rest = rest.dropFirst(count)
    }
  }
}

/// The articles that the tests share.
enum Fixture {
  /// `Tests/Fixtures`.
  static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Fixtures"
  }()

  /// Five accounts of one event.
  static let harbour = folder + "/harbour"
}

extension TemporaryFolder {
  /// The names of what is in the folder, sorted.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
