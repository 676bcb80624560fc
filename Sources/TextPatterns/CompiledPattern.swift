// The owner of what PCRE2 makes of a pattern, and of one search with it.

import CPcre2
import NewsModel

/// PCRE2's program for a pattern.
final class CompiledPattern {
  private let code: OpaquePointer
  private let references: BackReferences?

  /// Compiles a pattern. Without looking ahead, a search tries each place of a text by itself.
  init(
    _ pattern: DialectPattern,
    _ letters: TextPattern.Letters,
    looksAhead: Bool = true
  ) throws(TextPatternError) {
    guard let context = pcre2_compile_context_create_8(nil) else { throw Self.noMemory }
    defer { pcre2_compile_context_free_8(context) }
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_ANY))
    pcre2_set_parens_nest_limit_8(context, Self.deepestGroup)
    pcre2_set_max_pattern_length_8(context, Self.longestPattern)
    var options = Self.options
    if letters == .ignoringCase { options |= PCRE2_CASELESS }
    if !looksAhead { options |= PCRE2_NO_START_OPTIMIZE }
    var (fault, offset): (Int32, Int) = (0, 0)
    let code = pattern.bytes.withUnsafeBufferPointer { bytes in
      pcre2_compile_8(bytes.baseAddress, bytes.count, options, &fault, &offset, context)
    }
    guard let code else {
      throw TextPatternError(
        reason: Self.reason(fault),
        offset: pattern.sourceOffset(min(offset, pattern.bytes.count))
      )
    }
    self.code = code
    references = BackReferences(pattern.bytes)
  }

  deinit { pcre2_code_free_8(code) }

  /// Whether a match begins with one letter, in one case or in both.
  var looksForFirstLetter: Bool {
    var kind: UInt32 = 0
    return pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_FIRSTCODETYPE), &kind) == 0 && kind == 1
  }

  /// Searches through one text, whose bytes are valid UTF-8.
  func withSearch(
    of bytes: UnsafeBufferPointer<UInt8>,
    until stop: StopSign,
    _ body: (borrowing PatternSearch) throws -> Void
  ) throws {
    var meter = StepMeter(for: bytes.count, references, stop)
    try withUnsafeMutablePointer(to: &meter) { meter in
      guard let search = PatternSearch(code, bytes, meter) else {
        throw TextPatternOverrun.memory(PatternSearch.mostMemory)
      }
      try body(search)
    }
  }

  // MARK: Settings

  /// Unicode throughout, `$` at the end alone, no `\C`, which takes half a character, and a call of ours
  /// before each item, which counts.
  private static let options =
    PCRE2_UTF | PCRE2_NO_UTF_CHECK | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C
    | PCRE2_AUTO_CALLOUT

  /// Groups within groups: the compiler calls itself for each.
  private static let deepestGroup: UInt32 = 250

  /// Bytes of a pattern. What it compiles to may have as many, which PCRE2 itself sees to.
  private static let longestPattern = 1 << 16

  private static let noMemory = TextPatternError(reason: "there is no memory for it", offset: 0)

  private static func reason(_ fault: Int32) -> String {
    switch fault {
    // PCRE2 names a limit, but not what to do.
    case 120, 188: "the pattern is too large: split it into several, joined by or"
    default: message(fault)
    }
  }

  private static func message(_ fault: Int32) -> String {
    let longest = 256
    return String(unsafeUninitializedCapacity: longest) { buffer in
      Int(max(0, pcre2_get_error_message_8(fault, buffer.baseAddress, longest)))
    }
  }
}

/// A search through one text: where PCRE2 keeps its matches, and how much it may take.
struct PatternSearch: ~Copyable {
  /// Bytes that hold open ways to match, over a hundred for each.
  static let mostMemory = 64 << 20

  private let code: OpaquePointer
  private let bytes: UnsafeBufferPointer<UInt8>
  private let meter: UnsafeMutablePointer<StepMeter>
  private let data: OpaquePointer
  private let context: OpaquePointer

  /// A search that counts its steps with `meter`; nil where there is no memory.
  init?(
    _ code: OpaquePointer,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ meter: UnsafeMutablePointer<StepMeter>
  ) {
    guard let data = pcre2_match_data_create_from_pattern_8(code, nil) else { return nil }
    guard let context = pcre2_match_context_create_8(nil) else {
      pcre2_match_data_free_8(data)
      return nil
    }
    (self.code, self.bytes, self.meter) = (code, bytes, meter)
    (self.data, self.context) = (data, context)
    pcre2_set_heap_limit_8(context, UInt32(Self.mostMemory >> 10))
    pcre2_set_match_limit_8(context, UInt32(clamping: meter.pointee.most))
    pcre2_set_callout_8(context, { StepMeter.count($0, $1) }, meter)
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(data)
  }

  /// The first match that begins at `start` or later.
  func next(from start: Int) throws -> TextMatch? {
    try meter.pointee.begin(at: start)
    let count = pcre2_match_8(
      code,
      bytes.baseAddress,
      bytes.count,
      start,
      PCRE2_NO_UTF_CHECK,
      data,
      context
    )
    switch count {
    case PCRE2_ERROR_NOMATCH: return nil
    case PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_NOMEMORY:
      throw TextPatternOverrun.memory(Self.mostMemory)
    case PCRE2_ERROR_RECURSELOOP: throw TextPatternOverrun.recursion
    case ..<0: throw meter.pointee.isStopped ? Stopped() : meter.pointee.overrun
    default: return match()
    }
  }

  private func match() -> TextMatch? {
    let count = Int(pcre2_get_ovector_count_8(data))
    guard let places = pcre2_get_ovector_pointer_8(data), let range = range(0, places) else {
      return nil
    }
    return TextMatch(range: range, groups: (1..<max(1, count)).map { self.range($0, places) })
  }

  private func range(_ group: Int, _ places: UnsafeMutablePointer<Int>) -> TextRange? {
    let (start, end) = (places[2 * group], places[2 * group + 1])
    // A group without a part in the match has the largest of all places, which is -1 here.
    return 0 <= start && start <= end ? TextRange(start, end) : nil
  }
}
