// What Package.swift says, read from its text.

/// A target of the package.
struct Target: Hashable {
  /// `target`, `testTarget`, `systemLibrary` or `executableTarget`.
  let kind: String
  let name: String
  /// The targets and products that it may import.
  let dependencies: [String]
}

/// The targets of a manifest.
struct Manifest {
  /// In the manifest's order.
  let targets: [Target]

  /// Reads a manifest: the arguments of every call of a target's function.
  init(_ text: String) {
    let kinds = [".systemLibrary(", ".target(", ".executableTarget(", ".testTarget("]
    var targets: [Target] = []
    for declaration in text.split(separator: "\n    .") {
      let call = "." + declaration
      guard let kind = kinds.first(where: call.hasPrefix), let name = Self.string("name", call)
      else { continue }
      let dependencies = Self.list("dependencies", call)
      targets.append(
        Target(kind: String(kind.dropFirst().dropLast()), name: name, dependencies: dependencies)
      )
    }
    self.targets = targets
  }

  /// The target called `name`.
  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  private static func string(_ label: String, _ call: String) -> String? {
    quoted(after: "\(label): \"", in: call).map { String($0) }
  }

  private static func quoted(after start: String, in call: String) -> Substring? {
    call.firstRange(of: start).map { call[$0.upperBound...].prefix { $0 != "\"" } }
  }

  /// The quoted words in `label: […]`; of a product its own name, not its package's.
  private static func list(_ label: String, _ call: String) -> [String] {
    guard let start = call.firstRange(of: "\(label): [") else { return [] }
    let list = call[start.upperBound...].prefix { $0 != "]" }
    return list.split(separator: ",").compactMap { item in
      let parts = item.split(separator: "\"", omittingEmptySubsequences: false)
      return parts.count == 3 && !item.contains("package:") ? String(parts[1]) : nil
    }
  }
}
