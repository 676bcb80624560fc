import NewsLoading
import Testing
import nsh

/// How far a long command has come.
@Suite struct ProgressLineTests {
  /// What is drawn when progress comes at these seconds, one document after the other of a hundred.
  private func drawn(at seconds: [Double], path: String = "a.txt", width: Int = 80) -> [String] {
    final class Screen { var texts: [String] = [] }
    final class Clock { var now = 0.0 }
    let (screen, clock) = (Screen(), Clock())
    var line = ProgressLine(
      width: width,
      clock: { clock.now },
      write: { screen.texts.append($0) }
    )
    for (done, second) in seconds.enumerated() {
      clock.now = second
      line.show(LoadProgress(done: done, total: 100, path: path))
    }
    line.show(LoadProgress(done: 100, total: 100, path: ""))
    return screen.texts
  }

  @Test("What takes a second or less is not shown")
  func patience() {
    #expect(drawn(at: [5, 5.5, 6]) == [])
  }

  @Test("After a second the line is drawn, not too often, and at the end taken away")
  func drawing() {
    #expect(
      drawn(at: [5, 6.5, 6.55, 6.7]) == [
        "\r\u{1B}[K1 of 100  a.txt", "\r\u{1B}[K3 of 100  a.txt", "\r\u{1B}[K",
      ]
    )
  }

  @Test("The path is cut to the width, and steers no terminal")
  func path() {
    #expect(
      drawn(at: [5, 7], path: "\u{1B}[2Jlong", width: 16).first == "\r\u{1B}[K1 of 100  ␛[2Jl"
    )
  }
}
