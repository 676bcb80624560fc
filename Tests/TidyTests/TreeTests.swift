// The tree as a whole: tests for each target, scripts that run, documents that agree.

import FoundationEssentials
import NewsModel
import NewsSession
import Testing

/// The parts of the repository belong together.
@Suite(.enabled(if: Repository.isThere)) struct TreeTests {
  private static let manifest = Manifest(Repository.text(of: "Package.swift") ?? "")

  @Test("Each target of the program has a test target with tests")
  func mirror() {
    let targets = Self.manifest.targets.filter { Repository.has("Sources/\($0.name)") }
    #expect(targets.count > 9)
    for target in targets where Self.needsTests(target) {
      let tests = "\(target.name)Tests"
      #expect(Self.manifest.target(tests)?.kind == "testTarget", "Package.swift: no \(tests)")
      let hasTests = Repository.swift.contains { file in
        file.path.hasPrefix("Tests/\(tests)/") && file.code.contains { $0.has("@Test") }
      }
      #expect(hasTests, "Tests/\(tests): no tests")
    }
  }

  @Test("Scripts can be run and say with what")
  func scripts() {
    let scripts = Repository.files.filter {
      $0.path.hasPrefix("Scripts/") && !$0.path.hasSuffix(".nsh")
    }
    #expect(scripts.count >= 5)
    for script in scripts {
      #expect(Repository.isExecutable(script.path), "\(script.path): not executable")
      #expect(script.lines[0].hasPrefix("#!"), "\(script.path):1: no interpreter is named")
    }
  }

  @Test("The JSON schema of findings is JSON, and names its dialect")
  func schema() throws {
    let text = try #require(Repository.text(of: "Docs/findings.schema.json"))
    let schema = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    #expect(schema["$schema"]?.string?.contains("json-schema.org") == true)
    #expect(schema["type"] == .string("object"))
  }

  @Test("The README names no other version than the program's")
  func version() {
    let files = Repository.files.filter { $0.path == "README.md" }
    expectNone(files.flatMap(Self.otherVersions))
  }

  @Test("What the README has people write into the clone is ignored by git")
  func written() {
    let readme = Repository.text(of: "README.md") ?? ""
    let ignored = (Repository.text(of: ".gitignore") ?? "").split(separator: "\n")
    let names = readme.split(separator: "\n").filter { $0.hasPrefix("nsh> ") }
      .compactMap { $0.split(separator: "export ").dropFirst().last }
    #expect(names.count >= 2)
    for name in names { #expect(ignored.contains("/\(name)"), "\(name)") }
  }

  @Test("The rules see what breaks them")
  func broken() {
    let text = "nsh \(Generator.version) runs\nnsh 99.0.1 runs\nnsh 3 4"
    #expect(complaints(Self.otherVersions, about: text, at: "README.md") == [2])
  }

  /// A library of the system has no sources of ours; names and models are tested where they are used.
  private static func needsTests(_ target: Target) -> Bool {
    let isSwift = Repository.swift.contains { $0.path.hasPrefix("Sources/\(target.name)/") }
    return isSwift && target.name != "WorldNames"
  }

  private static func otherVersions(_ file: SourceFile) -> [Complaint] {
    file.complaints(in: file.lines) { line in
      line.rests(after: "nsh ").map { $0.prefix { $0.isNumber || $0 == "." } }
        .first { $0.split(separator: ".").count == 3 && $0 != Generator.version }
        .map { "the program's version is \(Generator.version), not \($0)" }
    }
  }
}
