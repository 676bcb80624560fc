// A folder for what a test writes.

import Glibc

/// An empty folder that is removed with its owner. It also serves as a home without settings.
package final class TemporaryFolder {
  /// Its path, without a slash at the end.
  package let path: String

  /// Makes a folder in the system's place for temporary files.
  package init() throws(PseudoTerminalError) {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(place)/nsh-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw PseudoTerminalError(what: "no temporary folder below \(place)", screen: "")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.removeAll(path) }

  /// Removes a file, or a folder and all in it; links are not followed.
  private static func removeAll(_ path: String) {
    if unlink(path) == 0 { return }
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { removeAll(path + "/" + name) }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}

extension TemporaryFolder {
  /// Writes a file in the folder; returns its path.
  @discardableResult
  package func write(_ text: String, to name: String) throws(PseudoTerminalError) -> String {
    let file = path + "/" + name
    guard let stream = fopen(file, "w") else {
      throw PseudoTerminalError(what: "cannot write \(file)", screen: "")
    }
    fputs(text, stream)
    fclose(stream)
    return file
  }

  /// The text of a file in the folder; empty where there is none.
  package func read(_ name: String) -> String {
    guard let stream = fopen(path + "/" + name, "r") else { return "" }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&block, 1, block.count, stream), count > 0 {
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
