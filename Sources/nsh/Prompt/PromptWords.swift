// What stands before the line that is typed: where one is.

import NewsSession
import Tabular

/// The words of the prompt.
package struct PromptWords {
  /// The file that the session was written to; nil for none.
  private let name: String?
  private let documents: Int
  /// Whether there are judgements that are in no file.
  private let hasUnsaved: Bool

  /// A longer name would leave too little of a narrow terminal for the line.
  private static let longestName = 20

  /// The prompt of a session with this name and so many documents.
  package init(name: String?, documents: Int, hasUnsaved: Bool) {
    self.name = name
    self.documents = documents
    self.hasUnsaved = hasUnsaved
  }

  /// The prompt of a session.
  init(_ session: Session) {
    self.init(
      name: session.name,
      documents: session.corpus.articles.count,
      hasUnsaved: session.hasUnsavedJudgements
    )
  }

  /// `brief.nsh 5 docs* nsh> `; of an empty session `nsh> `.
  package var text: String {
    var words: [String] = []
    if let name {
      let safe = SafeText.forTerminal(name)
      let start = DisplayWidth.prefix(of: safe, cells: Self.longestName)
      words.append(start.endIndex == safe.endIndex ? safe : start + "…")
    }
    if documents > 0 { words.append("\(documents) \(documents == 1 ? "doc" : "docs")") }
    let place = words.joined(separator: " ") + (hasUnsaved ? "*" : "")
    return place.isEmpty ? "nsh> " : "\(place) nsh> "
  }
}
