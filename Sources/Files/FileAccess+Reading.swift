// Reading whole files and listing folders.

import Glibc
import NewsModel

/// An entry of a folder.
package struct FolderEntry: Hashable, Sendable {
  /// Its name; nil where the name is not UTF-8.
  package let name: String?
  /// The name with what is not UTF-8 replaced, for messages.
  package let shownName: String
  /// What it is; links are not followed.
  package let kind: FileKind
}

extension FileAccess {
  /// The bytes that are read at most: what is made of them needs several times as much memory.
  package static let longest = 2 << 30

  /// The bytes of a regular file; fewer where `stop` says so.
  package func read(_ path: String, stop: StopSign = .never) throws(FileError) -> [UInt8] {
    let resolved = try resolve(path)
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(resolved, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    switch FileKind(mode: status.st_mode) {
    case .file: return try readAll(descriptor, expected: Int(status.st_size), path, stop)
    case .folder: throw FileError(path: path, fault: .isFolder)
    case .link, .other: throw FileError(path: path, fault: .notRegular)
    }
  }

  /// The entries of a folder, but `.` and `..`, sorted by the bytes of their names; fewer where
  /// `stop` says so.
  package func list(
    _ path: String,
    stop: StopSign = .never
  ) throws(FileError) -> [FolderEntry] {
    let resolved = try resolve(path)
    guard let stream = opendir(resolved) else { throw failure(path, errno) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while !stop.isUp, let entry = readdir(stream) {
      if let found = Self.entry(entry, in: resolved) { entries.append(found) }
    }
    return entries.sorted { $0.shownName.utf8.lexicographicallyPrecedes($1.shownName.utf8) }
  }

  private static func entry(
    _ entry: UnsafeMutablePointer<dirent>,
    in folder: String
  ) -> FolderEntry? {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let bytes = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    let shown = String(cString: bytes)
    if shown == "." || shown == ".." { return nil }
    var status = stat()
    let name = String(validatingCString: bytes)
    let known = name.map { lstat(join(folder, $0), &status) == 0 } ?? false
    return FolderEntry(
      name: name,
      shownName: shown,
      kind: known ? FileKind(mode: status.st_mode) : .other
    )
  }

  private func readAll(
    _ descriptor: Int32,
    expected: Int,
    _ path: String,
    _ stop: StopSign
  ) throws(FileError) -> [UInt8] {
    let tooLong = FileError(path: path, fault: .tooLong(limit: Self.longest))
    guard expected <= Self.longest else { throw tooLong }
    var bytes: [UInt8] = []
    while !stop.isUp {
      // One byte more than expected, so that the end of the file is seen; a file that grew while it
      // was read takes further rounds.
      let rest = bytes.count <= expected ? expected + 1 - bytes.count : 65_536
      let room = min(rest, Self.chunk)
      if rest > room, bytes.isEmpty { bytes.reserveCapacity(expected + 1) }
      var (count, code): (Int, Int32) = (0, 0)
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
        count = Glibc.read(descriptor, buffer.baseAddress, room)
        code = errno
        initialized = max(0, count)
      }
      if count == 0 { return bytes }
      if count < 0, code != EINTR { throw failure(path, code) }
      if bytes.isEmpty, rest == room { bytes = chunk } else { bytes += chunk }
      if bytes.count > Self.longest { throw tooLong }
    }
    return bytes
  }

  /// So much is read between two looks at whether to go on.
  private static let chunk = 16 << 20
}
