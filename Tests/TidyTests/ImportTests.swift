// Who imports whom. The manifest's order is the diagram of the program; these rules keep it true.

import ShellLanguage
import Testing

/// The directions of imports.
@Suite(.enabled(if: Repository.isThere)) struct ImportTests {
  private static let manifest = Manifest(Repository.text(of: "Package.swift") ?? "")

  /// The modules of the system, and the files or folders that need them.
  private static let system: [String: [String]] = [
    // Terminals, signals and files.
    "Glibc": [
      "Sources/LineEditing/", "Sources/Files/", "Sources/SessionStore/Files/",
      "Sources/nsh/",
      // Logarithms.
      "Sources/NewsAnalysis/Compare/ClaimFeatures.swift",
      "Sources/NewsAnalysis/Compare/ClaimSimilarity.swift",
      "Sources/NewsAnalysis/Compare/PairMeasures.swift",
      "Sources/NewsAnalysis/Compare/WordTable.swift",
      "Sources/NewsAnalysis/Compare/ArticleProfiles.swift",
      "Sources/NewsAnalysis/Compare/ArticleKinship.swift",
      "Sources/NewsAnalysis/Compare/EventWords.swift",
      "Sources/NewsAnalysis/Compare/PairTrees.swift",
      "Sources/NewsAnalysis/Compare/FrequencyTable.swift",
      "Sources/nsh-train/Words/ExchangeClustering.swift",
      "Sources/nsh-train/Similarity/Logarithm.swift",
    ],
    // JSON decoding.
    "FoundationEssentials": ["Sources/nsh-train/"],
    // Work on all cores, a timer, and what several threads may fill.
    "Dispatch": [
      "Sources/NewsLoading/ParallelMap.swift", "Sources/nsh/Progress/ProgressMeter.swift",
    ],
    "Synchronization": [
      "Sources/LineEditing/Terminal/Signals.swift", "Sources/nsh/Progress/ProgressMeter.swift",
      "Sources/Tabular/LazyCells.swift", "Sources/English/Models/DecisionLog.swift",
      "Sources/SessionStore/SessionDatabase.swift", "Sources/NewsSession/Corpus/MadeOnce.swift",
      "Sources/NewsSession/Keeping/KeptSource.swift",
      "Sources/ShellLanguage/Signatures/CommandShelf.swift",
    ],
  ]

  /// The only targets that may see each C library.
  private static let owners: [String: Set<String>] = [
    "CLibedit": ["LineEditing"],
    "CGumbo": ["NewsLoading", "CBoundedParsing"],
    "CCmark": ["NewsLoading", "CBoundedParsing"],
    "CBoundedParsing": ["NewsLoading"],
    "CYaml": ["NewsLoading"],
    "CDigest": ["Files"],
    "CPcre2": ["TextPatterns"],
    "CFileMarks": ["Files"],
    "CSQLite": ["SessionStore"],
    "CPrimer": ["SessionStore"],
    "CModels": ["English"],
    "CLanguageDetection": ["NewsLoading"],
  ]

  /// What each target of the program may depend on, whatever the manifest says.
  private static let design: [String: Set<String>] = [
    "CBoundedParsing": ["CGumbo", "CCmark"],
    "NewsModel": [],
    "Files": ["NewsModel", "CDigest", "CFileMarks"],
    "TextPatterns": ["NewsModel", "CPcre2"],
    "WorldNames": [],
    "Tabular": ["NewsModel"],
    "ShellSyntax": [],
    "LineEditing": ["CLibedit"],
    "NewsLoading": [
      "NewsModel", "Files", "CGumbo", "CCmark", "CBoundedParsing", "CYaml", "CLanguageDetection",
    ],
    "English": ["NewsModel", "WorldNames", "CModels"],
    "NewsAnalysis": ["NewsModel", "WorldNames", "TextPatterns"],
    "SessionStore": ["NewsModel", "Files", "NewsAnalysis", "CSQLite", "CPrimer"],
    "Report": ["NewsModel", "Tabular"],
    "NewsSession": [
      "NewsModel", "Tabular", "ShellSyntax", "Files", "NewsLoading", "English", "NewsAnalysis",
      "SessionStore", "Report",
    ],
    "ShellLanguage": ["NewsModel", "TextPatterns", "Tabular", "ShellSyntax"],
    "ShellEngine": [
      "ShellLanguage", "NewsSession", "NewsModel", "TextPatterns", "WorldNames", "Tabular",
      "ShellSyntax", "Files",
      "NewsLoading",
      "English", "NewsAnalysis", "Report",
    ],
    "nsh-train": ["NewsModel", "WorldNames", "English", "NewsAnalysis", "ArgumentParser"],
    "nsh": [
      "NewsModel", "Tabular", "ShellSyntax", "LineEditing", "Files", "NewsLoading", "NewsSession",
      "ShellLanguage", "ShellEngine",
      "ArgumentParser",
    ],
  ]

  @Test("A target depends only on targets above it in Package.swift, and only as the design has it")
  func manifestOrder() {
    var above: Set<String> = ["ArgumentParser"]
    for target in Self.manifest.targets {
      for name in target.dependencies {
        #expect(above.contains(name), "Package.swift: \(target.name) depends on \(name) below it")
        if let owner = Self.owners[name] {
          #expect(
            owner.contains(target.name),
            "Package.swift: only \(owner.sorted()) may depend on \(name)"
          )
        }
      }
      if target.kind == "target" || target.kind == "executableTarget",
        Repository.has("Sources/\(target.name)")
      {
        let beyond = Set(target.dependencies).subtracting(Self.design[target.name] ?? [])
        #expect(beyond == [], "Package.swift: \(target.name) must not depend on \(beyond.sorted())")
      }
      above.insert(target.name)
    }
    #expect(above.isSuperset(of: Self.design.keys), "Package.swift lacks a target of the design")
  }

  @Test(
    "A file imports what its target depends on, and of the system only what it is known to need"
  )
  func imports() { expectNone(Repository.sources.flatMap(Self.undeclared)) }

  @Test("Foundation is imported nowhere: it brings ICU with it")
  func foundation() { expectNone(Repository.swift.flatMap(Self.foundation)) }

  @Test("The rules see what breaks them")
  func broken() {
    let text =
      "import NewsModel\nimport ShellEngine\nimport Glibc\n@testable import struct CGumbo.X"
    #expect(complaints(Self.undeclared, about: text) == [2, 3, 4])
    #expect(complaints(Self.undeclared, about: text, at: "Sources/nsh/Main.swift") == [4])
    #expect(
      complaints(Self.foundation, about: "import FoundationEssentials\nimport Foundation") == [2]
    )
    let manifest = Manifest(
      """

          .target(name: "A", dependencies: [.product(name: "P", package: "p"), "C"]),
          .testTarget(
            name: "ATests",
            dependencies: ["A"]
          ),
      """
    )
    #expect(manifest.target("A")?.dependencies == ["P", "C"])
    #expect(manifest.target("ATests")?.kind == "testTarget")
  }

  private static func undeclared(_ file: SourceFile) -> [Complaint] {
    let declared = manifest.target(file.target)?.dependencies ?? []
    return file.complaints(in: file.code) { line in
      guard let module = module(importedBy: line), !declared.contains(module) else { return nil }
      guard let places = system[module] else { return "\(file.target) must not import \(module)" }
      return file.lies(in: places) ? nil : "\(module) is not for this file; see ImportTests"
    }
  }

  private static func foundation(_ file: SourceFile) -> [Complaint] {
    file.complaints(in: file.code) { line in
      module(importedBy: line) == "Foundation" ? "import FoundationEssentials instead" : nil
    }
  }

  /// The module of an import, with or without attributes, access and kind.
  private static func module(importedBy line: Substring) -> String? {
    guard line.has("import ") else { return nil }
    let words = line.words
    guard let index = words.firstIndex(of: "import"),
      words[..<index].allSatisfy({ $0.hasPrefix("@") || access.contains(String($0)) }),
      let last = words[(index + 1)...].last
    else { return nil }
    return last.split(separator: ".").first.map { String($0) }
  }

  private static let access: Set = ["package", "internal", "private", "fileprivate", "public"]
}
