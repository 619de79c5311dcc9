import Foundation
import GRDB
public import SystemPackage

/// What became of every file of an archive: a database in the output folder.
///
/// It may be read while another process writes to it.
public final class Journal: Sendable {
  /// The database's file.
  public let path: FilePath
  private let database: DatabaseQueue

  /// Opens a journal to write to, and makes it if there is none.
  ///
  /// - Throws: `JournalError`.
  public convenience init(
    writing folder: JournalFolder, shard: Shard? = nil
  ) throws(JournalError) {
    try folder.make()
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(10)
    try self.init(folder.journal(shard), configuration) { database in
      let migrator = JournalSchema.migrator
      try database.read { db in
        if try migrator.hasBeenSuperseded(db) { throw Self.newer(folder.journal(shard)) }
        let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
        guard verdict == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      }
      try migrator.migrate(database)
    }
  }

  /// Opens a journal to read from, also while a run writes to it.
  ///
  /// - Throws: `JournalError`, of the kind `missing` if there is none.
  public convenience init(reading path: FilePath) throws(JournalError) {
    guard (try? FileStatus(path).kind) == .file else {
      throw JournalError(
        .missing, "\(path): there is no such journal; name the output folder of a batch")
    }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    try self.init(path, configuration) { database in
      let migrator = JournalSchema.migrator
      try database.read { db in
        if try migrator.hasBeenSuperseded(db) { throw Self.newer(path) }
        guard try migrator.hasCompletedMigrations(db) else {
          throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
      }
    }
  }

  private init(
    _ path: FilePath, _ configuration: Configuration, check: (DatabaseQueue) throws -> Void
  ) throws(JournalError) {
    self.path = path
    do {
      database = try DatabaseQueue(path: path.string, configuration: configuration)
      try check(database)
    } catch { throw JournalError(error, at: path) }
  }

  private static func newer(_ path: FilePath) -> JournalError {
    JournalError(
      .newer, "\(path): a newer version of renskrift made this journal; use that version")
  }

  /// Records how files ended, all of them or none; a file that has a row gets a new one.
  ///
  /// - Throws: `JournalError`.
  public func record(_ records: [FileRecord]) throws(JournalError) {
    guard !records.isEmpty else { return }
    try guarded {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .withoutEscapingSlashes
      try database.write { db in
        let statement = try db.cachedStatement(sql: JournalSchema.insert)
        for record in records {
          try statement.execute(arguments: try record.arguments(encoder))
        }
      }
    }
  }

  /// All rows, sorted by path.
  ///
  /// - Throws: `JournalError`.
  public func records() throws(JournalError) -> [FileRecord] {
    try guarded {
      let decoder = JSONDecoder()
      return try database.read { db in
        var records: [FileRecord] = []
        let rows = try Row.fetchCursor(db, sql: JournalSchema.select)
        while let row = try rows.next() { records.append(try FileRecord(row, decoder)) }
        return records
      }
    }
  }

  /// All rows by path.
  ///
  /// - Throws: `JournalError`.
  public func recordsByPath() throws(JournalError) -> [ArchivePath: FileRecord] {
    Dictionary(try records().map { ($0.path, $0) }, uniquingKeysWith: { $1 })
  }

  /// What the newest run says of itself; nil if none has said anything yet.
  ///
  /// - Throws: `JournalError`.
  public func meta() throws(JournalError) -> JournalMeta? {
    try guarded { try database.read { try JournalMeta($0) } }
  }

  /// Says which run makes the rows that follow.
  ///
  /// - Throws: `JournalError`.
  public func write(_ meta: JournalMeta) throws(JournalError) {
    try guarded { try database.write { try meta.write($0) } }
  }

  /// Puts everything into the one file of the journal and closes it; nothing more can be recorded.
  ///
  /// Without it the rows are as safe, but lie in two more files beside it. While another process reads
  /// the journal, these stay.
  public func close() {
    try? database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA busy_timeout = 200")
      // A reader of a journal that is not written to then leaves nothing behind either.
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
    }
    try? database.close()
  }

  private func guarded<Result>(_ body: () throws -> Result) throws(JournalError) -> Result {
    do { return try body() } catch let error as DecodingError {
      throw JournalError(
        .damaged,
        "\(path): this journal is damaged (\(error.localizedDescription)); move it away")
    } catch { throw JournalError(error, at: path) }
  }
}
