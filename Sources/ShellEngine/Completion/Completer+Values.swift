// Values of the session and the file system as candidates.

import NewsLoading
import NewsModel
import ShellSyntax
import Tabular

extension Completer {
  var documents: [Proposal] {
    shell.session.corpus.articles.map { article in
      let title = article.article.title ?? article.article.name
      return Proposal(article.id.description, SafeText.forTerminal(title))
    }
  }

  var sections: [Proposal] {
    shell.session.corpus.articles.flatMap { article in
      article.article.sections.enumerated().map { index, section in
        let title = article.article.title(of: section) ?? "lead"
        return Proposal("\(article.id).s\(index + 1)", SafeText.forTerminal(title))
      }
    }
  }

  var actors: [Proposal] {
    shell.session.corpus.actors.map { actor in
      Proposal(actor.actor.name, actor.actor.kind.rawValue, insert: quoted(actor.actor.name))
    }
  }

  /// The files and folders whose path starts with what is typed.
  func paths(_ prefix: String) -> [Proposal] {
    let slash = prefix.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(prefix[...$0]) } ?? ""
    let entries = (try? shell.session.files.list(folder.isEmpty ? "." : folder)) ?? []
    let showsHidden = prefix.dropFirst(folder.count).hasPrefix(".")
    return entries.compactMap { entry in
      guard let name = entry.name, showsHidden || !name.hasPrefix(".") else { return nil }
      let isFolder = entry.kind == .folder
      let path = folder + name + (isFolder ? "/" : "")
      return Proposal(path, isFolder ? "folder" : "", insert: quoted(path))
    }
  }

  /// Text as an argument: in quotation marks where it is no plain word.
  private func quoted(_ text: String) -> String {
    let special = " \t\n|;()[]{}\"'`#$*?"
    guard text.contains(where: { special.contains($0) }) || text.isEmpty else { return text }
    if !text.contains("'") { return "'\(text)'" }
    var escaped = ""
    for character in text {
      switch character {
      case "\"", "\\", "$": escaped += "\\\(character)"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      default: escaped.append(character)
      }
    }
    return "\"\(escaped)\""
  }
}
