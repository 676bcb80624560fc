// Reading what is no regular file: a pipe or a device that a script comes from.

import Glibc

extension FileAccess {
  /// All bytes of a file, a pipe or a device, which is waited for. Throws where there are more than
  /// `limit`.
  package func readStream(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    // Opened once only: whoever writes to a pipe may not come a second time.
    let descriptor = open(try streamPath(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw failure(path, errno) }
      bytes += buffer[..<max(0, count)]
      if bytes.count > limit { throw FileError(path: path, fault: .tooLong(limit: limit)) }
    }
  }

  /// What to open. A pipe that is named by its descriptor (`/dev/fd/3`) has no path that could be
  /// resolved, and lies in no sandbox.
  private func streamPath(_ path: String) throws(FileError) -> String {
    do {
      return try resolve(path)
    } catch {
      guard sandbox == nil, error.fault == .danglingLink else { throw error }
      return Self.join(directory, path)
    }
  }
}
