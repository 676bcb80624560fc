// Where a path leads that must stay in a folder. It is followed link by link, and left as soon as it
// leads out: nothing outside is looked at, so that no answer tells what is there.

import Glibc

/// A path that may lead out of a folder.
struct ConfinedPath {
  /// Where a path leads.
  enum End {
    /// To what stands inside at this path, which holds no links.
    case inside(String)
    /// To nothing; the number is the system's for why.
    case nothing(Int32)
    case outside
  }

  /// As many as Linux follows.
  private static let mostLinks = 40

  private let sandbox: String
  /// Where the walk is: a path without links.
  private var place: String
  /// The names that are still to be followed, the next one last.
  private var names: [Substring]
  private var links = 0

  /// Where `path` leads from `directory`; `sandbox` and `directory` are absolute and without links.
  static func end(of path: String, from directory: String, in sandbox: String) -> End {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    var walk = ConfinedPath(
      sandbox: sandbox,
      place: isAbsolute ? "/" : directory,
      names: names(of: path)
    )
    return walk.end()
  }

  private static func names(of path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }.reversed()
  }

  private mutating func end() -> End {
    while let name = names.popLast() {
      if name == ".." {
        place = FileAccess.folder(of: place)
        continue
      }
      let next = FileAccess.join(place, String(name))
      // On the way to the sandbox, only the folders that lead there are known.
      if Self.contains(next, sandbox) {
        place = next
        continue
      }
      guard Self.contains(sandbox, next) else { return .outside }
      if let end = follow(next) { return end }
    }
    return Self.contains(sandbox, place) ? .inside(place) : .outside
  }

  /// Goes on to `next`, which stands in the sandbox, or says why not.
  private mutating func follow(_ next: String) -> End? {
    var status = stat()
    guard lstat(next, &status) == 0 else {
      let code = errno
      // What follows a name that is not there could lead out of the sandbox as well.
      return names.contains("..") ? .outside : .nothing(code)
    }
    guard FileKind(mode: status.st_mode) == .link else {
      place = next
      return nil
    }
    links += 1
    guard links <= Self.mostLinks else { return .nothing(ELOOP) }
    guard let target = Self.target(of: next) else { return .nothing(EILSEQ) }
    names += Self.names(of: target)
    if target.utf8.first == UInt8(ascii: "/") { place = "/" }
    return nil
  }

  /// Whether `path` is `folder` or lies below it.
  static func contains(_ folder: String, _ path: String) -> Bool {
    let prefix = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
    return path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: prefix.utf8)
  }

  /// What a link holds; nil where that is not UTF-8.
  private static func target(of link: String) -> String? {
    var count = 0
    let bytes = [CChar](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, initialized in
      if let start = buffer.baseAddress { count = readlink(link, start, buffer.count) }
      initialized = max(0, count)
    }
    return count < 0 ? nil : String(validating: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
