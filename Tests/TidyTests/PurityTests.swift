// Nothing but the input decides a result: what the libraries must not touch.

import Testing

/// Output, input, clocks, chance and state outside of where they belong.
@Suite(.enabled(if: Repository.isThere)) struct PurityTests {
  /// The targets that turn values into values.
  private static let pure = [
    "NewsModel", "WorldNames", "Tabular", "ShellSyntax", "English", "NewsAnalysis", "Report",
  ].map { "Sources/\($0)/" }

  @Test("Libraries never print")
  func printing() { expectNone(Repository.sources.flatMap(Self.printing)) }

  @Test("Only loading, line editing and the program do input and output")
  func inputAndOutput() { expectNone(Repository.sources.flatMap(Self.inputAndOutput)) }

  @Test("No environment, clock, chance or locale below the program")
  func surroundings() { expectNone(Repository.sources.flatMap(Self.surroundings)) }

  @Test("There is no global mutable state")
  func state() { expectNone(Repository.sources.flatMap(Self.state)) }

  @Test("The rules see what breaks them")
  func broken() {
    let printing = "print(1)\n// print(1)\na.print(1)\n\"\\(print(2))\"\nfunc print(a: Int)"
    #expect(complaints(Self.printing, about: printing) == [1, 4])
    #expect(complaints(Self.printing, about: printing, at: "Sources/nsh/Main.swift") == [])
    let input = "let file = fopen(path, \"r\")\nFileManager.default\nopened(1)\nlet x = CommandLine"
    #expect(complaints(Self.inputAndOutput, about: input) == [1, 2, 4])
    let clock =
      "getenv(name)\ntime(nil)\ntime(at: 3)\nlist.randomElement()\nsetlocale(1, x)\nLocale.en"
    #expect(complaints(Self.surroundings, about: clock) == [1, 2, 4, 5, 6])
    let editing = "Sources/LineEditing/Terminal/EditLine.swift"
    #expect(complaints(Self.surroundings, about: clock, at: editing) == [1, 2, 4, 6])
    let state =
      "var a = 1\nstruct S {\n  static var b = 2\n  var c = 3\n  static var d: Int { 4 }\n}"
    #expect(complaints(Self.state, about: state) == [1, 3])
  }

  private static func printing(_ file: SourceFile) -> [Complaint] {
    if ["nsh", "nsh-train"].contains(file.target) { return [] }
    return file.complaints(in: file.code) { line in
      line.call(of: printers).map { "a library must not print: \($0)" }
    }
  }

  private static let printers: Set = [
    "print", "debugPrint", "dump", "puts", "fputs", "putchar", "printf", "vprintf",
  ]

  private static func inputAndOutput(_ file: SourceFile) -> [Complaint] {
    guard file.lies(in: pure) || file.target == "ShellEngine" else { return [] }
    // Without Glibc these are functions of our own.
    let calls = file.code.contains("import Glibc") ? systemCalls : systemCalls.subtracting(common)
    return file.complaints(in: file.code) { line in
      (line.call(of: calls) ?? line.name(of: streams))
        .map { "\(file.target) does no input or output: \($0)" }
    }
  }

  private static let common: Set = ["open", "read", "write", "exit", "system"]
  private static let systemCalls = common.union(["fopen", "readLine", "popen", "socket", "mmap"])
  private static let streams: Set = [
    "FileManager", "FileHandle", "CommandLine", "ProcessInfo", "stdin", "stdout", "stderr",
  ]

  private static func surroundings(_ file: SourceFile) -> [Complaint] {
    if file.target == "nsh" { return [] }
    // Training shuffles with a generator that it seeds itself, and measures time; libedit reads letters as the locale's character type has them.
    let isEditor = file.path == "Sources/LineEditing/Terminal/EditLine.swift"
    let isTrainer = file.target == "nsh-train"
    let allowed = isEditor ? ["setlocale"] : isTrainer ? ["shuffle", "ContinuousClock"] : []
    let names = outside.subtracting(allowed)
    return file.complaints(in: file.code) { line in
      let call = ["time(nil)", "time(&", ".random("].first(where: line.has)
      return (call ?? line.name(of: names)).map {
        "nothing but the input decides a result: \($0)"
      }
    }
  }

  private static let outside: Set = [
    "getenv", "secure_getenv", "setenv", "environ", "clock_gettime", "gettimeofday", "localtime",
    "ContinuousClock", "SuspendingClock", "DispatchTime", "arc4random", "shuffled", "shuffle",
    "randomElement", "SystemRandomNumberGenerator", "Locale", "TimeZone", "setlocale",
    "ProcessInfo",
  ]

  private static func state(_ file: SourceFile) -> [Complaint] {
    file.complaints(in: file.code) { line in
      guard line.hasPrefix("var ") || line.has("static var "), !line.has("{") else { return nil }
      return "global mutable state"
    }
  }
}
