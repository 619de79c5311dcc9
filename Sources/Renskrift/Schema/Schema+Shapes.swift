/// The shapes of which the schemas are built.
extension Schema {
  static let text = shape("string")
  static let flag = shape("boolean")
  static let number = shape("number")
  /// Confidence and quality.
  static let fraction = shape("number", ("minimum", .integer(0)), ("maximum", .integer(1)))
  /// SHA-256 in hexadecimal digits.
  static let hash = text(matching: "^[0-9a-f]{64}$")
  /// `18:30`.
  static let time = text(matching: "^[0-2][0-9]:[0-5][0-9]$")
  /// `2021-06-07`.
  static let date = text(matching: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  /// `1.44.9`: page, line and word.
  static let wordID = text(matching: "^[1-9][0-9]*\\.[1-9][0-9]*\\.[1-9][0-9]*$")
  /// A text that is not empty.
  static let someText = shape("string", ("minLength", .integer(1)))

  /// `b12`, `i3`, `e4`.
  static func id(_ letter: String) -> JSON { text(matching: "^\(letter)[1-9][0-9]*$") }

  static func text(matching pattern: String) -> JSON {
    shape("string", ("pattern", .string(pattern)))
  }

  static func integer(from minimum: Int = 1, to maximum: Int? = nil) -> JSON {
    let upper = maximum.map { [("maximum", JSON.integer($0))] } ?? []
    return shape("integer", [("minimum", .integer(minimum))] + upper)
  }

  static func choice(_ words: [String]) -> JSON {
    .object([.init("enum", .array(words.map(JSON.string)))])
  }

  static func choice<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> JSON {
    choice(Word.allCases.map(\.rawValue))
  }

  static func constant(_ word: String) -> JSON { .object([.init("const", .string(word))]) }

  static func nullable(_ shape: JSON) -> JSON {
    .object([.init("anyOf", .array([shape, Self.shape("null")]))])
  }

  static func list(_ element: JSON, count: ClosedRange<Int>? = nil, distinct: Bool = false) -> JSON
  {
    var extra: [(String, JSON)] = [("items", element)]
    if let count {
      extra.append(("minItems", .integer(count.lowerBound)))
      if count.upperBound < Int.max { extra.append(("maxItems", .integer(count.upperBound))) }
    }
    if distinct { extra.append(("uniqueItems", .bool(true))) }
    return shape("array", extra)
  }

  /// An object with any keys.
  static func dictionary(of value: JSON) -> JSON {
    shape("object", ("additionalProperties", value))
  }

  /// A definition under `$defs`.
  static func reference(_ name: String) -> JSON {
    .object([.init("$ref", .string("#/$defs/\(name)"))])
  }

  /// An object; keys may be added within a version, so it is open unless `isClosed`.
  static func object(
    _ fields: [Field], isClosed: Bool = false, _ extra: (String, JSON)...
  ) -> JSON {
    let required = fields.filter(\.isRequired).map { JSON.string($0.name) }
    var members: [(String, JSON)] = [
      ("required", .array(required)),
      ("properties", .object(fields.map { .init($0.name, $0.shape) })),
    ]
    if isClosed { members.append(("additionalProperties", .bool(false))) }
    return shape("object", members + extra)
  }

  private static func shape(_ type: String, _ extra: (String, JSON)...) -> JSON {
    shape(type, extra)
  }

  private static func shape(_ type: String, _ extra: [(String, JSON)]) -> JSON {
    .object([.init("type", .string(type))] + extra.map { .init($0.0, $0.1) })
  }
}

extension JSON {
  /// The schema with a sentence on what it is for.
  func described(_ sentence: String) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + [.init("description", .string(sentence))])
  }
}
