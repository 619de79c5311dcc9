/// Checks values against a schema, with the keywords that this program's schemas use.
///
/// A keyword it does not know is an error of the schema, so that none is passed over.
public struct SchemaValidator {
  private let root: JSON
  private let definitions: JSON?
  private let isStrict: Bool
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  /// Something in a value that the schema does not allow.
  public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where in the value, such as `blocks[3].role`.
    public let place: String
    /// What is wrong there.
    public let problem: String

    /// A sentence for people.
    public var description: String { place.isEmpty ? problem : "\(place): \(problem)" }
  }

  /// Prepares a schema.
  ///
  /// - Parameter isStrict: refuses keys that the schema does not name, although it is open.
  /// - Throws: `Problem` if the schema uses what this validator does not know.
  public init(_ schema: Schema, isStrict: Bool = false) throws {
    try self.init(schema.json, isStrict: isStrict)
  }

  init(_ root: JSON, isStrict: Bool = false) throws {
    self.root = root
    self.isStrict = isStrict
    definitions = root["$defs"]
    try prepare(root)
    if case .object(let members)? = definitions {
      for member in members { try prepare(member.value) }
    }
  }

  /// What is wrong with the value; at most `limit` problems.
  public func problems(in value: JSON, limit: Int = 20) -> [Problem] {
    var check = SchemaCheck(
      definitions: definitions, patterns: patterns, isStrict: isStrict, limit: limit)
    check.check(value, root, at: "")
    return check.problems
  }

  /// Compiles patterns and refuses unknown keywords, in a schema and those inside it.
  private mutating func prepare(_ schema: JSON) throws {
    guard case .object(let members) = schema else { return }
    for member in members {
      switch (member.key, member.value) {
      case ("pattern", .string(let pattern)): patterns[pattern] = try Regex(pattern)
      case ("properties", .object(let fields)): for field in fields { try prepare(field.value) }
      case ("items", let inner), ("additionalProperties", let inner): try prepare(inner)
      case ("prefixItems", .array(let inner)), ("anyOf", .array(let inner)),
        ("oneOf", .array(let inner)):
        for schema in inner { try prepare(schema) }
      default:
        guard Self.simple.contains(member.key) else {
          throw Problem(place: member.key, problem: "this validator does not know the keyword")
        }
      }
    }
  }

  private static let simple: Set = [
    "$schema", "$id", "$defs", "$ref", "$comment", "description", "default", "type", "enum",
    "const", "required", "minItems", "maxItems", "uniqueItems", "minimum", "maximum", "minLength",
  ]
}
