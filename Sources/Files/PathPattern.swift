// Patterns of paths: `*`, `?` and `[…]` within a name, `**` for any number of folders.

import NewsModel

/// A pattern for one component of a path.
struct NamePattern {
  private let pattern: [Unicode.Scalar]

  init(_ pattern: some StringProtocol) { self.pattern = Array(pattern.unicodeScalars) }

  /// Whether `name` fits; a leading dot must be spelled out. Complexity O(name × pattern).
  func matches(_ name: String) -> Bool {
    let name = Array(name.unicodeScalars)
    if name.first == ".", pattern.first != "." { return false }
    var (at, p) = (0, 0)
    // The last star, and where in the name its match ends; a mismatch lets it take one more.
    var star: (pattern: Int, name: Int)?
    while at < name.count {
      if p < pattern.count, pattern[p] == "*" {
        star = (p, at)
        p += 1
      } else if let next = step(p, name[at]) {
        p = next
        at += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        p = last.pattern + 1
        at = last.name + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }

  /// The place in the pattern after what matches `scalar` at `p`, or nil for no match.
  private func step(_ p: Int, _ scalar: Unicode.Scalar) -> Int? {
    guard p < pattern.count else { return nil }
    if pattern[p] == "?" { return p + 1 }
    if pattern[p] == "[", let (end, contains) = set(p, scalar) { return contains ? end : nil }
    return pattern[p] == scalar ? p + 1 : nil
  }

  /// The end of the set `[…]` that opens at `p` and whether `scalar` is in it; nil where it is not
  /// closed, so that the bracket stands for itself.
  private func set(_ p: Int, _ scalar: Unicode.Scalar) -> (end: Int, contains: Bool)? {
    var i = p + 1
    let negated = i < pattern.count && (pattern[i] == "!" || pattern[i] == "^")
    if negated { i += 1 }
    var found = false
    var first = true
    while i < pattern.count, first || pattern[i] != "]" {
      first = false
      if i + 2 < pattern.count, pattern[i + 1] == "-", pattern[i + 2] != "]" {
        found = found || (pattern[i] <= scalar && scalar <= pattern[i + 2])
        i += 3
      } else {
        found = found || pattern[i] == scalar
        i += 1
      }
    }
    return i < pattern.count ? (i + 1, found != negated) : nil
  }
}

/// What a pattern leads to.
package struct PathMatches: Hashable, Sendable {
  /// The paths that fit, sorted by their bytes.
  package var found: [String]
  /// Folders that stand in too many others to be gone through, sorted too.
  package var tooDeep: [String]

  /// What a pattern leads to; nothing by default.
  package init(found: [String] = [], tooDeep: [String] = []) {
    self.found = found
    self.tooDeep = tooDeep
  }
}

extension FileAccess {
  /// Folders stand in a dozen others at most. A path of four thousand bytes has room for two thousand,
  /// each of which costs a look at all those around it.
  package static let deepestFolder = 200

  /// Whether `path` holds a character that makes it a pattern.
  package static func isPattern(_ path: String) -> Bool {
    path.utf8.contains { [UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "[")].contains($0) }
  }

  /// The paths that fit `pattern`. Hidden names fit only a pattern whose
  /// component begins with a dot; folders that cannot be listed have no paths. Links to folders are
  /// not followed.
  package func glob(_ pattern: String, stop: StopSign = .never) -> PathMatches {
    var components: [String] = []
    for component in pattern.split(separator: "/") {
      // Any number of folders twice over is any number of folders.
      if component != "**" || components.last != "**" { components.append(String(component)) }
    }
    var matches = PathMatches(found: [pattern.utf8.first == UInt8(ascii: "/") ? "/" : ""])
    while let component = components.first {
      components.removeFirst()
      let isLast = components.isEmpty
      let found = matches.found.flatMap {
        extend($0, by: component, isLast: isLast, stop, &matches.tooDeep)
      }
      matches.found = Self.unique(found)
    }
    matches.tooDeep = Self.unique(matches.tooDeep)
    return matches
  }

  /// Paths by their bytes, each once.
  private static func unique(_ paths: [String]) -> [String] {
    var unique: [String] = []
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where unique.last.map({ !$0.utf8.elementsEqual(path.utf8) }) ?? true {
      unique.append(path)
    }
    return unique
  }

  private func extend(
    _ base: String,
    by component: String,
    isLast: Bool,
    _ stop: StopSign,
    _ tooDeep: inout [String]
  ) -> [String] {
    if stop.isUp { return [] }
    if component == "**" { return below(base, files: isLast, stop, &tooDeep) }
    guard Self.isPattern(component) else {
      let path = Self.join(base, component)
      return exists(path) ? [path] : []
    }
    let pattern = NamePattern(component)
    return entries(of: base, stop).compactMap { name, kind in
      guard pattern.matches(name), isLast || kind == .folder else { return nil }
      return Self.join(base, name)
    }
  }

  /// `base` and every folder below it, or all `files` in them; folders in too many others are put down.
  private func below(
    _ base: String,
    files: Bool,
    _ stop: StopSign,
    _ tooDeep: inout [String]
  ) -> [String] {
    var found = files ? [] : [base]
    var pending = [(path: base, depth: 0)]
    while let (folder, depth) = pending.popLast(), !stop.isUp {
      for (name, kind) in entries(of: folder, stop) where name.utf8.first != UInt8(ascii: ".") {
        let path = Self.join(folder, name)
        if kind == .folder, depth >= FileAccess.deepestFolder {
          tooDeep.append(path)
          continue
        }
        if kind == .folder { pending.append((path, depth + 1)) }
        if (kind != .folder) == files { found.append(path) }
      }
    }
    return found
  }

  private func entries(of folder: String, _ stop: StopSign) -> [(name: String, kind: FileKind)] {
    let entries = (try? list(folder.isEmpty ? "." : folder, stop: stop)) ?? []
    return entries.compactMap { entry in entry.name.map { ($0, entry.kind) } }
  }
}
