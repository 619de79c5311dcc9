/// A JSON Schema (draft 2020-12) of something that the program reads or writes.
public struct Schema: Sendable, Hashable {
  /// The word that names it: `output`, `document` or `pipeline`.
  public let name: String
  /// What it describes, in a sentence.
  public let summary: String
  /// The schema.
  public let json: JSON

  /// All schemas; the first one is shown where none is named.
  public static let all: [Schema] = [.output, .document, .pipeline]

  init(_ name: String, id: String, summary: String, root: JSON, definitions: [Field] = []) {
    self.name = name
    self.summary = summary
    guard case .object(let members) = root else { preconditionFailure("a schema is an object") }
    json = .object(
      [
        .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        .init("$id", .string("urn:renskrift:\(id)")), .init("description", .string(summary)),
      ] + members
        + (definitions.isEmpty
          ? [] : [.init("$defs", .object(definitions.map { .init($0.name, $0.shape) }))]))
  }

  /// A key of an object, or a named definition.
  struct Field {
    let name: String
    let shape: JSON
    let isRequired: Bool

    /// A key that must be there.
    static func required(_ name: String, _ shape: JSON) -> Field {
      Field(name: name, shape: shape, isRequired: true)
    }

    /// A key that may be missing.
    static func optional(_ name: String, _ shape: JSON) -> Field {
      Field(name: name, shape: shape, isRequired: false)
    }
  }
}
