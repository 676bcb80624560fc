// Who writes a session: a file beside it that is locked while the session is open. The lock ends
// with the process, however that ends, and the words in the file are for people.

import Glibc

/// The lock on a session; given back with its owner.
struct OwnerFile: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// The name of the file beside a session.
  static func path(for session: String) -> String { session + "-owner" }

  /// Takes the lock of a session. Throws `ownedBy` where another process has it.
  init(for session: String, _ owner: SessionOwner) throws(SessionFault) {
    path = Self.path(for: session)
    var number = 0
    while true {
      let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard opened >= 0 else {
        throw .cannotOpen(session, "no file can be made beside it (error \(errno))")
      }
      guard Self.lock(opened) else {
        let other = Self.owner(in: opened)
        close(opened)
        throw .ownedBy(other, path: session)
      }
      // Who had it before may have removed the file in the moment before it was locked.
      if Self.isSame(opened, path) {
        descriptor = opened
        break
      }
      close(opened)
      number += 1
      guard number < 100 else { throw .busy(session) }
    }
    Self.write(owner, to: descriptor)
  }

  /// Takes a lock; false where somebody keeps it. Who only looks has it for a moment, which is
  /// waited for. A file system without locks lets everybody write.
  private static func lock(_ descriptor: Int32) -> Bool {
    for _ in 0..<10 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return true }
      usleep(10_000)
    }
    return false
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  /// Who has a session open; nil where nobody has.
  static func owner(of session: String) -> SessionOwner? {
    let descriptor = open(path(for: session), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // A lock that is to be had shows that whoever wrote the file is gone.
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else { return nil }
    return owner(in: descriptor) ?? SessionOwner(process: 0, host: "?", since: "?")
  }

  private static func write(_ owner: SessionOwner, to descriptor: Int32) {
    let words = [owner.host, owner.since].map { word in
      word.utf8.map { (0x21...0x7E).contains($0) ? $0 : UInt8(ascii: "?") }
    }
    let line = Array("\(owner.process) ".utf8) + words.joined(separator: [0x20]) + [0x0A]
    ftruncate(descriptor, 0)
    _ = pwrite(descriptor, line, line.count, 0)
  }

  private static func owner(in descriptor: Int32) -> SessionOwner? {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    // Who knows who wrote it: what is shown of it are words of plain letters.
    let words = bytes[..<max(0, count)].split { !(0x21...0x7E).contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, let process = Int(words[0]) else { return nil }
    return SessionOwner(process: process, host: words[1], since: words[2])
  }

  private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && lstat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }
}
