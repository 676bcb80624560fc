// The views of a session file: what other programs may rely on. `Docs/Session.md` describes them.

import NewsModel

/// The views in SQL. Enumerations are kept as their places among their cases and shown by their
/// names.
enum SessionViews {
  /// The views of the first structure.
  static let first =
    documents + sections + actors + mentions + claims + comparisons + judgements + notes + journal

  private static let documents = """
    CREATE VIEW documents AS SELECT
      'd' || d.number AS id, d.key, d.name, d.path, d.line, d.format, d.digest AS sha256,
      d.title, d.author, d.outlet, d.date, d.url, d.language, d.language = 'en' AS analysed,
      d.characters, d.words, d.sentences, d.claims, d.mentions, d.model,
      t.metadata, t.content AS text
    FROM document d JOIN text t ON t.document = d.number;

    """

  private static let sections = """
    CREATE VIEW sections AS SELECT
      'd' || d.number || '.s' || (s.number & \(Places.mask)) AS id, 'd' || d.number AS document,
      substr(t.content, s.heading + 1, s.heading_length) AS title, s.level, s.words,
      s.start, s.start + s.length AS "end", substr(t.content, s.start + 1, s.length) AS text,
      d.outlet, d.author, d.date
    FROM section s JOIN document d ON d.number = s.number >> \(Places.bits)
    JOIN text t ON t.document = d.number;

    """

  private static let actors = """
    CREATE VIEW actors AS SELECT
      'a' || a.number AS id, coalesce(a.key, a.kind || ':' || a.name) AS key, a.name, a.kind,
      coalesce(a.type, a.kind) AS type, coalesce(f.mentions, 0) AS mentions,
      coalesce(f.documents, 0) AS documents,
      \(review("'a' || a.number"))
    FROM actor a LEFT JOIN (
      SELECT coalesce(o.joined, l.actor) AS actor, count(*) AS mentions,
        count(DISTINCT d.number) AS documents
      FROM document d JOIN mention m ON \(belongs("m", to: "mention"))
      JOIN local_actor l ON l.number = d.number << \(Places.bits) | m.actor
      LEFT JOIN actor o ON o.number = l.actor
      GROUP BY 1
    ) f ON f.actor = a.number WHERE a.joined IS NULL;

    """

  private static let mentions = """
    CREATE VIEW mentions AS SELECT
      'm' || m.number AS id, 'a' || a.number AS actor, a.name, a.kind,
      coalesce(a.type, a.kind) AS type,
      substr(t.content, m.start + 1, \(StoredMention.length)) AS text,
      \(names(of: StoredMention.form, MentionForm.self)) AS form, 'd' || d.number AS document,
      \(section("m")) AS section, m.start, m.start + (\(StoredMention.length)) AS "end",
      d.outlet, d.author, d.date
    FROM document d JOIN text t ON t.document = d.number
    JOIN mention m ON \(belongs("m", to: "mention"))
    LEFT JOIN local_actor l ON l.number = d.number << \(Places.bits) | m.actor
    LEFT JOIN actor f ON f.number = l.actor
    LEFT JOIN actor a ON a.number = coalesce(f.joined, f.number);

    """

