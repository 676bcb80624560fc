// Folders that are made for what is written into them.

import Glibc

extension FileAccess {
  /// Makes the folders that are missing on the way to the file `path`; whether there were any. Throws
  /// `noSuchFolder` for names that nobody gives a folder on purpose.
  package func makeFolders(for path: String) throws(FileError) -> Bool {
    guard !path.utf8.contains(0) else { throw FileError(path: path, fault: .holdsNUL) }
    guard path.utf8.last != UInt8(ascii: "/") else {
      throw FileError(path: path, fault: .noSuchFolder)
    }
    var present = Self.folder(of: path)
    var missing: [String] = []
    var status = stat()
    while lstat(Self.join(directory, present), &status) != 0, present != ".", present != "/" {
      missing.append(Self.name(of: present))
      present = Self.folder(of: present)
    }
    missing.removeAll(where: \.isEmpty)
    guard !missing.isEmpty else { return false }
    var folder: String
    do {
      folder = try resolve(present)
    } catch {
      throw FileError(path: path, fault: error.fault)
    }
    guard try kind(of: present) == .folder else { throw FileError(path: path, fault: .notAFolder) }
    guard missing.allSatisfy(Self.isPlain), !Self.isOfTheSystem(folder) else {
      throw FileError(path: path, fault: .noSuchFolder)
    }
    for name in missing.reversed() {
      folder = Self.join(folder, name)
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw failure(path, errno) }
    }
    return true
  }

  /// Whether a name is one that a folder may be given unasked: `~`, `..` and blanks at its ends are slips.
  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, let last = name.utf8.last else { return false }
    return name != "." && name != ".." && first != UInt8(ascii: "~")
      && first != UInt8(ascii: " ") && last != UInt8(ascii: " ")
      && name.utf8.count <= Int(NAME_MAX) && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  private static func isOfTheSystem(_ folder: String) -> Bool {
    ["/dev", "/proc", "/sys"].contains { folder == $0 || folder.hasPrefix($0 + "/") }
  }
}

extension FileAccess {
  /// What stands behind the last dot of a file's name: `csv`; nil for a name without one, or with nothing
  /// before it.
  package static func ending(of path: String) -> String? {
    let name = Self.name(of: path).utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex,
      name.index(after: dot) != name.endIndex
    else { return nil }
    return String(name[name.index(after: dot)...])
  }
}
