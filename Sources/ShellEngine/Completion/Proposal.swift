// Something that could stand at the cursor.

/// A candidate before it is filtered.
struct Proposal {
  /// What the prefix is compared with, and what is listed.
  let match: String
  private let inserted: () -> String?
  let description: () -> String
  /// Whether it goes on without a blank.
  let isOpen: Bool
  /// Other words for it, which are looked through where nothing starts with what is typed.
  let otherNames: () -> [String]

  init(
    _ text: String,
    _ description: @escaping @autoclosure () -> String,
    insert: @escaping @autoclosure () -> String? = nil,
    isOpen: Bool = false,
    otherNames: @escaping () -> [String] = { [] }
  ) {
    match = text
    inserted = insert
    self.description = description
    self.isOpen = isOpen
    self.otherNames = otherNames
  }

  /// What is inserted.
  var insert: String { inserted() ?? match }
}
