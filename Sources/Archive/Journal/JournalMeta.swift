import GRDB

/// What a journal says of the run that made its newest rows.
public struct JournalMeta: Sendable, Hashable {
  /// The version of the program.
  public var version: String
  /// The pipeline, as JSON.
  public var pipeline: String
  /// The formats of the outputs.
  public var formats: [String]
  /// The archive's folder, as it was given; `-` for a list.
  public var root: String
  /// What results are current for.
  public var key: String

  /// Describes a run.
  public init(version: String, pipeline: String, formats: [String], root: String, key: String) {
    self.version = version
    self.pipeline = pipeline
    self.formats = formats
    self.root = root
    self.key = key
  }

  /// Reads the table; nil if no run has filled it yet.
  init?(_ db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT name, value FROM meta")
    let values = Dictionary(
      try rows.map {
        (try $0.decode(String.self, atIndex: 0), try $0.decode(String.self, atIndex: 1))
      },
      uniquingKeysWith: { $1 })
    guard let version = values["version"], let pipeline = values["pipeline"],
      let formats = values["formats"], let root = values["root"], let key = values["key"]
    else { return nil }
    self.init(
      version: version, pipeline: pipeline, formats: formats.split(separator: ",").map(String.init),
      root: root, key: key)
  }

  func write(_ db: Database) throws {
    let values = [
      ("version", version), ("pipeline", pipeline), ("formats", formats.joined(separator: ",")),
      ("root", root), ("key", key),
    ]
    for (name, value) in values {
      try db.execute(sql: "INSERT OR REPLACE INTO meta VALUES (?, ?)", arguments: [name, value])
    }
  }
}
