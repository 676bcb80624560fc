// How long files and functions are.

import Testing

/// Lengths.
@Suite(.enabled(if: Repository.isThere)) struct LengthTests {
  private static let longestFile = 400
  private static let longestFunction = 60
  /// Tables of data, where length is no matter of understanding.
  private static let tables: [String] = []

  @Test("A file has at most 400 lines")
  func files() { expectNone(Repository.swift.flatMap(Self.longFiles)) }

  @Test("A function has at most 60 lines")
  func functions() { expectNone(Repository.swift.flatMap(Self.longFunctions)) }

  @Test("The rules see what breaks them")
  func broken() {
    let body = String(repeating: "    a { \"}\" }\n", count: 59)
    let text = """
      protocol P {
        func short(a: () -> Void) -> Int
        var face: Int { get }
      }
      struct S {
        func long(
          a: () -> Void = { }
        ) -> (Int, Int)
        where A == B {
      \(body)  }
        init() {
      \(body)
        }
        var long: Int {
      \(body)
        }
        func edge() {
      \(body.dropFirst(12))  }
      }
      """
    #expect(complaints(Self.longFunctions, about: text) == [6, 70, 132])
    let lines = String(repeating: "//\n", count: 400)
    #expect(complaints(Self.longFiles, about: lines) == [])
    #expect(complaints(Self.longFiles, about: lines + "//\n") == [401])
  }

  private static func longFiles(_ file: SourceFile) -> [Complaint] {
    let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
    guard count > longestFile, !tables.contains(file.path) else { return [] }
    let what = "\(count) lines; which second idea has crept in?"
    return [Complaint(path: file.path, line: longestFile + 1, what: what)]
  }

  private static func longFunctions(_ file: SourceFile) -> [Complaint] {
    file.code.indices.compactMap { index in
      guard opensBody(file.code[index]),
        let end = lastLine(ofBodyFrom: index, file.code), end - index + 1 > longestFunction
      else { return nil }
      let what = "a function of \(end - index + 1) lines"
      return Complaint(path: file.path, line: index + 1, what: what)
    }
  }

  /// Whether a function, an initializer, a subscript or a computed property begins on the line.
  private static func opensBody(_ line: Substring) -> Bool {
    guard line.name(of: keywords) != nil else { return false }
    let words = line.words
    let index = words.firstIndex {
      keywords.contains(String($0.prefix { $0.isLetter || $0 == "`" }))
    }
    guard let index,
      words[..<index].allSatisfy({ modifiers.contains(String($0)) || $0.hasPrefix("@") })
    else { return false }
    return words[index] != "var" || (line.trimmed.utf8.last == 0x7B && !line.has(" = "))
  }

  private static let keywords: Set = ["func", "init", "deinit", "subscript", "var"]
  private static let modifiers: Set = [
    "package", "private", "fileprivate", "static", "mutating", "nonmutating", "override", "final",
    "borrowing", "consuming", "nonisolated", "convenience", "required", "internal", "class",
  ]

  /// The line that closes the body which begins with the first brace after the signature; nil where
  /// there is no body.
  private static func lastLine(ofBodyFrom start: Int, _ code: [Substring]) -> Int? {
    var (braces, others) = (0, 0)
    for index in start..<code.count {
      for byte in code[index].utf8 {
        switch byte {
        case 0x28, 0x5B: others += 1
        case 0x29, 0x5D: others -= 1
        case 0x7B where others == 0 || braces > 0: braces += 1
        case 0x7D where others == 0 || braces > 0:
          braces -= 1
          if braces == 0 { return index }
          if braces < 0 { return nil }
        default: break
        }
      }
      if braces == 0, others == 0, index + 1 < code.count, !goesOn(code[index + 1]) { return nil }
    }
    return nil
  }

  /// Whether the line can be the rest of a signature.
  private static func goesOn(_ line: Substring) -> Bool {
    ["{", "->", "where ", "throws", "async", ")"].contains { line.trimmed.hasPrefix($0) }
  }
}
