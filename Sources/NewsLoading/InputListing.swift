// From the paths that a user names to the inputs to read: folders are gone through, and what cannot be
// read is noted with its reason.

import Files
import NewsModel

/// A path to load.
package enum InputPath: Hashable, Sendable {
  /// One that a user named: a link to a folder is followed.
  case named(String)
  /// One that was found by a pattern: it is not, as it is not within folders.
  case found(String)
  /// A folder that a pattern leads to, in too many others.
  case tooDeep(String)

  /// The path.
  var path: String {
    switch self {
    case .named(let path), .found(let path), .tooDeep(let path): path
    }
  }
}

/// One thing to read or to skip.
struct LoadInput: Sendable {
  /// Where it comes from.
  enum Source: Equatable, Sendable {
    case file(ArticleFormat)
    case standardInput
    case skipped(LoadFault)
  }

  let path: String
  let source: Source
}

/// Lists inputs.
struct InputListing {
  private let access: FileAccess

  /// A listing of what `access` sees.
  init(_ access: FileAccess) { self.access = access }

  /// The inputs under `paths`, in their order; those of a folder by the bytes of their paths.
  /// Standard input counts once.
  func inputs(_ paths: [InputPath], stop: StopSign) -> [LoadInput] {
    var inputs: [LoadInput] = []
    var hasStandardInput = false
    for input in paths where !stop.isUp {
      let path = input.path
      if input == .named("-") {
        if !hasStandardInput { inputs.append(LoadInput(path: path, source: .standardInput)) }
        hasStandardInput = true
      } else {
        inputs += self.inputs(at: input, stop)
      }
    }
    return inputs
  }

  private func inputs(at input: InputPath, _ stop: StopSign) -> [LoadInput] {
    let path = input.path
    if case .tooDeep = input { return [skip(path, .foldersTooDeep)] }
    do {
      switch try access.kind(of: path) {
      case .folder:
        if case .found = input, access.isLink(path) { return [skip(path, .linkedFolder)] }
        return folder(path, stop)
      case .file: return [LoadInput(path: path, source: Self.source(ofName: path))]
      case .link, .other: return [skip(path, .file(.notRegular))]
      }
    } catch {
      return [skip(path, .file(error.fault))]
    }
  }

  /// The files of a folder and of the folders below it; hidden ones are passed over.
  private func folder(_ path: String, _ stop: StopSign) -> [LoadInput] {
    var inputs: [LoadInput] = []
    var pending = [(path: path, depth: 0)]
    while let (folder, depth) = pending.popLast(), !stop.isUp {
      do {
        for entry in try access.list(folder, stop: stop)
        where entry.shownName.utf8.first != UInt8(ascii: ".") {
          let inner = FileAccess.join(folder, entry.shownName)
          if entry.kind != .folder || entry.name == nil {
            inputs.append(self.input(entry, at: inner))
          } else if depth < FileAccess.deepestFolder {
            pending.append((inner, depth + 1))
          } else {
            inputs.append(skip(inner, .foldersTooDeep))
          }
        }
      } catch {
        inputs.append(skip(folder, .file(error.fault)))
      }
    }
    if inputs.isEmpty { return [skip(path, .noArticles)] }
    return inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func input(_ entry: FolderEntry, at path: String) -> LoadInput {
    guard entry.name != nil else { return skip(path, .file(.unusableName)) }
    do {
      switch try access.kind(of: path) {
      case .file: return LoadInput(path: path, source: Self.source(ofName: path))
      // Links to folders may lead round in circles.
      case .folder: return skip(path, .linkedFolder)
      case .link, .other: return skip(path, .file(.notRegular))
      }
    } catch {
      return skip(path, .file(error.fault))
    }
  }

  private func skip(_ path: String, _ problem: LoadFault) -> LoadInput {
    LoadInput(path: path, source: .skipped(problem))
  }

  private static func source(ofName path: String) -> LoadInput.Source {
    let name = FileAccess.name(of: path)
    if let format = InputFormat.format(ofName: name) { return .file(format) }
    return .skipped(.unknownFormat(ending: InputFormat.ending(of: name)))
  }
}
