// swift-tools-version: 6.2
// The targets stand in the order of the data's way: each imports only from those above it.
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// The models are sums of millions of weights, and a search takes millions of steps: without optimization,
// tests would take minutes.
let optimized = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

// With NSH_FUZZ in the environment there is a program that fuzzes the language, and what it drives is
// built with libFuzzer's counters: see Scripts/fuzz.
let isFuzzing = Context.environment["NSH_FUZZ"] != nil
let fuzzed = settings + (isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer"])] : [])
let fuzzTargets: [Target] = [
  .target(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
  .target(
    name: "FuzzEntry",
    dependencies: ["CFuzzer", "Fuzzing"],
    path: "Tests/Fuzz/Entry",
    swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]
  ),
  .executableTarget(
    name: "nsh-fuzz",
    dependencies: ["FuzzEntry"],
    path: "Tests/Fuzz/Program",
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
  ),
]

let package = Package(
  name: "nsh",
  products: [.executable(name: "nsh", targets: ["nsh"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(
      name: "CPcre2",
      pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"])]
    ),
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"])]
    ),
    .systemLibrary(name: "CFileMarks"),
    .target(name: "CLanguageDetection"),
    .target(name: "CBoundedParsing", dependencies: ["CGumbo", "CCmark"]),

    .target(
      name: "CModels",
      exclude: [
        "attribution.model", "commitment.model", "english.model", "names.model",
        "uncertainty.model",
      ],
      publicHeadersPath: ".",
      cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]
    ),

    .target(name: "CPrimer", exclude: ["primer.findings", "primer.txt"]),

    .target(name: "NewsModel", swiftSettings: settings),
    .target(
      name: "Files",
      dependencies: ["NewsModel", "CDigest", "CFileMarks"],
      swiftSettings: settings
    ),
    .target(name: "TextPatterns", dependencies: ["NewsModel", "CPcre2"], swiftSettings: optimized),
    .target(name: "WorldNames", swiftSettings: settings),
    .target(name: "Tabular", dependencies: ["NewsModel"], swiftSettings: settings),
    .target(name: "ShellSyntax", swiftSettings: fuzzed),
    .target(name: "LineEditing", dependencies: ["CLibedit"], swiftSettings: settings),
    .target(
      name: "NewsLoading",
      dependencies: [
        "NewsModel", "Files", "CGumbo", "CCmark", "CBoundedParsing", "CYaml", "CLanguageDetection",
      ],
      swiftSettings: settings
    ),
    .target(
      name: "English",
      dependencies: ["NewsModel", "WorldNames", "CModels"],
      swiftSettings: optimized
    ),
    .target(
      name: "NewsAnalysis",
      dependencies: ["NewsModel", "WorldNames", "TextPatterns"],
      swiftSettings: settings
    ),
    .target(
      name: "SessionStore",
      dependencies: ["NewsModel", "Files", "NewsAnalysis", "CSQLite", "CPrimer"],
      swiftSettings: optimized
    ),
    .target(name: "Report", dependencies: ["NewsModel", "Tabular"], swiftSettings: settings),
    .target(
      name: "NewsSession",
      dependencies: [
        "NewsModel", "Tabular", "ShellSyntax", "Files", "NewsLoading", "English", "NewsAnalysis",
        "SessionStore", "Report",
      ],
      swiftSettings: settings
    ),
    .target(
      name: "ShellLanguage",
      dependencies: ["NewsModel", "TextPatterns", "Tabular", "ShellSyntax"],
      swiftSettings: fuzzed
    ),
    .target(
      name: "ShellEngine",
      dependencies: [
        "ShellLanguage", "NewsSession",
        "NewsModel", "TextPatterns", "Tabular", "ShellSyntax", "Files", "NewsLoading", "English",
        "NewsAnalysis", "Report",
      ],
      swiftSettings: fuzzed
    ),
    .executableTarget(
      name: "nsh",
      dependencies: [
        "NewsModel", "Tabular", "ShellSyntax", "LineEditing", "Files", "NewsLoading", "NewsSession",
        "ShellLanguage", "ShellEngine",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    .executableTarget(
      name: "nsh-train",
      dependencies: [
        "NewsModel", "WorldNames", "English", "NewsAnalysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    .target(name: "WorkCounting", path: "Tests/WorkCounting", swiftSettings: settings),
    .testTarget(
      name: "NewsModelTests",
      dependencies: ["NewsModel", "WorkCounting"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TextPatternsTests",
      dependencies: ["TextPatterns", "NewsModel"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TabularTests",
      dependencies: ["Tabular", "NewsModel"],
      swiftSettings: settings
    ),
    .target(
      name: "SyntaxTesting",
      dependencies: ["ShellSyntax"],
      path: "Tests/SyntaxTesting",
      swiftSettings: settings
    ),
    .testTarget(
      name: "ShellSyntaxTests",
      dependencies: ["ShellSyntax", "SyntaxTesting"],
      swiftSettings: settings
    ),
    .target(
      name: "Fuzzing",
      dependencies: [
        "ShellSyntax", "NewsSession", "ShellLanguage", "ShellEngine", "SyntaxTesting",
      ],
      path: "Tests/Fuzz/Fuzzing",
      swiftSettings: settings
    ),
    .testTarget(
      name: "FuzzTests",
      dependencies: ["Fuzzing", "ShellSyntax", "SyntaxTesting"],
      path: "Tests/Fuzz/FuzzTests",
      swiftSettings: settings
    ),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "PseudoTerminal",
      dependencies: ["CPseudoTerminal"],
      path: "Tests/PseudoTerminal",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "line-echo",
      dependencies: ["LineEditing"],
      path: "Tests/line-echo",
      swiftSettings: settings
    ),
    .testTarget(
      name: "LineEditingTests",
      dependencies: ["LineEditing", "PseudoTerminal", "line-echo"],
      swiftSettings: settings
    ),
    .target(
      name: "FileTesting",
      dependencies: ["Files"],
      path: "Tests/FileTesting",
      swiftSettings: settings
    ),
    .testTarget(
      name: "FilesTests",
      dependencies: ["Files", "FileTesting", "NewsModel"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "NewsLoadingTests",
      dependencies: ["NewsLoading", "Files", "FileTesting", "NewsModel"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "nsh-trainTests",
      dependencies: ["nsh-train", "English", "NewsAnalysis", "NewsModel"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "EnglishTests",
      dependencies: ["English", "NewsModel"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "NewsAnalysisTests",
      dependencies: ["NewsAnalysis", "English", "NewsModel", "WorkCounting"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ReportTests",
      dependencies: ["Report", "NewsModel", "Tabular"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "session-writer",
      dependencies: ["SessionStore", "NewsModel"],
      path: "Tests/session-writer",
      swiftSettings: settings
    ),
    .testTarget(
      name: "NewsSessionTests",
      dependencies: [
        "NewsSession", "NewsModel", "Tabular", "Files", "NewsAnalysis", "SyntaxTesting",
        "WorkCounting",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SessionStoreTests",
      dependencies: [
        "SessionStore", "NewsModel", "Files", "NewsLoading", "English", "NewsAnalysis",
        "PseudoTerminal",
        "session-writer",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ShellLanguageTests",
      dependencies: [
        "ShellLanguage", "ShellSyntax", "Tabular", "NewsModel", "SyntaxTesting", "WorkCounting",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ShellEngineTests",
      dependencies: [
        "NewsSession", "ShellLanguage", "ShellEngine", "ShellSyntax", "Tabular", "Files",
        "NewsLoading", "NewsModel", "Report",
        "PseudoTerminal",
        "SyntaxTesting", "WorkCounting",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "NewsSession", "ShellLanguage", "ShellEngine", "ShellSyntax", "Tabular", "Files",
        "NewsLoading", "NewsModel",
        "nsh",
        "PseudoTerminal",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SampleCorpusTests",
      dependencies: [
        "NewsSession", "ShellLanguage", "ShellEngine", "ShellSyntax", "Files", "NewsLoading",
        "Tabular", "NewsModel",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "nshTests",
      dependencies: ["nsh", "Files", "NewsLoading", "PseudoTerminal"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TidyTests",
      dependencies: ["NewsModel", "NewsSession", "ShellLanguage", "ShellEngine"],
      swiftSettings: settings
    ),
  ] + (isFuzzing ? fuzzTargets : [])
)
