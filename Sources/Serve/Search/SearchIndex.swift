public import Archive
import Foundation
import GRDB
import SystemPackage

/// A database for searching the results of a batch: items, decisions, people.
///
/// It lies beside the journal and is brought up to date when it is opened; where nothing can be written
/// it is made in memory.
public final class SearchIndex: Sendable {
  private let database: DatabaseQueue

  /// Counts up when what is in the database changes its meaning.
  private static let version = 1

  /// Opens the index of an output folder.
  ///
  /// - Throws: `DatabaseError`.
  public init(_ folder: JournalFolder) throws {
    let path = folder.path.appending("search.sqlite").string
    if let database = try? DatabaseQueue(path: path), (try? Self.prepare(database)) != nil {
      self.database = database
    } else {
      database = try DatabaseQueue()
      try Self.prepare(database)
    }
  }

  private static func prepare(_ database: DatabaseQueue) throws {
    try database.write { db in
      if try Int.fetchOne(db, sql: "PRAGMA user_version") != version {
        try db.execute(
          sql: """
            DROP TABLE IF EXISTS documents; DROP TABLE IF EXISTS entries; DROP TABLE IF EXISTS texts;
            CREATE TABLE documents (
              id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL,
              outcome TEXT NOT NULL, reason TEXT NOT NULL, pages INTEGER NOT NULL, low REAL,
              organisation TEXT, body TEXT, date TEXT, json TEXT, text TEXT);
            CREATE INDEX documentsByDate ON documents (date);
            CREATE TABLE entries (
              id INTEGER PRIMARY KEY, document INTEGER NOT NULL, kind TEXT NOT NULL,
              label TEXT NOT NULL);
            CREATE INDEX entriesByDocument ON entries (document);
            CREATE VIRTUAL TABLE texts USING fts5(
              text, tokenize = "unicode61 remove_diacritics 0");
            PRAGMA user_version = \(version);
            """)
      }
    }
  }

  /// Takes over what is new in a journal, and drops what is no longer there.
  ///
  /// - Parameter read: the content of an output; nil if it cannot be read.
  /// - Returns: how many documents were read.
  /// - Throws: `DatabaseError`.
  @discardableResult
  public func update(
    _ records: [FileRecord], read: (ArchivePath) -> [UInt8]?
  ) throws -> Int {
    let known = try database.read { db in
      Dictionary(
        try Row.fetchAll(db, sql: "SELECT path, stamp FROM documents").map {
          ($0[0] as String, $0[1] as String)
        },
        uniquingKeysWith: { first, _ in first })
    }
    let current = Set(records.map(\.path.string))
    for path in known.keys where !current.contains(path) {
      try database.write { try Self.drop(path, $0) }
    }
    let new = records.filter { known[$0.path.string] != Self.stamp($0) }
    // Many documents in one transaction: each of its own would wait for the disk.
    for start in stride(from: 0, to: new.count, by: 500) {
      try database.write { db in
        for record in new[start..<min(start + 500, new.count)] {
          try Self.drop(record.path.string, db)
          try Self.add(record, db, read)
        }
      }
    }
    return new.count
  }

  private static func stamp(_ record: FileRecord) -> String {
    "\(record.finished) \(record.document.sha256) \(record.key) \(record.outcome.rawValue)"
  }

  private static func drop(_ path: String, _ db: Database) throws {
    guard
      let id = try Int.fetchOne(
        db, sql: "SELECT id FROM documents WHERE path = ?", arguments: [path])
    else { return }
    try db.execute(
      sql: "DELETE FROM texts WHERE rowid IN (SELECT id FROM entries WHERE document = ?)",
      arguments: [id])
    try db.execute(sql: "DELETE FROM entries WHERE document = ?", arguments: [id])
    try db.execute(sql: "DELETE FROM documents WHERE id = ?", arguments: [id])
  }

  private static func add(
    _ record: FileRecord, _ db: Database, _ read: (ArchivePath) -> [UInt8]?
  ) throws {
    let json = record.outputs.first { $0.fileExtension == "json" }
    let text = record.outputs.first { $0.fileExtension == "txt" }
    try db.execute(
      sql: """
        INSERT INTO documents (path, stamp, outcome, reason, pages, low, organisation, body, date,
        json, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.path.string, stamp(record), record.outcome.rawValue, record.shownReason,
        record.document.pages, record.document.low ?? record.document.confidence,
        record.document.organisation, record.document.body, record.document.date, json?.string,
        text?.string,
      ])
    let document = db.lastInsertedRowID
    guard let json, let bytes = read(json),
      let output = try? IndexedOutput(reading: Data(bytes))
    else { return }
    for entry in output.entries where !entry.text.isEmpty {
      try db.execute(
        sql: "INSERT INTO entries (document, kind, label) VALUES (?, ?, ?)",
        arguments: [document, entry.kind.rawValue, entry.label])
      try db.execute(
        sql: "INSERT INTO texts (rowid, text) VALUES (?, ?)",
        arguments: [db.lastInsertedRowID, entry.text])
    }
  }

  /// Asks the database.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value { try database.read(body) }
}
