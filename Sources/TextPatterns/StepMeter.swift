// What bounds a search: PCRE2 calls here before each item of a pattern that it tries. A hot loop.

import CPcre2
import NewsModel

/// Counts the steps of a search through one text.
struct StepMeter {
  /// The steps that the search may take.
  let most: Int
  /// Whether somebody asked for the search to end.
  private(set) var isStopped = false
  private let stop: StopSign
  private var steps = 0
  private var nextLook = Self.stepsBetweenLooks
  private var position = 0
  private let references: BackReferences?

  /// Ten to twenty nanoseconds each: a pattern without an end gives up within half a second on an article.
  private static let fewestSteps = 20_000_000
  /// A pattern that goes to the end of its line from each word takes some hundred for each byte.
  private static let stepsForByte = 200
  /// Bytes that a part of a pattern such as `.*` runs over in the time of a step.
  private static let bytesOfStep = 8
  private static let stepsBetweenLooks = 1 << 14

  /// A meter for a text of so many bytes, and for a pattern with these references to its groups.
  init(for count: Int, _ references: BackReferences? = nil, _ stop: StopSign) {
    most = Self.fewestSteps + Self.stepsForByte * count
    self.references = references
    self.stop = stop
  }

  /// The error of a search that takes more.
  var overrun: TextPatternOverrun { .steps(most) }

  /// Begins to look for a match. Looks at the sign now and then, because no step may be taken at all
  /// from one match to the next.
  mutating func begin(at start: Int) throws(Stopped) {
    position = start
    if step(to: start) != 0, isStopped { throw Stopped() }
  }

  /// Counts one step, and what was run over since the last: 0 to go on, or PCRE2's code to give up.
  mutating func step(to place: Int) -> Int32 {
    let distance = place > position ? place - position : position - place
    position = place
    steps += 1 + distance / Self.bytesOfStep
    return steps < nextLook ? 0 : look()
  }

  /// Counts what an item compares with the text besides: a reference to a group, all that the group holds. Where
  /// it fails, the search has not moved.
  private mutating func count(comparedBy item: pcre2_callout_block_8) {
    guard let references else { return }
    steps += references.length(at: item) / Self.bytesOfStep
  }

  @inline(never)
  private mutating func look() -> Int32 {
    nextLook = min(steps + Self.stepsBetweenLooks, most)
    isStopped = stop.isUp
    return isStopped || steps >= most ? PCRE2_ERROR_CALLOUT : 0
  }

  /// What PCRE2 calls, with a pointer to a meter.
  static func count(
    _ block: UnsafeMutablePointer<pcre2_callout_block_8>?,
    _ data: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let block, let data else { return PCRE2_ERROR_CALLOUT }
    let meter = data.assumingMemoryBound(to: StepMeter.self)
    meter.pointee.count(comparedBy: block.pointee)
    return meter.pointee.step(to: block.pointee.current_position)
  }
}
