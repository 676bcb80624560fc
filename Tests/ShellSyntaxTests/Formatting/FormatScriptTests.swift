import Glibc
import SyntaxTesting
import Testing

/// Layouts of the scripts that come with nsh, and of what the transcripts type.
@Suite struct FormatScriptTests {
  private static let root: String = {
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  }()

  @Test("Scripts and transcripts keep their trees", arguments: ["Scripts", "Tests/Transcripts"])
  func trees(folder: String) {
    var count = 0
    for text in Self.files(folder).flatMap(Self.sources) {
      guard let once = formatted(text) else { continue }
      count += 1
      #expect(dump(once) == dump(text), "\(text)")
      #expect(formatted(once) == once, "\(text)")
      #expect(once.count { $0 == "#" } == text.count { $0 == "#" }, "\(text)")
    }
    #expect(count > 1)
  }

  @Test("The script to start from is in canonical layout")
  func canonical() {
    let briefs = Self.files("Scripts").filter { $0.name == "brief.nsh" }
    #expect(briefs.count == 1)
    for brief in briefs { #expect(formatted(brief.text) == brief.text) }
  }

  /// A script, or each input of a transcript.
  private static func sources(_ file: (name: String, text: String)) -> [String] {
    guard file.name.hasSuffix(".nsht") else {
      return file.name.hasSuffix(".nsh") ? [file.text] : []
    }
    var inputs: [String] = []
    for line in file.text.split(separator: "\n") {
      if line.hasPrefix("nsh> ") { inputs.append(String(line.dropFirst(5))) }
      if line.hasPrefix("   > "), let last = inputs.popLast() {
        inputs.append(last + "\n" + line.dropFirst(5))
      }
    }
    return inputs
  }

  private static func files(_ folder: String) -> [(name: String, text: String)] {
    guard let directory = opendir(root + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
      )
    }
    return names.filter { $0.hasSuffix(".nsh") || $0.hasSuffix(".nsht") }.sorted()
      .map { ($0, text(root + "/" + folder + "/" + $0)) }
  }

  private static func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
