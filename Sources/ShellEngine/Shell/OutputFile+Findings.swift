// Writes the findings of a session to a file or to standard output while they are made.

import NewsLoading
import NewsSession
import Tabular

extension OutputFile {
  /// Writes a findings document: a file appears whole or not at all. `words` say what was written. It says
  /// itself who wrote it, and needs no mark.
  func write(_ document: FindingsDocument, _ words: String) throws {
    var digest = FindingsDigest()
    let piece = document.piece(watch: context.watch)
    func stream(to sink: ([UInt8]) throws -> Void) throws {
      try JSONFormat.stream(piece) { bytes in
        try context.checkInterruption()
        digest.add(bytes)
        try sink(bytes)
      }
    }
    switch destination {
    case .results:
      // What is interrupted shows nothing, so the bytes are kept until all are there.
      var pieces: [[UInt8]] = []
      try stream { pieces.append($0) }
      for piece in pieces { try context.host.write(String(decoding: piece, as: UTF8.self)) }
    case .replay:
      var export = CapturedExport(path: path, recorded: context.session.recorded)
      try stream { export.add($0) }
      context.session.captures(export)
    case .file: try writeFile(words) { try context.session.files.write(to: path, stream) }
    }
    context.session.gives(digest.result)
  }
}
