import PseudoTerminal
import ShellEngine
import ShellLanguage
import Testing
import nsh

/// What is told of what takes long, on the screen of a model terminal and by a clock that the tests set.
@Suite struct ProgressLineTests {
  /// A line, the screen that it is drawn on, and how often it was.
  private struct Scene {
    var line = ProgressLine()
    var screen = Screen(rows: 4, columns: 60)
    var drawings = 0

    init(_ statement: String, width: Int = 60, at second: Double = 5) {
      screen.write("nsh> \(statement)\r\n".utf8)
      line.begin(statement: statement, width: width, at: second)
    }

    /// What the last line of the screen shows at this second.
    mutating func shown(at second: Double) -> String {
      show(line.drawing(at: second))
      return lastLine
    }

    mutating func show(_ text: String?) {
      guard let text else { return }
      drawings += 1
      screen.write(text.utf8)
    }

    var lastLine: String {
      let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.count > 1 ? String(lines[1]) : ""
    }
  }

  @Test("What takes a second or less is not shown")
  func patience() {
    var scene = Scene("claims")
    scene.line.run("claims")
    #expect(scene.shown(at: 5.5).isEmpty)
    #expect(scene.shown(at: 6).isEmpty)
    #expect(scene.line.clearing() == nil)
  }

  @Test("After a second stands there what is being done and for how long, and at the end nothing")
  func time() {
    var scene = Scene("docs | sort-by words | export a.csv")
    scene.line.run("sort-by")
    #expect(scene.shown(at: 6.2) == "sort-by, 1.2 s")
    scene.line.run(nil)
    scene.line.run("export")
    #expect(scene.shown(at: 67) == "export, 1 min 2 s")
    scene.show(scene.line.clearing())
    #expect(scene.lastLine.isEmpty)
    #expect(scene.screen.cursor == (1, 0))
  }

  @Test("Where no command runs, the statement itself is named, as far as there is room")
  func statement() {
    var scene = Scene("let x = fib(30)")
    scene.line.run("docs")
    scene.line.run(nil)
    #expect(scene.shown(at: 7) == "let x = fib(30), 2.0 s")
    let long = "let x = \"\(String(repeating: "long ", count: 9))\"\nprint $x"
    scene = Scene(long)
    scene.line.begin(statement: long, width: 60, at: 5)
    #expect(
      scene.line.drawing(at: 7) == "\r\u{1B}[Klet x = \"long long long long long long l…, 2.0 s"
    )
  }

  @Test("Where it is known how much there is, so is how fast it goes and how long it will take")
  func count() {
    var scene = Scene("load a")
    scene.line.run("load")
    for done in 0..<3 {
      scene.line.note(Progress(done: done, total: 100, next: "a.txt"), at: 5 + Double(done))
    }
    #expect(
      scene.shown(at: 7) == "load: 2 of 100 documents, 1.0 a second, 1 min 38 s left  a."
    )
    scene.line.run("where")
    scene.line.note(Progress(done: 0, total: 1_000_000, unit: .rows), at: 8)
    scene.line.note(Progress(done: 500_000, total: 1_000_000, unit: .rows), at: 9)
    #expect(
      scene.shown(at: 9) == "where: 500000 of 1000000 rows, 500000 a second, 1.0 s left"
    )
  }

  @Test("Nothing is foretold before something is done, and another task starts anew")
  func start() {
    var scene = Scene("load a")
    for (second, done) in [(5.0, 50), (6.5, 50)] {
      scene.line.note(Progress(done: done, total: 100), at: second)
    }
    #expect(scene.shown(at: 6.5) == "50 of 100 documents")
    for (second, done) in [(7.0, 10), (7.5, 20), (9.0, 50)] {
      scene.line.note(Progress(done: done, total: 100), at: second)
    }
    #expect(scene.shown(at: 9) == "50 of 100 documents, 20 a second, 2.5 s left")
    // A second pass over the same documents was once timed from the start of the first.
    for (second, done) in [(10.0, 0), (12.0, 40)] {
      scene.line.note(Progress(done: done, total: 100), at: second)
    }
    #expect(scene.shown(at: 12) == "40 of 100 documents, 20 a second, 3.0 s left")
    scene.line.note(Progress(done: 100, total: 100), at: 12)
    #expect(scene.shown(at: 13) == "load a, 8.0 s")
  }

  @Test("It is drawn ten times a second at most, and never while others use the terminal")
  func rate() {
    var scene = Scene("docs")
    for tick in 0..<100 { _ = scene.shown(at: 7 + Double(tick) / 100) }
    #expect((8...10).contains(scene.drawings))
    scene.show(scene.line.clearing())
    scene.line.isHidden = true
    #expect(scene.shown(at: 9).isEmpty)
    scene.line.isHidden = false
    #expect(scene.shown(at: 9) == "docs, 4.0 s")
    scene.line.end()
    #expect(scene.line.drawing(at: 20) == nil)
  }

  @Test("What is shown steers no terminal, and never fills the line")
  func safety() {
    var scene = Scene("docs")
    scene.line.begin(statement: "print '\u{1B}[2J'", width: 18, at: 5)
    #expect(scene.line.drawing(at: 7) == "\r\u{1B}[Kprint '␛[2J', 2.0")
    scene.line.note(Progress(done: 1, total: 2, next: "\u{1B}c"), at: 8)
    scene.line.begin(statement: "x", width: 80, at: 5)
    scene.line.note(Progress(done: 1, total: 2, next: "\u{1B}c"), at: 8)
    #expect(scene.line.drawing(at: 8) == "\r\u{1B}[K1 of 2 documents  ␛c")
  }
}
