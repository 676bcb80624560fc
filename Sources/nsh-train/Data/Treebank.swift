// Treebanks in CoNLL-U, as Universal Dependencies publishes them.

import FoundationEssentials

/// A sentence of a treebank: its words with what the annotators said of each.
struct TreebankSentence {
  var words: [Word] = []
  /// The document it belongs to, and whether it starts a paragraph.
  var document = ""
  var startsParagraph = false

  /// One syntactic word.
  struct Word {
    var form: String
    var lemma: String
    var upos: String
    var xpos: String
    var features: String
    /// The index of its head in the sentence, from 1 on; 0 for the root.
    var head: Int
    var relation: String
    var spaceAfter: Bool
  }
}

/// Reads CoNLL-U.
enum Treebank {
  /// The sentences of a file.
  static func read(_ path: String) throws -> [TreebankSentence] {
    sentences(of: try String(contentsOf: URL(filePath: path), encoding: .utf8))
  }

  /// The sentences of a treebank's text; empty nodes and the ranges of contractions are left out, the
  /// space after a contraction is kept with its last word.
  static func sentences(of text: String) -> [TreebankSentence] {
    var (result, sentence): ([TreebankSentence], TreebankSentence) = ([], TreebankSentence())
    var (document, paragraph) = ("", false)
    /// The last word of a contraction that is being read, and whether a space follows it.
    var contraction: (last: Int, space: Bool)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !sentence.words.isEmpty { result.append(sentence) }
        sentence = TreebankSentence()
        contraction = nil
      } else if line.hasPrefix("#") {
        if line.hasPrefix("# newdoc") {
          document = line.split(separator: "=").last.map { String($0.drop { $0 == " " }) } ?? ""
        }
        if line.hasPrefix("# newpar") { paragraph = true }
      } else {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 10 else { continue }
        let space = !fields[9].contains("SpaceAfter=No")
        if let dash = fields[0].firstIndex(of: "-"),
          let last = Int(fields[0][fields[0].index(after: dash)...])
        {
          contraction = (last, space)
        }
        guard let id = Int(fields[0]), let head = Int(fields[6]) else { continue }
        if sentence.words.isEmpty {
          sentence.document = document
          sentence.startsParagraph = paragraph
          paragraph = false
        }
        var after = space
        if let open = contraction, id <= open.last { after = id == open.last && open.space }
        sentence.words.append(
          .init(
            form: String(fields[1]),
            lemma: String(fields[2]),
            upos: String(fields[3]),
            xpos: String(fields[4]),
            features: String(fields[5]),
            head: head,
            relation: String(fields[7]),
            spaceAfter: after
          )
        )
      }
    }
    if !sentence.words.isEmpty { result.append(sentence) }
    return result
  }
}
