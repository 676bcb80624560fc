// All claims of the sample corpus and of the articles with gold are what `Tests/Snapshots` says. With
// NSH_RECORD_SNAPSHOTS=1 in the environment the files are written anew instead; the difference is then to be
// read line by line.

import Files
import Glibc
import NewsModel
import ShellEngine
import Testing

@Suite struct ClaimSnapshotTests {
  static let isRecording = getenv("NSH_RECORD_SNAPSHOTS") != nil

  private static var files: FileAccess {
    FileAccess(directory: (1...3).reduce(#filePath) { path, _ in FileAccess.folder(of: path) })
  }

  /// The claims of each article, by its name.
  private static let texts = Result { () throws -> [(name: String, text: String)] in
    let shell = SampleShell()
    try shell.run("load harbour " + GoldArticle.files.map { "gold/\($0)" }.joined(separator: " "))
    let session = shell.session
    return session.corpus.articles.map { article in
      let snapshot = ClaimSnapshot(article, of: session.corpus)
      return (article.article.name, snapshot.text(session.claims(of: article)))
    }
  }

  private static func path(_ name: String) -> String { "Snapshots/\(name).txt" }

  @Test(.enabled(if: !isRecording))
  func `the claims of an article are those of its snapshot`() throws {
    for (name, text) in try Self.texts.get() {
      let expected = String(decoding: try Self.files.read(Self.path(name)), as: UTF8.self)
      #expect(
        text.utf8.elementsEqual(expected.utf8),
        "\(name): \(Self.firstDifference(expected, text)); NSH_RECORD_SNAPSHOTS=1 records it"
      )
    }
  }

  @Test(.enabled(if: isRecording))
  func `snapshots are recorded`() throws {
    for (name, text) in try Self.texts.get() {
      try Self.files.write(Array(text.utf8), to: Self.path(name))
    }
  }

  /// The first line that differs, as it was and as it is.
  private static func firstDifference(_ old: String, _ new: String) -> String {
    let lines = [old, new].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    for index in 0..<max(lines[0].count, lines[1].count) {
      let pair = lines.map { index < $0.count ? String($0[index]) : "(nothing)" }
      if pair[0] != pair[1] { return "line \(index + 1): '\(pair[0])' is '\(pair[1])'" }
    }
    return "none"
  }
}
