// The structure of a session file, and how an older one becomes the newest.

/// The steps that make an empty file a session of the newest structure. A file's `user_version`
/// says how many of them it has gone through; so a step never changes once a version of nsh has
/// made files with it.
package struct SessionSchema: Sendable {
  /// What marks a file as a session: `nshS` in SQLite's `application_id`.
  static let mark = 0x6E73_6853
  /// A text and its findings fill two pages of this size, and a table with few rows takes only one.
  static let pageSize = 4096

  /// The steps, in SQL.
  package let steps: [String]

  /// The structure that these steps make.
  package init(steps: [String]) { self.steps = steps }

  /// The number of the structure.
  package var version: Int { steps.count }

  /// The structure that this nsh writes.
  package static let current = SessionSchema(steps: [tables + SessionViews.first])

  /// The tables of the first structure. People read the views; here each byte of a row counts,
  /// since there are a hundred rows to an article. Mentions and claims belong to the document whose
  /// numbers hold theirs; the places of sources and cues, and the numbers of other claims, are
  /// counted from the claim's own; what is null in an actor follows from its kind and name.
  private static let tables = """
    CREATE TABLE setting (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
    CREATE TABLE document (
      number INTEGER PRIMARY KEY, place INTEGER NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL,
      path TEXT NOT NULL, line INTEGER, format TEXT NOT NULL, digest TEXT NOT NULL,
      title TEXT, author TEXT, outlet TEXT, date TEXT, url TEXT, language TEXT NOT NULL,
      characters INTEGER NOT NULL, words INTEGER NOT NULL, sentences INTEGER NOT NULL,
      first_claim INTEGER NOT NULL, claims INTEGER NOT NULL,
      first_mention INTEGER NOT NULL, mentions INTEGER NOT NULL,
      sections INTEGER NOT NULL, model TEXT, input BLOB
    );
    CREATE INDEX document_of_input ON document (input);
    CREATE TABLE text (
      document INTEGER PRIMARY KEY, content TEXT NOT NULL, layout BLOB NOT NULL, metadata TEXT,
      findings BLOB
    );
    CREATE TABLE section (
      number INTEGER PRIMARY KEY, level INTEGER NOT NULL, start INTEGER NOT NULL,
      length INTEGER NOT NULL, heading INTEGER, heading_length INTEGER, words INTEGER NOT NULL
    );
    CREATE TABLE actor (
      number INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, type TEXT, key TEXT,
      joined INTEGER, ties TEXT
    );
    CREATE TABLE local_actor (number INTEGER PRIMARY KEY, actor INTEGER NOT NULL);
    CREATE TABLE mention (
      number INTEGER PRIMARY KEY, actor INTEGER NOT NULL, start INTEGER NOT NULL,
      shape INTEGER NOT NULL
    );
    CREATE TABLE claim (
      number INTEGER PRIMARY KEY, start INTEGER NOT NULL, length INTEGER NOT NULL,
      fields INTEGER NOT NULL, factuality INTEGER NOT NULL, lemma TEXT,
      source INTEGER, source_length INTEGER, source_actor INTEGER, cue INTEGER, cue_length INTEGER,
      parent INTEGER, under INTEGER
    );
    CREATE TABLE comparison (number INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE point (
      number INTEGER PRIMARY KEY, text TEXT NOT NULL, status TEXT NOT NULL,
      similarity REAL NOT NULL, accounts TEXT NOT NULL, claims TEXT NOT NULL
    );
    CREATE TABLE judgement (
      number INTEGER PRIMARY KEY, action TEXT NOT NULL, target TEXT NOT NULL, quote TEXT,
      field TEXT, value_before TEXT, value_after TEXT, because TEXT, analyst TEXT, at TEXT,
      status TEXT NOT NULL, finding TEXT NOT NULL, call INTEGER NOT NULL, other INTEGER
    );
    CREATE TABLE review (finding TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE note (
      number INTEGER PRIMARY KEY, finding TEXT NOT NULL, target TEXT NOT NULL, text TEXT NOT NULL
    );
    CREATE TABLE tag (number INTEGER PRIMARY KEY, tag TEXT NOT NULL);
    CREATE TABLE statement (
      number INTEGER PRIMARY KEY, text TEXT NOT NULL, is_kept INTEGER NOT NULL,
      has_failed INTEGER NOT NULL, result TEXT, basis INTEGER, at TEXT
    );
    CREATE TABLE input (number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, text TEXT NOT NULL);
    CREATE TABLE skipped (
      number INTEGER PRIMARY KEY, path TEXT NOT NULL, line INTEGER, reason TEXT NOT NULL
    );

    """
}
