// What a statement says of the articles that it loads or changes.

import Files
import NewsLoading
import NewsModel
import NewsSession
import ShellLanguage
import Tabular

/// Details that flags give for all articles, and a table for each.
final class LoadedDetails {
  private let given: GivenDetails
  private let table: (path: String, rows: DetailsTable)?
  /// The lines of the table whose articles are not there.
  private var unused: [Int] = []

  /// Details for all articles, and the table that `argument` names. Throws where it cannot be read.
  init(
    _ given: GivenDetails,
    table argument: ArgumentValue?,
    in context: CommandContext
  ) throws(CommandError) {
    self.given = given
    guard let argument else {
      table = nil
      return
    }
    let bytes = try context.session.files.read(argument)
    let path = argument.value.text
    do throws(DetailsTableError) {
      table = (path, try DetailsTable(bytes))
    } catch {
      throw CommandError(
        "\(SafeText.name(path)):\(error.line): \(SafeText.forTerminal(error.message))",
        help: error.help,
        at: argument.range
      )
    }
    context.session.hasRead(path, bytes)
  }

  /// The articles with these details; what the table says of one counts before what is said of all.
  func applied(to articles: [Article]) -> [Article] {
    let told = given.isEmpty ? articles : articles.map { given.applied(to: $0) }
    guard let table else { return told }
    let (result, unused) = table.rows.applied(to: told)
    self.unused = unused
    return result
  }

  /// Tells which lines of the table were of no use.
  func tellUnused(_ host: any Host) {
    guard let table, !unused.isEmpty else { return }
    let lines = unused.prefix(5).map(String.init).joined(separator: ", ")
    let more = unused.count > 5 ? " and \(unused.count - 5) more" : ""
    host.report(
      "\(SafeText.name(table.path)): no article was loaded for "
        + "\(unused.count == 1 ? "line" : "lines") \(lines)\(more)"
    )
  }
}
