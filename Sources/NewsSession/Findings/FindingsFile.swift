// A findings document read back from a file.

import Files
import NewsLoading
import NewsModel

/// A findings document that was written before.
package struct FindingsFile {
  /// The whole document.
  package let json: JSONValue
  /// The bytes it was read from.
  package let bytes: [UInt8]

  /// Reads a findings document from its bytes. Throws where they are none, in words that follow the file's name.
  package init(bytes: [UInt8]) throws(SessionError) {
    self.bytes = bytes
    guard let json = Self.json(bytes) else {
      throw SessionError("is not JSON", help: "it may be cut off: export it again")
    }
    guard let schema = json["schema"]?.string, schema.hasPrefix(FindingsDocument.readableSchema)
    else {
      throw SessionError(
        "is not a findings document of version 1",
        help: "'export FILE.json' writes one"
      )
    }
    self.json = json
  }

  /// The value that bytes of JSON write; nil for any other bytes.
  static func json(_ bytes: [UInt8]) -> JSONValue? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    return try? JSONReader.read(bytes).value
  }

  /// The script that made the findings.
  package var script: ScriptRecord { ScriptRecord(json["script"]) }
}
