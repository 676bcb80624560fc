// A source of names with its weight, as an option of the command line.

import ArgumentParser

/// A source with its weight: how often a text of it is seen in each epoch.
struct SourceWeight: ExpressibleByArgument {
  let path: String
  var weight = 1.0

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard let path = parts.first else { return nil }
    self.path = String(path)
    guard parts.count == 2 else { return }
    guard let weight = Double(parts[1]), weight > 0 else { return nil }
    self.weight = weight
  }
}
