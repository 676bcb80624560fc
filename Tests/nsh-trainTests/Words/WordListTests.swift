// Where word classes come from.

import English
import FoundationEssentials
import Testing

@testable import nsh_train

@Suite struct WordListTests {
  @Test("The classes of a model are those of the list that it was made with")
  func modelHasItsList() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "word-list-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (list, model) = (folder.appending(path: "words.tsv"), folder.appending(path: "model"))
    try Data("harbour\t3\t1\nship\t4\t2\n".utf8).write(to: list)
    let slots = try WordList.slots(path: list.path)
    let block = ModelBlock(name: "words.slots", numbers: slots)
    try Data(ModelFile.encoded([(block.name, block.bytes)])).write(to: model)
    #expect(slots.count { $0 != 0 } == 2)
    #expect(try WordList.slots(path: model.path) == slots)
  }
}
