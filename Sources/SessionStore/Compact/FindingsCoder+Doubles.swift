// Scores and quantities. Most occur again and again, are whole numbers or hundredths, or were
// computed in 32 bits.

import NewsModel

extension FindingsCoder {
  /// A floating-point number, to the last bit. `guess` is what it probably is.
  mutating func double(
    _ known: Double?,
    _ part: Part,
    guess: Double? = nil
  ) throws(CompactFormError) -> Double {
    let listed = state.known.doubles[part.rawValue]
    let way = known.map { NumberWay($0, guess: guess, listed: listed) }
    switch NumberWay(code: try number(way?.code, Context(.numberWay, part))) {
    case .guess:
      guard let guess else { throw .outOfBounds(.numberWay) }
      return guess
    case .listed(let index):
      guard index < listed.count else { throw .outOfBounds(.numberWay) }
      return listed[index]
    case .hundredths:
      let count = try signed(known.flatMap(NumberWay.hundredths), Context(.hundredths, part))
      return list(Double(count) / 100, part)
    case .single:
      let bits = try plain(known.map { UInt64(Float($0).bitPattern) }, bits: 32)
      return list(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))), part)
    case .double:
      return list(Double(bitPattern: try plain(known?.bitPattern, bits: 64)), part)
    }
  }

  private mutating func list(_ number: Double, _ part: Part) -> Double {
    if state.known.doubles[part.rawValue].count < NumberWay.listRoom {
      state.known.doubles[part.rawValue].append(number)
    }
    return number
  }
}

/// How a floating-point number is told: by the shortest that gives it back to the last bit.
private enum NumberWay {
  case guess, hundredths, single, double
  case listed(Int)

  /// So many numbers are listed, as many as need no escape.
  static let listRoom = 56

  /// The way to tell a number.
  init(_ number: Double, guess: Double?, listed: [Double]) {
    if guess?.bitPattern == number.bitPattern {
      self = .guess
    } else if let index = listed.firstIndex(where: { $0.bitPattern == number.bitPattern }) {
      self = .listed(index)
    } else if Self.hundredths(number) != nil {
      self = .hundredths
    } else {
      self = Double(Float(number)).bitPattern == number.bitPattern ? .single : .double
    }
  }

  /// The way that has a code.
  init(code: Int) {
    switch code {
    case 0: self = .guess
    case 1: self = .hundredths
    case 2: self = .single
    case 3: self = .double
    default: self = .listed(code - 4)
    }
  }

  /// The code, part of the form.
  var code: Int {
    switch self {
    case .guess: 0
    case .hundredths: 1
    case .single: 2
    case .double: 3
    case .listed(let index): index + 4
    }
  }

  /// The number of hundredths that a number is, if they give it back.
  static func hundredths(_ number: Double) -> Int? {
    guard abs(number) < 10_000_000 else { return nil }
    let count = Int((number * 100).rounded())
    return (Double(count) / 100).bitPattern == number.bitPattern ? count : nil
  }
}
