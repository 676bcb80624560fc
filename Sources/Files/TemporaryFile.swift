// A file on its way to its name: written beside its target, and moved over it in one step. It is locked while
// somebody writes it, so that what a killed program left behind can be told from what is being written.

import Glibc

/// A file being written beside its target; removed when it goes out of use without a rename.
struct TemporaryFile: ~Copyable {
  private let name: String
  let descriptor: Int32

  /// A new file in the folder of `target`, with the permissions `mode` if there are any.
  init(
    beside target: String,
    mode: mode_t?,
    failure: (Int32) -> FileError
  ) throws(FileError) {
    let folder = FileAccess.folder(of: target)
    var number = 0
    while true {
      let candidate = FileAccess.join(folder, Leftover.name(process: getpid(), number))
      let opened = open(candidate, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
      guard opened >= 0 || (errno == EEXIST && number < 100) else { throw failure(errno) }
      if opened >= 0, Leftover.claim(opened) {
        name = candidate
        descriptor = opened
        break
      }
      // A hundred names that are taken are some other trouble.
      number += 1
    }
    if let mode { fchmod(descriptor, mode) }
  }

  /// Adds bytes at the end.
  borrowing func write(
    _ bytes: [UInt8],
    failure: (Int32) -> FileError
  ) throws(FileError) {
    try FileAccess.writeAll(bytes, to: descriptor, failure: failure)
  }

  /// Waits until all is on the disk, and gives it its name.
  borrowing func finish(as target: String, failure: (Int32) -> FileError) throws(FileError) {
    guard fsync(descriptor) == 0, rename(name, target) == 0 else { throw failure(errno) }
  }

  deinit {
    // After a rename there is nothing left under this name.
    unlink(name)
    close(descriptor)
  }
}

/// The temporary files of programs that were killed while they wrote.
enum Leftover {
  /// The name of a temporary file.
  static func name(process: pid_t, _ number: Int) -> String { ".nsh-\(process)-\(number).tmp" }

  /// Locks a new file; false where somebody took it for a leftover in the moment before, and closed then.
  static func claim(_ descriptor: Int32) -> Bool {
    // A file system without locks has no leftovers removed either.
    flock(descriptor, LOCK_EX)
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_nlink > 0 { return true }
    close(descriptor)
    return false
  }

  /// Removes from a folder what nobody writes any more. What cannot be removed stays.
  static func remove(from folder: String) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let process = process(of: name) else { continue }
      let path = FileAccess.join(folder, name)
      if !isWriting(process), isAbandoned(path) { unlink(path) }
    }
  }

  /// The process in a temporary file's name; nil for any other name.
  static func process(of name: String) -> pid_t? {
    guard name.hasPrefix(".nsh-"), name.hasSuffix(".tmp") else { return nil }
    let numbers = name.dropFirst(5).dropLast(4).split(
      separator: "-",
      omittingEmptySubsequences: false
    )
    guard numbers.count == 2,
      numbers.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      Int32(numbers[1]) != nil
    else { return nil }
    return Int32(numbers[0])
  }

  /// Whether a process is another nsh: the number may long have been given to some other program.
  private static func isWriting(_ process: pid_t) -> Bool {
    guard process != getpid(), kill(process, 0) == 0 || errno == EPERM else { return false }
    return program(process) == program(getpid())
  }

  private static func program(_ process: pid_t) -> String? {
    FileAccess.realPath("/proc/\(process)/exe").map(FileAccess.name)
  }

  /// Whether it is a file of this user that nobody holds.
  private static func isAbandoned(_ path: String) -> Bool {
    let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    return fstat(descriptor, &status) == 0 && FileKind(mode: status.st_mode) == .file
      && status.st_uid == geteuid() && flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }
}
