// Times of day.

import NewsModel

extension ValueReader {
  /// "3 pm", "3.30 p.m.", "15:30", "noon", "half past three", "ten o'clock".
  func clock(_ index: Int) -> ReadValue? {
    switch kind(index) {
    case .number: return figures(index)
    case .word(.clock(let minutes)): return time(index..<(index + 1), minutes)
    case .word(.fraction(0.5)) where word(index + 1) == .span(-1): return halfPast(index)
    case .word(.unit(let hour)) where word(index + 1) == .oclock:
      return time(index..<(index + 2), Int(hour) * 60)
    default: return nil
    }
  }

  private func figures(_ index: Int) -> ReadValue? {
    var (minutes, end): (Int, Int)
    var isClock = false
    if let hour = figures(index, in: 0...23, count: 1...2) {
      (minutes, end) = (hour * 60, index + 1)
      if isMark(end, ":"), isTied(end), isTied(end + 1),
        let more = figures(end + 1, in: 0...59, count: 2...2)
      {
        (minutes, end, isClock) = (minutes + more, end + 2, true)
      }
    } else if case .number(let value, 0) = kind(index), value < 13 {
      // "3.30 pm": the figures after the stop are minutes.
      let hundreds = Int((value * 100).rounded())
      guard hundreds % 100 < 60 else { return nil }
      (minutes, end) = (hundreds / 100 * 60 + hundreds % 100, index + 1)
    } else {
      return nil
    }
    if case .halfDay(let half) = word(end), minutes < 780 {
      return time(index..<(end + 1), minutes % 720 + half)
    }
    if word(end) == .oclock { return time(index..<(end + 1), minutes) }
    // Scores and ratios have two figures too; a time has an hour to it.
    return isClock ? time(index..<end, minutes) : nil
  }

  private func halfPast(_ index: Int) -> ReadValue? {
    switch kind(index + 2) {
    case .word(.unit(let hour)) where (1...12).contains(hour):
      return time(index..<(index + 3), Int(hour) * 60 + 30)
    case .number:
      return figures(index + 2, in: 1...12, count: 1...2).flatMap {
        time(index..<(index + 3), $0 * 60 + 30)
      }
    default: return nil
    }
  }

  private func time(_ atoms: Range<Int>, _ minutes: Int) -> ReadValue? {
    guard minutes < 1440 else { return nil }
    let (hour, minute) = (String(100 + minutes / 60), String(100 + minutes % 60))
    return ReadValue(atoms, .time, .calendar("\(hour.dropFirst()):\(minute.dropFirst())"))
  }
}
