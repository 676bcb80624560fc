// Writing files whose bytes are made while they are written, whole or not at all like all others.

import Glibc

/// Where the bytes for a path go.
enum WritingPlace {
  /// To a device or a pipe, as they are.
  case device(String)
  /// To a file that is made, or replaced and keeps its mode.
  case file(String, mode: mode_t?)
}

extension FileAccess {
  /// Writes to `path` what `body` passes on, piece by piece. The file is made or replaced when `body` is
  /// done; if it throws, the old file is untouched and nothing is left behind. A device or a pipe gets the
  /// pieces as they come. Throws `FileError`, and what `body` throws.
  package func write(
    to path: String,
    _ body: (_ sink: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    switch try writingPlace(path) {
    case .device(let target):
      let descriptor = open(target, O_WRONLY | O_APPEND | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(path, errno) }
      defer { close(descriptor) }
      try body { try Self.writeAll($0, to: descriptor) { failure(path, $0) } }
    case .file(let target, let mode):
      let temporary = try TemporaryFile(beside: target, mode: mode) { failure(path, $0) }
      let descriptor = temporary.descriptor
      try body { try Self.writeAll($0, to: descriptor) { failure(path, $0) } }
      try temporary.finish(as: target) { failure(path, $0) }
    }
  }

  /// Where bytes for `path` go, which must be no folder and may be written.
  func writingPlace(_ path: String) throws(FileError) -> WritingPlace {
    let target = try target(of: path)
    if Self.isDescriptor(path) { return .device(target) }
    var status = stat()
    guard stat(target, &status) == 0 else { return .file(target, mode: nil) }
    switch FileKind(mode: status.st_mode) {
    case .folder: throw FileError(path: path, fault: .isFolder)
    case .link, .other: return .device(target)
    case .file:
      guard access(target, W_OK) == 0 else { throw failure(path, errno) }
      return .file(target, mode: status.st_mode & 0o777)
    }
  }
}
