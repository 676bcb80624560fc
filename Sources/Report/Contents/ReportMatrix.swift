// What accounts make of points, for a report.

import NewsModel

/// The points of a comparison by its accounts.
package struct ReportMatrix: Sendable {
  /// The accounts, in order.
  package var accounts: [ReportAccount]
  /// The points, what is disputed first.
  package var points: [ReportPoint]

  /// The points of some accounts.
  package init(accounts: [ReportAccount], points: [ReportPoint]) {
    (self.accounts, self.points) = (accounts, points)
  }

  /// How many points have a status.
  package func count(_ status: PointStatus) -> Int { points.count { $0.status == status } }
}

/// An account: a document, or what one outlet has written.
package struct ReportAccount: Hashable, Sendable {
  /// Its id or its name.
  package var label: String
  /// What else it is called; nil where the label says it.
  package var title: String?
  /// The id of the document that it is; nil of one of several.
  package var document: String?

  /// An account.
  package init(label: String, title: String?, document: String?) {
    (self.label, self.title, self.document) = (label, title, document)
  }
}

/// A point that accounts speak of.
package struct ReportPoint: Sendable {
  /// What they make of it.
  package var status: PointStatus
  /// Its name: the words of the first account.
  package var name: String
  /// In what they part.
  package var kinds: [String]
  /// What the accounts say, in their order; the others are silent.
  package var cells: [ReportCell]

  /// A point.
  package init(status: PointStatus, name: String, kinds: [String], cells: [ReportCell]) {
    (self.status, self.name, self.kinds, self.cells) = (status, name, kinds, cells)
  }
}

/// What one account says of one point.
package struct ReportCell: Sendable {
  /// The account, as an index into the accounts.
  package var account: Int
  /// How it stands to the point.
  package var sign: MatrixSign
  /// What it says where accounts part: a number, a date, a place.
  package var values: [String]
  /// Who is said to hold it; nil for the author.
  package var holder: String?
  /// Its own words, of each of its claims.
  package var words: [String]
  /// The ids of its claims.
  package var claims: [String]

  /// What account number `account` says.
  package init(
    account: Int,
    sign: MatrixSign,
    values: [String],
    holder: String?,
    words: [String],
    claims: [String]
  ) {
    (self.account, self.sign, self.values) = (account, sign, values)
    (self.holder, self.words, self.claims) = (holder, words, claims)
  }
}
