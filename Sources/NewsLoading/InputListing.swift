// From the paths that a user names to the inputs to read: folders are gone through, and what cannot be
// read is noted with its reason.

import NewsModel

/// One thing to read or to skip.
struct LoadInput: Sendable {
  /// Where it comes from.
  enum Source: Equatable, Sendable {
    case file(ArticleFormat)
    case standardInput
    case skipped(LoadProblem)
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
  func inputs(_ paths: [String], isCancelled: () -> Bool) -> [LoadInput] {
    var inputs: [LoadInput] = []
    var hasStandardInput = false
    for path in paths {
      if path == "-" {
        if !hasStandardInput { inputs.append(LoadInput(path: path, source: .standardInput)) }
        hasStandardInput = true
      } else {
        inputs += self.inputs(at: path, isCancelled)
      }
    }
    return inputs
  }

  private func inputs(at path: String, _ isCancelled: () -> Bool) -> [LoadInput] {
    do {
      switch try access.kind(of: path) {
      case .folder: return folder(path, isCancelled)
      case .file: return [LoadInput(path: path, source: Self.source(ofName: path))]
      case .link, .other: return [skip(path, .file(.notRegular))]
      }
    } catch {
      return [skip(path, .file(error.fault))]
    }
  }

  /// The files of a folder and of the folders below it; hidden ones are passed over.
  private func folder(_ path: String, _ isCancelled: () -> Bool) -> [LoadInput] {
    var inputs: [LoadInput] = []
    var pending = [path]
    while let folder = pending.popLast(), !isCancelled() {
      do {
        for entry in try access.list(folder) where entry.shownName.utf8.first != UInt8(ascii: ".") {
          let inner = FileAccess.join(folder, entry.shownName)
          if entry.kind == .folder, entry.name != nil {
            pending.append(inner)
          } else {
            inputs.append(input(entry, at: inner))
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

  private func skip(_ path: String, _ problem: LoadProblem) -> LoadInput {
    LoadInput(path: path, source: .skipped(problem))
  }

  private static func source(ofName path: String) -> LoadInput.Source {
    let name = FileAccess.name(of: path)
    if let format = InputFormat.format(ofName: name) { return .file(format) }
    return .skipped(.unknownFormat(ending: InputFormat.ending(of: name)))
  }
}
