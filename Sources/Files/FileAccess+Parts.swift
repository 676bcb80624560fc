// Parts of files that may be large.

import Glibc

extension FileAccess {
  /// The first `count` bytes of a regular file, or all there are.
  package func head(of path: String, _ count: Int) throws(FileError) -> [UInt8] {
    try part(of: path) { 0..<min(count, $0) }
  }

  /// The last `count` bytes of a regular file, or all there are.
  package func tail(of path: String, _ count: Int) throws(FileError) -> [UInt8] {
    try part(of: path) { max(0, $0 - count)..<$0 }
  }

  private func part(
    of path: String,
    _ range: (_ size: Int) -> Range<Int>
  ) throws(FileError) -> [UInt8] {
    let resolved = try resolve(path)
    let descriptor = open(resolved, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileKind(mode: status.st_mode) == .file else {
      throw FileError(path: path, fault: .notRegular)
    }
    let range = range(Int(status.st_size))
    var bytes = [UInt8](repeating: 0, count: range.count)
    var filled = 0
    while filled < bytes.count {
      let (start, offset) = (filled, off_t(range.lowerBound + filled))
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start, offset)
      }
      if count == 0 { break }
      if count < 0, errno != EINTR { throw failure(path, errno) }
      filled += max(0, count)
    }
    return Array(bytes[..<filled])
  }
}
