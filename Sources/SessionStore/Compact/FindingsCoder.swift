// One description for both ways: whatever goes through the findings with a coder either writes what
// is known or reads what is not, and gives it back. So what is read can only be what was written.

import NewsModel

/// Writes findings, or reads them. `known` is what to write; it is nil where a coder reads.
struct FindingsCoder {
  /// What both sides have learned so far.
  var state: CoderState
  private let isReading: Bool
  private var writer = RangeWriter()
  private var reader: RangeReader
  private var models: NumberModels

  /// A coder that writes the findings of an article with this text, after what was learned from
  /// another.
  init(writingFor text: [UInt8], after primer: FindingsCoder?) {
    state = CoderState(text, reading: nil, after: primer?.state.known ?? KnownWords())
    models = primer?.models ?? NumberModels()
    reader = RangeReader([])
    isReading = false
  }

  /// A coder that reads the findings of an article with this text, after what was learned from
  /// another.
  init(reading bytes: ArraySlice<UInt8>, for text: [UInt8], after primer: FindingsCoder?) {
    state = CoderState(text, reading: bytes.count, after: primer?.state.known ?? KnownWords())
    models = primer?.models ?? NumberModels()
    reader = RangeReader(bytes)
    isReading = true
  }

  /// Makes what was learned from this article a beginning for others.
  mutating func soften() { models.soften() }

  /// All that was written.
  consuming func finished() -> [UInt8] { writer.finished() }

  /// Throws where there is more to be read.
  func finishReading() throws(CompactFormError) {
    guard reader.isAtEnd else { throw .damaged }
  }

  /// A number from 0 on.
  mutating func number(_ known: Int?, _ context: Context) throws(CompactFormError) -> Int {
    if isReading { return try read(context) }
    guard let known, known >= 0 else { throw .cannotHold(context.field) }
    let symbol = min(known, NumberModels.escape)
    models.put(symbol, context, to: &writer)
    guard symbol == NumberModels.escape else { return known }
    let rest = UInt64(known - NumberModels.escape) + 1
    let width = 63 - rest.leadingZeroBitCount
    models.put(width, Context(.width, given: context.field.rawValue), to: &writer)
    writer.put(plain: rest, count: width)
    return known
  }

  private mutating func read(_ context: Context) throws(CompactFormError) -> Int {
    var number = models.next(context, from: &reader)
    if number == NumberModels.escape {
      let width = models.next(Context(.width, given: context.field.rawValue), from: &reader)
      // Larger numbers than these are in no findings, and could not be counted with.
      guard width < 62 else { throw .outOfBounds(context.field) }
      number += Int(1 << UInt64(width) | reader.plain(width)) - 1
    }
    guard !reader.isOverrun else { throw .truncated }
    return number
  }

  /// So many bits of which nothing is foretold.
  mutating func plain(_ known: UInt64?, bits: Int) throws(CompactFormError) -> UInt64 {
    guard isReading else {
      guard let known else { throw .cannotHold(.numberWay) }
      writer.put(plain: known, count: bits)
      return known
    }
    let value = reader.plain(bits)
    guard !reader.isOverrun else { throw .truncated }
    return value
  }
}

extension FindingsCoder {
  /// A number of any sign; small ones of either take little room.
  mutating func signed(_ known: Int?, _ context: Context) throws(CompactFormError) -> Int {
    let folded = try number(known.map { $0 >= 0 ? $0 << 1 : (-1 - $0) << 1 | 1 }, context)
    return folded & 1 == 0 ? folded >> 1 : -1 - folded >> 1
  }

  /// Whether something is so.
  mutating func flag(_ known: Bool?, _ part: Part) throws(CompactFormError) -> Bool {
    try flag(known, Context(.flag, part))
  }

  /// Whether something is so.
  mutating func flag(_ known: Bool?, _ context: Context) throws(CompactFormError) -> Bool {
    try number(known.map { $0 ? 1 : 0 }, context) != 0
  }

  /// Something that may be missing.
  mutating func optional<Value>(
    _ known: Value??,
    _ part: Part,
    _ value: (inout Self, Value?) throws(CompactFormError) -> Value
  ) throws(CompactFormError) -> Value? {
    guard try flag(known.map { $0 != nil }, part) else { return nil }
    return try value(&self, known ?? nil)
  }

  /// Some elements in order.
  mutating func list<Element>(
    _ known: [Element]?,
    _ part: Part,
    _ element: (inout Self, Element?) throws(CompactFormError) -> Element
  ) throws(CompactFormError) -> [Element] {
    let count = try number(known?.count, Context(.count, part))
    try state.take(count)
    var elements: [Element] = []
    // What is asked for in one piece is bounded: the bytes may not hold what they say.
    elements.reserveCapacity(min(count, 256))
    for index in 0..<count { elements.append(try element(&self, known?[index])) }
    return elements
  }

  /// One of the cases of an enumeration, by its place among them.
  mutating func choice<Case: CaseIterable & Equatable & Sendable>(
    _ known: Case?,
    _ part: Part
  ) throws(CompactFormError) -> Case where Case.AllCases == [Case] {
    let context = Context(.choice, part)
    let place = try number(known.flatMap(Case.allCases.firstIndex(of:)), context)
    guard place < Case.allCases.count else { throw .outOfBounds(.choice) }
    return Case.allCases[place]
  }

  /// An index into something that has so many elements.
  mutating func index(
    _ known: Int?,
    _ part: Part,
    below count: Int
  ) throws(CompactFormError) -> Int {
    let index = try number(known, Context(.reference, part))
    guard index < count else { throw .outOfBounds(.reference) }
    return index
  }

  /// An index near another into something that has so many elements.
  mutating func index(
    _ known: Int?,
    _ part: Part,
    near other: Int,
    below count: Int
  ) throws(CompactFormError) -> Int {
    let distance = try signed(known.map { $0 &- other }, Context(.reference, part))
    let (index, overflows) = other.addingReportingOverflow(distance)
    guard !overflows, index >= 0, index < count else { throw .outOfBounds(.reference) }
    return index
  }

  /// Some tokens that follow one another, near a token: none of them, too.
  mutating func tokens(
    _ known: Range<Int>?,
    _ part: Part,
    near other: Int
  ) throws(CompactFormError) -> Range<Int> {
    let total = state.tokens.count
    let first = try index(known?.lowerBound, part, near: other, below: total + 1)
    let count = try number(known?.count, Context(.spanLength, part))
    guard count <= total - first else { throw .outOfBounds(.spanLength) }
    return first..<(first + count)
  }
}