  private static let claims = """
    CREATE VIEW claims AS SELECT
      'c' || c.number AS id, \(key) AS key, 'd' || d.number AS document, \(section("c")) AS section,
      c.start, c.start + c.length AS "end", substr(t.content, c.start + 1, c.length) AS text,
      \(names(of: field(.voice), Voice.self)) AS voice,
      coalesce(a.name, substr(t.content, c.start + c.source + 1, c.source_length)) AS source,
      'a' || a.number AS source_actor,
      substr(t.content, c.start + c.source + 1, c.source_length) AS source_text,
      substr(t.content, c.start + c.cue + 1, c.cue_length) AS cue, c.lemma AS predicate,
      \(names(of: field(.quotation), Quotation.self)) AS quotation,
      \(names(of: field(.kind), ClaimKind.self)) AS kind,
      \(names(of: field(.polarity), Polarity.self)) AS polarity,
      \(names(of: field(.certainty), Certainty.self)) AS certainty,
      c.factuality / \(StoredClaim.factualityUnits).0 AS factuality,
      \(names(of: "\(field(.reportedCertainty)) - 1", Certainty.self)) AS reported_certainty,
      CASE \(field(.reportedCertainty)) WHEN 0 THEN NULL
        ELSE \(names(of: field(.reportedPolarity), Polarity.self)) END AS reported_polarity,
      'c' || (c.number + c.parent) AS parent, 'c' || (c.number + c.under) AS under,
      \(review("'c' || c.number")),
      d.outlet, d.author, d.date
    FROM document d JOIN text t ON t.document = d.number
    JOIN claim c ON \(belongs("c", to: "claim"))
    LEFT JOIN local_actor l ON l.number = d.number << \(Places.bits) | c.source_actor
    LEFT JOIN actor f ON f.number = l.actor
    LEFT JOIN actor a ON a.number = coalesce(f.joined, f.number);

    """

  private static let comparisons = """
    CREATE VIEW comparisons AS SELECT
      'k' || c.number || '.' || (p.number & \(Places.mask)) AS id, 'k' || c.number AS comparison,
      c.name, p.text, p.status, p.similarity, p.accounts, p.claims
    FROM comparison c JOIN point p ON p.number >> \(Places.bits) = c.number;

    """

  private static let judgements = """
    CREATE VIEW judgements AS SELECT
      'j' || number AS id, action, target, quote, field, value_before AS "from",
      value_after AS "to", because, analyst, at, status
    FROM judgement;

    """

  private static let notes = """
    CREATE VIEW notes AS SELECT
      'n' || n.number AS id, n.finding, n.target, n.text,
      (SELECT json_group_array(tag) FROM (SELECT tag FROM tag
        WHERE number >> \(Places.bits) = n.number ORDER BY number)) AS tags
    FROM note n;

    """

  private static let journal = """
    CREATE VIEW journal AS SELECT number, at, text AS statement, is_kept, has_failed, result
    FROM statement;

    """

  // MARK: Parts that several views have

  /// Whether a row is one of the document's.
  private static func belongs(_ row: String, to table: String) -> String {
    "\(row).number BETWEEN d.first_\(table) AND d.first_\(table) + d.\(table)s - 1"
  }

  private static let key = """
    d.key || '#' || c.start || '-' || (c.start + c.length) || CASE (SELECT count(*) FROM claim o
        WHERE o.number BETWEEN d.first_claim AND c.number
        AND o.start = c.start AND o.length = c.length)
        WHEN 1 THEN '' ELSE '/' || (SELECT count(*) FROM claim o
        WHERE o.number BETWEEN d.first_claim AND c.number
        AND o.start = c.start AND o.length = c.length) END
    """

  private static func review(_ id: String) -> String {
    "coalesce((SELECT value FROM review WHERE finding = \(id)), 'none') AS review"
  }

  /// The id of the section that a finding starts in.
  private static func section(_ finding: String) -> String {
    """
    'd' || d.number || '.s' || (SELECT max(s.number) & \(Places.mask) FROM section s
        WHERE s.number >= d.number << \(Places.bits) AND s.number < (d.number + 1) << \(Places.bits)
        AND s.start <= \(finding).start)
    """
  }

  /// The number of a field in the column `fields` of a claim.
  private static func field(_ field: ClaimField) -> String {
    "(c.fields >> \(field.shift) & \(field.mask))"
  }

  /// The name of the case at a place of an enumeration.
  private static func names<Case: CaseIterable & RawRepresentable>(
    of place: String,
    _: Case.Type
  ) -> String where Case.RawValue == String {
    let cases = Case.allCases.enumerated().map { "WHEN \($0) THEN '\($1.rawValue)'" }
    return "CASE \(place) \(cases.joined(separator: " ")) END"
  }
}
