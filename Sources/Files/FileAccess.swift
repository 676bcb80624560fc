// The only way to the file system for all of nsh below its command line: paths relative to one
// folder, and, where asked, nothing outside a sandbox. Links are resolved before the check, and what
// is opened is the resolved path.

import Glibc

/// Files and folders, as seen from one folder and perhaps confined to another.
package struct FileAccess: Hashable, Sendable {
  /// The folder that relative paths start from.
  package let directory: String
  /// The folder below which everything read or written must lie; nil for no such bound.
  package let sandbox: String?
  /// The folder that `~` stands for in what users type; nil where it stands for itself.
  package let home: String?

  /// Access from `directory`, confined to `sandbox` if there is one. A relative sandbox is relative
  /// to `directory`.
  package init(directory: String, sandbox: String? = nil, home: String? = nil) {
    self.directory = directory
    self.home = home
    guard let sandbox else {
      self.sandbox = nil
      return
    }
    let absolute = Self.join(directory, sandbox)
    self.sandbox = Self.realPath(absolute) ?? absolute
  }

  /// The path that a user means by `~` or `~/…`; any other as it is. A file that is called so is
  /// `./~`.
  package func expanded(_ path: String) -> String {
    guard let home, path == "~" || path.utf8.starts(with: "~/".utf8) else { return path }
    return path == "~" ? home : Self.join(home, String(path.dropFirst(2)))
  }

  /// What stands at `path`, links followed.
  package func kind(of path: String) throws(FileError) -> FileKind {
    FileKind(mode: try status(path).st_mode)
  }

  /// What the system says of what stands at `path`, links followed. Where there is no sandbox to stay in, it follows
  /// them by itself: to resolve a path takes a call for each of its folders.
  func status(_ path: String) throws(FileError) -> stat {
    guard !path.utf8.contains(0) else { throw FileError(path: path, fault: .holdsNUL) }
    let place = sandbox == nil ? Self.join(directory, path) : try resolve(path)
    var status = stat()
    guard stat(place, &status) == 0 else { throw failure(path, errno) }
    return status
  }

  /// Whether something stands at `path` that may be seen from here.
  package func exists(_ path: String) -> Bool { (try? kind(of: path)) != nil }

  /// The absolute path, without links, of something that exists; throws where there is nothing or
  /// where it lies outside the sandbox.
  package func resolve(_ path: String) throws(FileError) -> String {
    guard !path.utf8.contains(0) else { throw FileError(path: path, fault: .holdsNUL) }
    guard let sandbox else {
      guard let resolved = Self.realPath(Self.join(directory, path)) else {
        throw failure(path, errno)
      }
      return resolved
    }
    let start = Self.realPath(directory) ?? directory
    switch ConfinedPath.end(of: path, from: start, in: sandbox) {
    case .inside(let resolved): return resolved
    case .outside: throw FileError(path: path, fault: .outsideSandbox(sandbox))
    case .nothing(let code): throw failure(path, code)
    }
  }

  /// The error for a system call that failed with `code`.
  func failure(_ path: String, _ code: Int32) -> FileError {
    FileError(path: path, fault: fault(path, code))
  }

  private func fault(_ path: String, _ code: Int32) -> FileFault {
    switch code {
    case ENOENT: isLink(path) ? .danglingLink : .missing
    case ELOOP: .linkLoop
    case EISDIR: .isFolder
    case ENOTDIR: .notAFolder
    case EACCES, EPERM: .notPermitted
    case ENOSPC, EDQUOT: .noSpace
    case EFBIG: .tooLarge
    case EROFS: .readOnly
    case ENAMETOOLONG: .nameTooLong
    default: .system(code)
    }
  }

  /// Whether a link stands at `path`, which must not lead out of the sandbox.
  package func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(Self.join(directory, path), &status) == 0
      && FileKind(mode: status.st_mode) == .link
  }
}

/// What stands at a path.
package enum FileKind: Hashable, Sendable {
  case file
  case folder
  case link
  case other

  /// The kind that a file's mode tells.
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

// MARK: - Paths

extension FileAccess {
  /// `path` as seen from `folder`.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") || folder.isEmpty { return path }
    if path.isEmpty { return folder }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + path : folder + "/" + path
  }

  /// The path without its last component: `.` for a bare name.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last component of a path.
  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The absolute path without links, or nil, with `errno` set, where there is nothing.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }
}
