import NewsLoading
import Testing

@testable import ShellEngine

/// Each start makes an empty session, and is over in two milliseconds.
@Suite struct EmptySessionTests {
  /// What a value holds, and what that holds, as deep as it goes.
  private struct Contents {
    private(set) var types: Set<String> = []
    private var seen: Set<ObjectIdentifier> = []

    mutating func add(_ value: Any, depth: Int = 0) {
      guard depth < 12 else { return }
      types.insert(String(reflecting: type(of: value)))
      let mirror = Mirror(reflecting: value)
      if mirror.displayStyle == .class {
        guard seen.insert(ObjectIdentifier(value as AnyObject)).inserted else { return }
      }
      for child in mirror.children { add(child.value, depth: depth + 1) }
    }
  }

  /// To read the tables took longer than all else that a start does.
  @Test func `tables of names are read with the first name, not with the session`() {
    var contents = Contents()
    contents.add(TestShell().shell.session)
    #expect(contents.types.contains("NewsAnalysis.ActorMerger"))
    let tables = contents.types.filter { $0.contains("WorldNames.") || $0.contains("KnownAliases") }
    #expect(tables.isEmpty)
  }
}
