// Files that a command's argument names: they are read, or the error says what to do.

import Files
import NewsModel
import ShellLanguage
import ShellSyntax
import Tabular

extension FileAccess {
  /// The bytes of the file that an argument names. Throws `CommandError` where it cannot be read.
  func read(_ argument: ArgumentValue) throws(CommandError) -> [UInt8] {
    let path = argument.value.text
    do throws(FileError) {
      return try read(path)
    } catch {
      throw CommandError(
        "'\(SafeText.name(path))' could not be read: \(error.reason)",
        help: hint(forMissing: path) ?? error.remedy,
        at: argument.range
      )
    }
  }

  /// What to do about a path that leads to nothing, where a name beside it is near; nil otherwise.
  func hint(forMissing path: String) -> String? {
    guard !exists(path) else { return nil }
    if FindingID(path) != nil {
      return
        "'\(path)' is the id of a finding: 'read \(path)' shows it, 'compare d1 d2' compares two"
    }
    let name = Self.name(of: path)
    let names = ((try? list(Self.folder(of: path))) ?? []).compactMap(\.name)
    return nearest(to: name, in: names).map {
      "did you mean '\(SafeText.name("\(path.dropLast(name.count))\($0)"))'?"
    }
  }
}

extension ArgumentValue {
  /// The argument with `~` replaced by the user's home, in a path or a list of paths.
  func atHome(_ files: FileAccess) -> ArgumentValue {
    func expanded(_ value: Value) -> Value {
      switch value {
      case .string(let path): .string(files.expanded(path))
      case .list(let paths): .list(paths.map(expanded))
      default: value
      }
    }
    return ArgumentValue(value: expanded(value), isWord: isWord, range: range)
  }
}
