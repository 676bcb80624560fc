import Testing

/// The same inputs and script give the same bytes, whatever the machine is like.
@Suite struct DeterminismTests {
  private static let script = """
    load '\(Fixture.folder)'
    docs
    sections
    read d1
    actors
    mentions | first 40
    claims
    claims | where certainty == "possible" | group-by outlet n = count() | sort-by n --desc
    find breakwater
    keywords d1
    compare d1 d2 --as pair
    compare d1 d2 d3 --as three
    note d1 "a note" --tag check
    status
    journal
    export - --with text,sentences,predicates,evidence
    docs | to csv
    claims | first 5 | to json
    print (keys({b: 1, a: 2}))
    """

  /// What may differ from run to run and must not matter.
  struct Surroundings: Sendable, CustomStringConvertible {
    let environment: [String: String]
    var under: [String] = []

    var description: String {
      under.isEmpty ? environment.map { "\($0)=\($1)" }.joined() : under.joined(separator: " ")
    }
  }

  private static let surroundings = [
    Surroundings(environment: [:]),
    Surroundings(environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]),
    Surroundings(environment: ["LC_ALL": "C"]),
    Surroundings(environment: ["TZ": "Asia/Tokyo"]),
    Surroundings(environment: ["COLUMNS": "40"]),
    Surroundings(environment: ["TERM": "dumb", "NO_COLOR": "1"]),
    Surroundings(environment: [:], under: ["/usr/bin/taskset", "-c", "0"]),
  ]

  private static func run(_ surroundings: Surroundings, _ arguments: [String]) throws -> Outcome {
    let nsh = try Nsh(environment: surroundings.environment)
    return try nsh.start(arguments, under: surroundings.under).outcome()
  }

  /// Runs in plain surroundings, which the others are compared with.
  private static let expectedOfScript = Result { try run(plain, ["-c", script]) }
  private static let expectedOfTour = Result { try run(plain, [tour]) }
  private static let plain = Surroundings(environment: [:])

  @Test("A broad script", arguments: surroundings)
  func broad(_ surroundings: Surroundings) throws {
    let expected = try Self.expectedOfScript.get()
    let outcome = try Self.run(surroundings, ["-c", Self.script])
    #expect(expected.status == 0, "\(expected.messages)")
    #expect(expected.output.count > 10_000)
    #expect(outcome.output == expected.output)
    #expect(outcome.errors == expected.errors)
  }

  private static let root = Fixture.folder.split(separator: "/").dropLast(2).map { "/" + $0 }
    .joined()
  private static let tour = root + "/Scripts/tour.nsh"

  @Test("The tour", arguments: surroundings)
  func tour(_ surroundings: Surroundings) throws {
    let expected = try Self.expectedOfTour.get()
    let outcome = try Self.run(surroundings, [Self.tour])
    #expect(expected.status == 0, "\(expected.messages)")
    #expect(outcome.output == expected.output)
    #expect(outcome.errors == expected.errors)
  }
}
