// Keeps letters from carrying thousands of marks. Comparing two texts, as Swift does it, sorts the marks of
// each letter in time that grows with the square of their number.

import NewsModel

/// Text in which no letter carries more combining marks than anybody could read.
struct MarkRuns {
  /// The text, every mark too many replaced by U+FFFD, so that all else stays where it is.
  let bytes: [UInt8]
  /// How many marks were replaced.
  let replacements: Int
  /// Where the first of them was, in bytes.
  let firstReplacement: Int?

  /// Letters of any language have a few, letters that are piled up for fun some dozens.
  private static let most = 64

  /// Looks through valid UTF-8; complexity O(bytes).
  init(_ input: [UInt8]) {
    var output: [UInt8] = []
    var (copied, count, first): (Int, Int, Int?) = (0, 0, nil)
    for stretch in Self.longStretches(input) {
      var (offset, run) = (stretch.lowerBound, 0)
      for scalar in String(decoding: input[stretch], as: UTF8.self).unicodeScalars {
        let width = UTF8.width(scalar)
        run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
        if run > Self.most {
          first = first ?? offset
          count += 1
          output += input[copied..<offset]
          output += [0xEF, 0xBF, 0xBD]
          copied = offset + width
        }
        offset += width
      }
    }
    if count > 0 { output += input[copied...] }
    (bytes, replacements, firstReplacement) = (count > 0 ? output : input, count, first)
  }

  /// The stretches without a byte of ASCII that have room for so many marks, of two bytes at least.
  private static func longStretches(_ input: [UInt8]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    input.withUnsafeBufferPointer { bytes in
      for at in bytes.indices where bytes[at] < 0x80 {
        if at - start > 2 * most { stretches.append(start..<at) }
        start = at + 1
      }
      if bytes.count - start > 2 * most { stretches.append(start..<bytes.count) }
    }
    return stretches
  }

  /// `text` with no more marks on a letter.
  static func bounded(_ text: String) -> String {
    guard text.utf8.count > 2 * most else { return text }
    let marks = MarkRuns(Array(text.utf8))
    return marks.replacements == 0 ? text : String(decoding: marks.bytes, as: UTF8.self)
  }
}

extension JSONValue {
  /// The fields of an object; none of any other value.
  var fields: [JSONField] {
    guard case .object(let fields) = self else { return [] }
    return fields
  }

  /// The value with no more marks on a letter of its texts and names.
  var withBoundedMarks: JSONValue {
    switch self {
    case .string(let text): .string(MarkRuns.bounded(text))
    case .array(let elements): .array(elements.map(\.withBoundedMarks))
    case .object(let fields):
      .object(
        fields.map {
          JSONField(name: MarkRuns.bounded($0.name), value: $0.value.withBoundedMarks)
        }
      )
    default: self
    }
  }
}
