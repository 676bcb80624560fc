// The nearest of some places on both sides of each place.

/// The places of a sentence that are marked, looked up from any other: a sentence may be an article long.
struct NearestPlaces {
  /// For each place the last marked one before it; -1 for none.
  private var earlier: [Int32] = []
  /// For each place the first marked one behind it; -1 for none.
  private var later: [Int32] = []

  /// Places of which some are marked; complexity O(places).
  init(_ marks: [Bool]) {
    earlier.reserveCapacity(marks.count)
    var last: Int32 = -1
    for (place, isMarked) in marks.enumerated() {
      earlier.append(last)
      if isMarked { last = Int32(place) }
    }
    later = Array(repeating: -1, count: marks.count)
    var next: Int32 = -1
    for place in marks.indices.reversed() {
      later[place] = next
      if marks[place] { next = Int32(place) }
    }
  }

  /// The last marked place before a place; nil where there is none. Complexity O(1).
  func before(_ place: Int) -> Int? { earlier[place] < 0 ? nil : Int(earlier[place]) }

  /// The first marked place behind a place; nil where there is none. Complexity O(1).
  func after(_ place: Int) -> Int? { later[place] < 0 ? nil : Int(later[place]) }
}
