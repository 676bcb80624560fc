// The memory of a parser in C: bounded, and given back as a whole.

import CBoundedParsing
import CCmark
import CGumbo
import NewsModel

/// The one owner of what a C parser takes.
struct ParseMemory: ~Copyable {
  /// The trees of real pages take about twenty times their bytes, those of nothing but tags a hundred
  /// times; so much more is for small ones.
  private static let (base, perByte) = (64 << 20, 100)

  private let memory: OpaquePointer?
  /// Asked by the parser, so that it lives as long as this does.
  private let stop: UnsafeMutablePointer<StopSign>

  /// Memory for an input of so many bytes.
  init(for count: Int, _ stop: StopSign) {
    self.stop = .allocate(capacity: 1)
    self.stop.initialize(to: stop)
    memory = parse_memory_new(
      Self.base + Self.perByte * count,
      { $0?.assumingMemoryBound(to: StopSign.self).pointee.isUp ?? false },
      self.stop
    )
  }

  deinit {
    if let memory { parse_memory_free(memory) }
    stop.deinitialize(count: 1)
    stop.deallocate()
  }

  /// The root of a page.
  func page(_ bytes: [UInt8]) throws(PageError) -> UnsafeMutablePointer<GumboNode> {
    var output: UnsafeMutableRawPointer?
    try parse(bytes[...]) { parse_page($0, $1, $2, &output) }
    let page = output?.assumingMemoryBound(to: GumboOutput.self)
    guard let root = page?.pointee.root else { throw .tooMuch }
    return root
  }

  /// The document of Markdown.
  func markdown(
    _ bytes: ArraySlice<UInt8>,
    withTables: Bool
  ) throws(PageError) -> OpaquePointer {
    var document: UnsafeMutableRawPointer?
    try parse(bytes) { parse_markdown($0, $1, $2, withTables, &document) }
    guard let document else { throw .tooMuch }
    return OpaquePointer(document)
  }

  private func parse(
    _ bytes: ArraySlice<UInt8>,
    _ body: (OpaquePointer, UnsafePointer<CChar>?, Int) -> parse_outcome
  ) throws(PageError) {
    guard let memory else { throw .tooMuch }
    let outcome = bytes.withUnsafeBytes { buffer in
      body(memory, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    if outcome == parse_stopped { throw .stopped }
    if outcome != parse_done { throw .tooMuch }
  }
}
