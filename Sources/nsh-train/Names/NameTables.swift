// The project's own tables as lists of names.

import English

/// The tables with the lists that they belong to.
enum NameTables {
  /// Every table's entries.
  static let all: [(list: NameList, names: [String])] = [
    (.region, lines(PlacesTable.regions)), (.region, lines(PlacesTable.states)),
    (.largeCity, lines(PlacesTable.cities)), (.organization, lines(OrganizationsTable.names)),
    (.group, words(OrganizationsTable.groups)),
    (.organizationHead, words(OrganizationsTable.heads)),
    (.organizationHead, words(OrganizationsTable.bodies)), (.placeHead, words(PlacesTable.heads)),
    (.eventHead, words(EventsTable.heads)), (.eventHead, words(EventsTable.openers)),
    (.given, words(PeopleTable.givenNames)), (.title, words(PeopleTable.titles)),
    (.title, words(PeopleTable.officeWords)), (.particle, words(PeopleTable.particles)),
  ]

  private static func lines(_ table: String) -> [String] {
    table.split { $0 == ";" || $0 == "\n" }.map(String.init)
  }

  private static func words(_ table: String) -> [String] {
    table.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
