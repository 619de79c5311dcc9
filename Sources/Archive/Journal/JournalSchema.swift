import GRDB

/// The tables of a journal, and how older ones become new.
enum JournalSchema {
  /// Every version adds a migration; none is ever changed.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(
        sql: """
          CREATE TABLE file (
            path TEXT NOT NULL PRIMARY KEY,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            key TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('converted', 'partial', 'failed')),
            code INTEGER NOT NULL,
            reason TEXT NOT NULL,
            failedPages TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            pages INTEGER NOT NULL,
            recognisedPages INTEGER NOT NULL,
            seconds REAL NOT NULL,
            peakMemory INTEGER NOT NULL,
            confidence REAL,
            low REAL,
            organisation TEXT,
            body TEXT,
            date TEXT,
            warnings INTEGER NOT NULL,
            outputs TEXT NOT NULL,
            finished INTEGER NOT NULL,
            worstPages TEXT NOT NULL
          ) WITHOUT ROWID;
          CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
          INSERT INTO meta VALUES ('schema', '1');
          """)
    }
    return migrator
  }

  /// The columns of `file` in the order in which rows are written and read.
  static let columns = [
    "path", "size", "modified", "sha256", "key", "outcome", "code", "reason", "failedPages",
    "attempts", "pages", "recognisedPages", "seconds", "peakMemory", "confidence", "low",
    "organisation", "body", "date", "warnings", "outputs", "finished", "worstPages",
  ]

  static let insert =
    "INSERT OR REPLACE INTO file (\(columns.joined(separator: ", "))) VALUES ("
    + columns.map { _ in "?" }.joined(separator: ", ") + ")"
  static let select = "SELECT \(columns.joined(separator: ", ")) FROM file ORDER BY path"
}
