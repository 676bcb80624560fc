// Writing whole files, so that a reader sees the old bytes or the new ones and never a part: into a
// temporary file of the same folder, to the disk, and then in one step over the old name.

import Glibc

extension FileAccess {
  /// Writes `bytes` to `path`, which is made or replaced; its folder must exist. A device or a pipe
  /// is written to as it stands. On failure the old file is untouched and nothing is left behind.
  package func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    switch try writingPlace(path) {
    case .device(let target): try add(bytes, target, path)
    case .file(let target, let mode):
      let temporary = try TemporaryFile(beside: target, mode: mode) { failure(path, $0) }
      try temporary.write(bytes) { failure(path, $0) }
      try temporary.finish(as: target) { failure(path, $0) }
    }
  }

  /// Adds `bytes` at the end of a file that is there, and waits until they are on the disk. On failure the
  /// file ends where it did.
  package func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(try target(of: path), O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && FileKind(mode: status.st_mode) == .file
    do throws(FileError) {
      try Self.writeAll(bytes, to: descriptor) { failure(path, $0) }
      // A pipe or a device has no disk to wait for.
      guard fdatasync(descriptor) == 0 || !isFile || errno == EROFS else {
        throw failure(path, errno)
      }
    } catch {
      if isFile { ftruncate(descriptor, status.st_size) }
      throw error
    }
  }

  /// Removes what killed programs have left of their writing in the folder of `path`.
  package func removeLeftovers(beside path: String) {
    guard let target = try? target(of: path) else { return }
    Leftover.remove(from: Self.folder(of: target))
  }

  /// The resolved path to write to: a link's target, or the name in its resolved folder.
  package func target(of path: String) throws(FileError) -> String {
    do {
      return try resolve(path)
    } catch {
      // A pipe that is named by its descriptor has no path that could be resolved.
      if error.fault == .danglingLink, sandbox == nil, Self.isDescriptor(path) { return path }
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

  /// Whether a path names something that the program has open, so that nothing may take its place.
  static func isDescriptor(_ path: String) -> Bool {
    path == "/dev/stdout" || path == "/dev/stderr"
      || ["/dev/fd/", "/proc/self/fd/"].contains { path.hasPrefix($0) }
  }

  /// Whether a path names standard output.
  package static func isStandardOutput(_ path: String) -> Bool {
    ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(path)
  }

  private func add(_ bytes: [UInt8], _ target: String, _ path: String) throws(FileError) {
    let descriptor = open(target, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    try Self.writeAll(bytes, to: descriptor) { failure(path, $0) }
  }

  /// Writes all of `bytes` to an open file.
  static func writeAll(
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
}
