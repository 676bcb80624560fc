import Fuzzing
import Glibc
import Testing

/// The texts of `Tests/Fuzz/Corpus`: what once broke a property, each made as small as it goes, and
/// texts at the edges of the grammar.
@Suite struct CorpusTests {
  private static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(2)
    return "/" + parts.joined(separator: "/") + "/Corpus"
  }()

  @Test("A text of the corpus keeps every property", arguments: Property.allCases)
  func properties(property: Property) {
    let names = Self.names
    #expect(names.count > 5)
    for name in names {
      let problem = property.problem(with: Self.text(of: name))
      #expect(problem == nil, "\(name): \(problem ?? "")")
    }
  }

  private static var names: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private static func text(of name: String) -> String {
    guard let file = fopen(folder + "/" + name, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
