// All the words of loading: one sentence, without its stop, for every problem and every oddity.

import Files

/// Puts problems and oddities into words.
enum LoadWording {
  /// Why an input was left out.
  static func reason(_ problem: LoadFault) -> String {
    switch problem {
    case .file(let fault): reason(fault)
    case .standardInput: "standard input could not be read"
    case .unknownFormat(""): "unknown format"
    case .unknownFormat(let ending): "unknown format '.\(ending)'"
    case .binary(let offset): "not a text: control characters from byte \(offset) on"
    case .empty: "empty"
    case .noArticles: "no articles in this folder"
    case .linkedFolder: "a link to a folder, which is not followed"
    case .foldersTooDeep: "a folder in more than \(FileAccess.deepestFolder) others"
    case .noText: "no article text found on the page"
    case .tangledPage: "a page of tags within tags that would take too long to read"
    case .tooLong(let bytes, let limit):
      "\(bytes) bytes: no article is longer than \(limit)"
    case .stopped: "interrupted"
    case .malformedJSON(let fault, let column): "not JSON: \(reason(fault)) at byte \(column)"
    case .notAnObject: "not a JSON object"
    case .noTextField: "no field with the article's text"
    case .noLines: "no articles in this file"
    }
  }

  /// What the user can do about an input that was left out.
  static func remedy(_ problem: LoadFault) -> String? {
    switch problem {
    case .file(let fault): remedy(fault)
    case .standardInput: nil
    case .unknownFormat:
      "supported are \(InputFormat.endings.map { "." + $0 }.joined(separator: " ")); "
        + "convert it to one of them"
    case .binary: "convert it to text first"
    case .empty: nil
    case .noArticles:
      "supported are \(InputFormat.endings.map { "." + $0 }.joined(separator: " "))"
    case .linkedFolder, .foldersTooDeep: "name the folder itself to load it"
    case .noText, .tangledPage: "save the article's text as .txt and load that"
    case .malformedJSON(.truncated, _): "the file may have been cut off; get it again"
    case .malformedJSON(.hugeNumber, _): "write the number in quotation marks"
    case .malformedJSON: "each line must be one JSON object"
    case .tooLong: "load the parts that matter"
    case .stopped: nil
    case .notAnObject: "each line must be one JSON object"
    case .noTextField:
      "give the text in one of: \(ArticleFields.text.joined(separator: ", "))"
    case .noLines: "each line must be one JSON object with the article's text"
    }
  }

  /// What is odd about an input.
  static func reason(_ oddity: LoadOddity) -> String {
    switch oddity {
    case .invalidUTF8(1, let offset):
      "not UTF-8 at byte \(offset): replaced by U+FFFD"
    case .invalidUTF8(let count, let offset):
      "not UTF-8 in \(count) places, first at byte \(offset): replaced by U+FFFD"
    case .tooManyMarks(let count, let offset):
      "too many marks on a letter at byte \(offset): \(count) replaced by U+FFFD"
    case .windows1252(let offset):
      "not UTF-8 from byte \(offset) on: read as windows-1252"
    case .brokenCharacters(1, let column): "half a character at byte \(column): replaced by U+FFFD"
    case .brokenCharacters(let count, let column):
      "\(count) halves of characters from byte \(column) on: replaced by U+FFFD"
    case .doubleFields(1, let name, let column):
      "the field '\(name)' stands twice, again at byte \(column): the last one counts"
    case .doubleFields(let count, let name, let column):
      "\(count) fields stand twice, '\(name)' again at byte \(column): the last ones count"
    case .tableTooLarge: "tables too large to be laid out: read as plain text"
    case .tangledMarkdown: "markup that would take too long to read: read as plain text"
    case .unknownEncoding(let name):
      "unknown encoding '\(name)': read as windows-1252"
    case .longLine(let bytes):
      "a single line of \(bytes) bytes: read as one paragraph"
    case .frontMatter(let message, _): "front matter left out: \(message)"
    case .frontMatterKind: "front matter left out: it does not map names to values"
    case .unknownDate(let text): "date not understood: '\(text)'"
    case .notAnalysed("und"): "in no language that is known here: loaded, not analysed"
    case .notAnalysed(let code): "in another language (\(code)): loaded, not analysed"
    }
  }

  /// Why a file could not be read or written.
  static func reason(_ fault: FileFault) -> String {
    switch fault {
    case .missing: "no such file or folder"
    case .danglingLink: "a link to something that does not exist"
    case .linkLoop: "links that lead round in a circle"
    case .isFolder: "a folder, not a file"
    case .notAFolder: "part of the path is a file, not a folder"
    case .notRegular: "not a regular file"
    case .notPermitted: "permission denied"
    case .noSuchFolder: "no such folder"
    case .outsideSandbox(let folder): "outside the sandbox \(folder)"
    case .noSpace: "no space left on the disk"
    case .tooLarge: "the file would be larger than the system allows"
    case .readOnly: "the file system is read-only"
    case .nameTooLong: "the name is too long"
    case .holdsNUL: "the name holds a NUL character"
    case .unusableName: "the name is not UTF-8"
    case .tooLong(let limit): "more than \(limit) bytes, which is more than can be read at once"
    case .system(let code): SystemErrors.words(code).reason
    }
  }

  /// What the user can do about a file that could not be read or written.
  static func remedy(_ fault: FileFault) -> String? {
    switch fault {
    case .missing: "check the spelling and the current folder"
    case .danglingLink, .linkLoop: "mend or remove the link"
    case .isFolder: "name a file in it"
    case .notAFolder: "check the path"
    case .notRegular: "copy its content to a file, or pipe it to standard input"
    case .notPermitted: "change its permissions"
    case .noSuchFolder: "make the folder first"
    case .outsideSandbox: "name something inside the sandbox"
    case .noSpace: "free some space"
    case .tooLarge: "raise the limit (ulimit -f), or write less"
    case .readOnly: "choose another folder"
    case .holdsNUL: "take it out of the name"
    case .nameTooLong, .unusableName: "rename it"
    case .tooLong: "cut it into parts"
    case .system(let code): SystemErrors.words(code).remedy
    }
  }

  private static func reason(_ fault: JSONFault) -> String {
    switch fault {
    case .truncated: "the line ends too early"
    case .unexpected(let byte) where (0x21...0x7E).contains(byte):
      "unexpected '\(Character(Unicode.Scalar(byte)))'"
    case .unexpected: "unexpected character"
    case .badString: "bad character or escape in a string"
    case .badNumber: "bad number"
    case .hugeNumber: "number too large"
    case .tooDeep: "nested too deep"
    }
  }
}

extension FileError {
  /// Why it failed, in words.
  package var reason: String { LoadWording.reason(fault) }
  /// What the user can do about it, in words; nil where there is nothing to do.
  package var remedy: String? { LoadWording.remedy(fault) }
}
