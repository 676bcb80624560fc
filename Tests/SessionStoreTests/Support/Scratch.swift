// A folder for the files of one test, and sessions in it.

import FoundationEssentials
import NewsModel
import SessionStore

/// A folder that is removed with its owner.
final class Scratch {
  /// Where it is.
  let path: String

  /// A new folder.
  init() {
    path = FileManager.default.temporaryDirectory.path + "/nsh-store-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  func file(_ name: String = "work.nsh-session") -> String { path + "/" + name }

  /// The names of the files in it.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// The bytes of a file in it.
  func bytes(_ name: String = "work.nsh-session") -> [UInt8] {
    FileManager.default.contents(atPath: file(name)).map { [UInt8]($0) } ?? []
  }

  /// Writes a file in it.
  func write(_ bytes: [UInt8], _ name: String = "work.nsh-session") {
    _ = FileManager.default.createFile(atPath: file(name), contents: Data(bytes))
  }

  /// Opens a session in it.
  func open(_ name: String = "work.nsh-session") throws -> SessionDatabase {
    try SessionDatabase.open(file(name), as: .test)
  }
}

extension SessionOwner {
  /// Who writes in tests.
  static let test = SessionOwner(process: 42, host: "desk", since: "2025-03-18T09:00:00Z")
}

extension SessionDatabase {
  /// Adds articles, one after the other, each in a transaction of its own.
  func add(_ all: [ArticleFindings], model: String = "en-1") throws {
    var (claim, mention) = (1, 1)
    for (index, findings) in all.enumerated() {
      let kept = try KeptArticle(findings)
      let place = DocumentPlace(
        number: index + 1,
        place: index,
        key: "sha256:\(index)",
        firstClaim: claim,
        firstMention: mention,
        actors: findings.actors.indices.map { $0 + 1 }
      )
      try commit { writer in
        try writer.add(kept, at: place, analysedBy: model)
        for (number, actor) in findings.actors.enumerated() {
          try writer.set(
            StoredActor(
              number: number + 1,
              key: "\(actor.kind.rawValue):\(actor.name)",
              name: actor.name,
              kind: actor.kind,
              type: NameType(actor.kind)
            )
          )
        }
      }
      claim += findings.claims.count
      mention += findings.actors.map(\.mentions.count).reduce(0, +)
    }
  }
}
