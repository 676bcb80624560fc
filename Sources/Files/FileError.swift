// What can go wrong with a file, as fields; `LoadWording` puts it into words.

/// Why a file or folder could not be read or written.
package enum FileFault: Hashable, Sendable {
  /// There is nothing at this path.
  case missing
  /// The path is a symbolic link to something that is not there.
  case danglingLink
  /// The links of the path lead round in a circle.
  case linkLoop
  /// A folder stands where a file is needed.
  case isFolder
  /// A file stands where a folder is needed.
  case notAFolder
  /// A device, a pipe or a socket stands where a file is needed.
  case notRegular
  /// The user may not read or write it.
  case notPermitted
  /// The folder to write into does not exist.
  case noSuchFolder
  /// The path leads out of the folder that reading and writing are confined to.
  case outsideSandbox(String)
  /// The disk is full, or the user's share of it.
  case noSpace
  /// The file would grow larger than the system lets it.
  case tooLarge
  /// The file system is read-only.
  case readOnly
  /// The name is longer than the file system allows.
  case nameTooLong
  /// There are more bytes than can be read at once.
  case tooLong(limit: Int)
  /// The path holds a NUL, where the system would take it to end.
  case holdsNUL
  /// The name is not UTF-8, so that no text can name it.
  case unusableName
  /// Anything else, by the number the system gives it.
  case system(Int32)
}

/// A failure to read or write a file.
package struct FileError: Error, Hashable, Sendable {
  /// The path, as the user named it.
  package let path: String
  /// What went wrong.
  package let fault: FileFault

  /// A failure at `path`.
  package init(path: String, fault: FileFault) {
    self.path = path
    self.fault = fault
  }
}
