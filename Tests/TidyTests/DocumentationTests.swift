// Comments that must be there: what a file is for, and what each declaration of a target's face is.

import Testing

/// Header comments and doc comments.
@Suite(.enabled(if: Repository.isThere)) struct DocumentationTests {
  @Test("Every package declaration has a doc comment directly above it")
  func declarations() { expectNone(Repository.sources.flatMap(Self.undocumented)) }

  @Test("Every file says at its top what it is for")
  func headers() { expectNone(Repository.sources.flatMap(Self.headless)) }

  @Test("Nothing is public: the program is no library for others")
  func access() { expectNone(Repository.sources.flatMap(Self.exposed)) }

  @Test("The rules see what breaks them")
  func broken() {
    let text = """
      /// A type.
      package struct A {
        package let a = 1
        /// Fine.
        @inline(__always)
        package static func b() {}
        // Not a doc comment.
        package private(set) var c = 1
        private package(set) var d = 1
        /// Apart.

        package init() {}
        let words = "package let"
      }
      package import NewsModel
      """
    #expect(complaints(Self.undocumented, about: text) == [3, 8, 12])
    #expect(complaints(Self.headless, about: "import A") == [1])
    #expect(complaints(Self.headless, about: "/// A type.\nstruct A {}") == [1])
    #expect(complaints(Self.headless, about: "// What A is.\n\nstruct A {}") == [])
    #expect(
      complaints(Self.exposed, about: "public let a = 1\n  open class B {\nopen(1)\n  open += 1")
        == [1, 2]
    )
  }

  private static func undocumented(_ file: SourceFile) -> [Complaint] {
    file.complaints(in: file.code) { declaration($0) }.filter { complaint in
      var above = complaint.line - 2
      while above >= 0, file.code[above].trimmed.hasPrefix("@") { above -= 1 }
      return above < 0 || !file.lines[above].trimmed.hasPrefix("///")
    }
  }

  /// What to say of the line if it opens a package declaration.
  private static func declaration(_ line: Substring) -> String? {
    guard line.has("package ") else { return nil }
    let words = line.words.drop { $0.hasPrefix("@") }
    let modifiers = words.prefix { !keywords.contains(String($0.prefix { $0.isLetter })) }
    guard modifiers.count < words.count, modifiers.contains("package"),
      modifiers.allSatisfy({ word in word.allSatisfy { $0.isLetter || $0 == "(" || $0 == ")" } })
    else { return nil }
    let name = words.dropFirst(modifiers.count).prefix(2).joined(separator: " ")
    return "no doc comment: \(name)"
  }

  private static let keywords: Set = [
    "struct", "enum", "class", "actor", "protocol", "func", "var", "let", "init", "subscript",
    "typealias", "associatedtype", "case", "extension", "macro", "deinit",
  ]

  private static func headless(_ file: SourceFile) -> [Complaint] {
    let first = file.lines.first ?? ""
    let isHeader = first.hasPrefix("// ") && first.count > 12
    return isHeader
      ? [] : [Complaint(path: file.path, line: 1, what: "no comment on what it is for")]
  }

  private static func exposed(_ file: SourceFile) -> [Complaint] {
    file.complaints(in: file.code) { line in
      guard line.has("public ") || line.has("open ") else { return nil }
      let words = line.words.drop { $0.hasPrefix("@") }
      let isOpen =
        words.first == "open"
        && words.dropFirst().first.map { keywords.contains(String($0)) } == true
      return words.first == "public" || isOpen ? "package is enough" : nil
    }
  }
}
