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
        "\r\u{1B}[K1 of 100 documents, 0.7 a second, 2 min 29 s left  a.txt",
        "\r\u{1B}[K3 of 100 documents, 1.8 a second, 55 s left  a.txt", "\r\u{1B}[K",
      ]
    )
  }

  @Test("Nothing is foretold before something is done, and another task starts anew")
  func start() {
    final class Screen { var texts: [String] = [] }
    final class Clock { var now = 0.0 }
    let (screen, clock) = (Screen(), Clock())
    var line = ProgressLine(width: 80, clock: { clock.now }, write: { screen.texts.append($0) })
    for (second, done) in [(0.0, 50), (1.5, 50), (2.0, 10), (2.5, 20), (4.0, 50)] {
      clock.now = second
      line.show(LoadProgress(done: done, total: 100, path: "a.txt"))
    }
    #expect(
      screen.texts == [
        "\r\u{1B}[K50 of 100 documents  a.txt",
        "\r\u{1B}[K50 of 100 documents, 20 a second, 2.5 s left  a.txt",
      ]
    )
  }

  @Test("The path is cut to the width, and steers no terminal")
  func path() {
    #expect(
      drawn(at: [5, 7], path: "\u{1B}[2Jlong", width: 57).first
        == "\r\u{1B}[K1 of 100 documents, 0.5 a second, 3 min 18 s left  ␛[2Jl"
    )
  }
}
