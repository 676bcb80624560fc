// The genres of a treebank's documents, told by their names: `weblog-…` in one treebank, `GUM_news_…` in
// another.

/// Which genre each document of a treebank is of.
struct Genres {
  /// Which part of a document's name says the genre: the first that not all documents share.
  private let part: Int

  /// The genres of a treebank with these documents.
  init(_ documents: [String]) {
    let names = documents.map(Self.parts)
    let shortest = names.map(\.count).min() ?? 0
    part = (0..<shortest).first { part in names.contains { $0[part] != names[0][part] } } ?? 0
  }

  /// The genre of a document; empty where its name has no such part.
  func genre(of document: String) -> String {
    let parts = Self.parts(document)
    return part < parts.count ? String(parts[part]) : ""
  }

  private static func parts(_ document: String) -> [Substring] {
    document.split { $0 == "_" || $0 == "-" }
  }
}
