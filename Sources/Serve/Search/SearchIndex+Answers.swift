import GRDB

/// A document in a list of answers.
public struct FoundDocument: Sendable, Hashable {
  /// The number of the document in the index.
  public let id: Int
  /// Its path in the archive.
  public let path: String
  /// How the conversion ended, and why it is not whole.
  public let outcome: String
  /// Why it is not whole; empty if it is.
  public let reason: String
  /// How many pages it has.
  public let pages: Int
  /// The confidence of its worst words, 0…1; nil for text that was not recognised.
  public let low: Double?
  /// The municipality or organisation.
  public let organisation: String?
  /// The body that met.
  public let body: String?
  /// The date of the meeting.
  public let date: String?
  /// The outputs, relative to the output folder.
  public let json: String?, text: String?

  init(_ row: Row) {
    id = row["id"]
    path = row["path"]
    outcome = row["outcome"]
    reason = row["reason"]
    pages = row["pages"]
    low = row["low"]
    organisation = row["organisation"]
    body = row["body"]
    date = row["date"]
    json = row["json"]
    text = row["text"]
  }
}

/// An answer: a document, and what in it was found.
public struct Hit: Sendable, Hashable {
  /// The document.
  public let document: FoundDocument
  /// `item`, `decision` or `person`; nil where only documents are listed.
  public let kind: String?
  /// The item, or the role of a person.
  public let label: String
  /// A part of the text; what was looked for stands between U+0002 and U+0003.
  public let excerpt: String
}

extension SearchIndex {
  /// The answers to a question, and how many there are in all.
  ///
  /// - Throws: `DatabaseError`.
  public func answers(_ question: Question) throws -> (hits: [Hit], count: Int) {
    var (conditions, values) = question.conditions
    let isSearch = question.match != nil
    var tables = "documents"
    if let match = question.match {
      tables =
        "texts JOIN entries ON entries.id = texts.rowid JOIN documents ON documents.id = entries.document"
      conditions.insert("texts MATCH ?", at: 0)
      values.insert(match, at: 0)
      if !question.kind.isEmpty {
        conditions.append("entries.kind = ?")
        values.append(question.kind)
      }
    }
    let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    let columns =
      isSearch
      ? "documents.*, entries.kind AS kind, entries.label AS label,"
        + " snippet(texts, 0, char(2), char(3), '…', 40) AS excerpt"
      : "documents.*"
    let order = isSearch ? "rank, documents.id" : "documents.date DESC, documents.path"
    return try read { db in
      let count = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM \(tables)\(filter)", arguments: StatementArguments(values))
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT \(columns) FROM \(tables)\(filter) ORDER BY \(order)"
          + " LIMIT \(Question.most) OFFSET \(question.offset)",
        arguments: StatementArguments(values))
      let hits = rows.map { row in
        Hit(
          document: FoundDocument(row), kind: isSearch ? row["kind"] : nil,
          label: isSearch ? row["label"] : "", excerpt: isSearch ? row["excerpt"] : "")
      }
      return (hits, count ?? 0)
    }
  }

  /// A document by its number.
  ///
  /// - Throws: `DatabaseError`.
  public func document(_ id: Int) throws -> FoundDocument? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM documents WHERE id = ?", arguments: [id])
        .map(FoundDocument.init)
    }
  }

  /// The values that can be chosen: bodies, years, outcomes; the most frequent bodies only.
  ///
  /// - Throws: `DatabaseError`.
  func choices() throws -> (bodies: [String], years: [String], outcomes: [String]) {
    try read { db in
      (
        try String.fetchAll(
          db,
          sql: "SELECT body FROM documents WHERE body IS NOT NULL GROUP BY body"
            + " ORDER BY count(*) DESC, body LIMIT 200"
        ).sorted(),
        try String.fetchAll(
          db,
          sql: "SELECT DISTINCT substr(date, 1, 4) AS year FROM documents WHERE date IS NOT NULL"
            + " ORDER BY year DESC"),
        try String.fetchAll(db, sql: "SELECT DISTINCT outcome FROM documents ORDER BY outcome")
      )
    }
  }
}
