// Writing whole files, so that a reader sees the old bytes or the new ones and never a part: into a
// temporary file of the same folder, to the disk, and then in one step over the old name.

import Glibc

extension FileAccess {
  /// Writes `bytes` to `path`, which is made or replaced; its folder must exist. A device or a pipe
  /// is written to as it stands. On failure the old file is untouched and nothing is left behind.
  package func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let target = try target(of: path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists {
      switch FileKind(mode: status.st_mode) {
      case .folder: throw FileError(path: path, fault: .isFolder)
      case .link, .other: return try writeInPlace(bytes, target, path)
      case .file:
        guard access(target, W_OK) == 0 else { throw failure(path, errno) }
      }
    }
    let temporary = try Temporary(beside: target, mode: exists ? status.st_mode & 0o777 : nil) {
      failure(path, $0)
    }
    try temporary.write(bytes) { failure(path, $0) }
    try temporary.rename(to: target) { failure(path, $0) }
  }

  /// Adds `bytes` at the end of a file that is there, and waits until they are on the disk.
  package func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(try target(of: path), O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor) { failure(path, $0) }
    // A pipe or a device has no disk to wait for.
    guard fdatasync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
      throw failure(path, errno)
    }
  }

  /// The resolved path to write to: a link's target, or the name in its resolved folder.
  private func target(of path: String) throws(FileError) -> String {
    do {
      return try resolve(path)
    } catch {
      guard error.fault == .missing else { throw error }
    }
    let name = Self.name(of: path)
    guard !name.isEmpty, name != ".", name != ".." else {
      throw FileError(path: path, fault: .noSuchFolder)
    }
    do {
      return Self.join(try resolve(Self.folder(of: path)), name)
    } catch {
      guard error.fault == .missing else { throw error }
      throw FileError(path: path, fault: .noSuchFolder)
    }
  }

  private func writeInPlace(
    _ bytes: [UInt8],
    _ target: String,
    _ path: String
  ) throws(FileError) {
    let descriptor = open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor) { failure(path, $0) }
  }
}

/// A file being written beside its target; removed when it goes out of use without a rename.
private struct Temporary: ~Copyable {
  private let name: String
  private let descriptor: Int32

  init(
    beside target: String,
    mode: mode_t?,
    failure: (Int32) -> FileError
  ) throws(FileError) {
    let folder = FileAccess.folder(of: target)
    var number = 0
    // A leftover of a crashed run may hold a name; a hundred leftovers are some other trouble.
    while true {
      let candidate = FileAccess.join(folder, ".nsh-\(getpid())-\(number).tmp")
      let opened = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
      if opened >= 0 {
        name = candidate
        descriptor = opened
        break
      }
      guard errno == EEXIST, number < 100 else { throw failure(errno) }
      number += 1
    }
    if let mode { fchmod(descriptor, mode) }
  }

  borrowing func write(
    _ bytes: [UInt8],
    failure: (Int32) -> FileError
  ) throws(FileError) {
    try writeAll(bytes, to: descriptor, failure: failure)
    guard fsync(descriptor) == 0 else { throw failure(errno) }
  }

  borrowing func rename(to target: String, failure: (Int32) -> FileError) throws(FileError) {
    guard Glibc.rename(name, target) == 0 else { throw failure(errno) }
  }

  deinit {
    close(descriptor)
    // After a rename there is nothing left under this name.
    unlink(name)
  }
}

private func writeAll(
  _ bytes: [UInt8],
  to descriptor: Int32,
  failure: (Int32) -> FileError
) throws(FileError) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
    }
    if count < 0, errno != EINTR { throw failure(errno) }
    written += max(0, count)
  }
}
