extension JSON {
  /// Whether the value has a type of JSON Schema; a number without a fraction is an integer too.
  func isOf(type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .integer: type == "integer" || type == "number"
    case .number(let value): type == "number" || (type == "integer" && value == value.rounded())
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  /// The number, if it is one.
  var asNumber: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// Whether two values are the same, texts byte for byte.
  func isSame(as other: JSON) -> Bool {
    if case (.string(let a), .string(let b)) = (self, other) { return a.utf8.elementsEqual(b.utf8) }
    if let a = asNumber, let b = other.asNumber { return a == b }
    return self == other
  }

  /// The beginning of the value as JSON, for messages.
  var brief: String {
    let text = String(decoding: compactBytes, as: UTF8.self)
    return text.count > 120 ? text.prefix(119) + "…" : text
  }
}
