// What the system tells of session files, and how a finished copy gets its name.

import Glibc

/// Session files as the system sees them. All paths are absolute and have been looked at.
enum FilePlaces {
  /// Whether a regular file stands at a path.
  static func exists(_ path: String) -> Bool {
    status(path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
  }

  /// How many bytes a file has; 0 where there is none.
  static func size(of path: String) -> Int { status(path).map { Int($0.st_size) } ?? 0 }

  /// When a file was written last, in seconds since 1970; nil where there is none.
  static func modified(_ path: String) -> Int? { status(path).map { Int($0.st_mtim.tv_sec) } }

  /// Removes a file, if it is there.
  static func remove(_ path: String) { unlink(path) }

  /// Makes a folder that only its owner may read, and the folders that it lies in, where they are
  /// missing.
  static func makePrivateFolders(_ path: String) {
    guard status(path) == nil, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return
    }
    let parent = String(path[..<slash])
    if !parent.isEmpty { makePrivateFolders(parent) }
    mkdir(path, 0o700)
  }

  /// The names of the files in a folder, in the order of their bytes.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      if let name { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A free name beside a file for a copy that is being made; what a killed program left under it
  /// is removed by whoever tidies the folder.
  static func temporary(beside path: String) -> String {
    let folder = folder(of: path)
    var number = 0
    while true {
      let name = "\(folder).nsh-\(getpid())-\(number).tmp"
      if status(name) == nil || number > 1000 { return name }
      number += 1
    }
  }

  /// Waits until a finished file is on the disk, and gives it its name in one step; whether that
  /// succeeded.
  static func finish(_ temporary: String, as path: String) -> Bool {
    let descriptor = open(temporary, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var former = stat()
    if stat(path, &former) == 0 { fchmod(descriptor, former.st_mode & 0o777) }
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else { return false }
    // The name is in the folder, which has to be on the disk as well.
    let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return true }
    defer { close(folder) }
    // Not every file system can do that; the file is there then all the same.
    fsync(folder)
    return true
  }

  /// The folder of a file, with its slash.
  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "./"
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
