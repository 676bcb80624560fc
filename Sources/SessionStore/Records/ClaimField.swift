// The enumerations of a claim, packed into one number: a row for each claim must take little room.

import NewsModel

/// A field of a claim that has few values. The places are part of the file's structure.
enum ClaimField {
  case voice, quotation, kind, polarity, certainty
  /// One more than the place among the cases; 0 for none.
  case reportedCertainty
  case reportedPolarity

  /// Where its bits begin.
  var shift: Int {
    switch self {
    case .voice: 0
    case .quotation: 3
    case .kind: 6
    case .polarity: 10
    case .certainty: 12
    case .reportedCertainty: 15
    case .reportedPolarity: 18
    }
  }

  /// Its bits.
  var mask: Int {
    switch self {
    case .voice, .quotation, .certainty, .reportedCertainty: 7
    case .kind: 15
    case .polarity, .reportedPolarity: 3
    }
  }

  /// A case, as the bits of this field.
  func bits<Case: CaseIterable & Equatable>(_ value: Case) -> Int
  where Case.AllCases == [Case] {
    ((Case.allCases.firstIndex(of: value) ?? 0) & mask) << shift
  }
}
