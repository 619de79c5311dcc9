/// One check of a value against a schema: collects the problems with their places.
struct SchemaCheck {
  let definitions: JSON?
  let patterns: [String: Regex<AnyRegexOutput>]
  let isStrict: Bool
  let limit: Int
  private(set) var problems: [SchemaValidator.Problem] = []

  init(
    definitions: JSON?, patterns: [String: Regex<AnyRegexOutput>], isStrict: Bool, limit: Int
  ) {
    self.definitions = definitions
    self.patterns = patterns
    self.isStrict = isStrict
    self.limit = limit
  }

  mutating func check(_ value: JSON, _ schema: JSON, at place: String) {
    guard problems.count < limit, case .object(let members) = schema else { return }
    for member in members {
      switch (member.key, member.value) {
      case ("$ref", .string(let reference)):
        let name = reference.split(separator: "/").last.map(String.init) ?? ""
        guard let target = definitions?[name] else {
          add(place, "the schema refers to \(reference), which is not there")
          continue
        }
        check(value, target, at: place)
      case ("type", .string(let type)):
        guard value.isOf(type: type) else { return add(place, "this is not of type \(type)") }
      case ("enum", .array(let values)):
        if !values.contains(where: { $0.isSame(as: value) }) {
          add(place, "\(value.brief) is not one of \(JSON.array(values).brief)")
        }
      case ("const", let constant):
        if !constant.isSame(as: value) { add(place, "\(value.brief) is not \(constant.brief)") }
      case ("anyOf", .array(let choices)):
        if matches(value, choices, at: place) == 0 { add(place, "nothing that fits") }
      case ("oneOf", .array(let choices)):
        let count = matches(value, choices, at: place)
        if count != 1 { add(place, "\(count) of the alternatives fit, not one") }
      default: checkInside(value, member, of: schema, at: place)
      }
    }
  }

  private mutating func checkInside(
    _ value: JSON, _ keyword: JSON.Member, of schema: JSON, at place: String
  ) {
    switch value {
    case .object(let members): checkObject(members, keyword, of: schema, at: place)
    case .array(let elements): checkArray(elements, keyword, of: schema, at: place)
    case .string(let text):
      if case ("pattern", .string(let pattern)) = (keyword.key, keyword.value),
        let regex = patterns[pattern], text.firstMatch(of: regex) == nil
      {
        add(place, "\(value.brief) does not match \(pattern)")
      }
      if case ("minLength", .integer(let length)) = (keyword.key, keyword.value),
        text.unicodeScalars.count < length
      {
        add(place, "this text is too short")
      }
    default:
      guard let number = value.asNumber, let bound = keyword.value.asNumber else { return }
      if keyword.key == "minimum", number < bound { add(place, "\(number) is below \(bound)") }
      if keyword.key == "maximum", number > bound { add(place, "\(number) is above \(bound)") }
    }
  }

  private mutating func checkObject(
    _ members: [JSON.Member], _ keyword: JSON.Member, of schema: JSON, at place: String
  ) {
    switch (keyword.key, keyword.value) {
    case ("required", .array(let names)):
      for case .string(let name) in names where !members.contains(where: { $0.key == name }) {
        add(place, "the key \"\(name)\" is missing")
      }
    case ("properties", let properties):
      for member in members {
        if let inner = properties[member.key] {
          check(member.value, inner, at: place.isEmpty ? member.key : "\(place).\(member.key)")
        } else if schema["additionalProperties"] == .bool(false)
          || (isStrict && schema["type"] != nil)
        {
          add(place, "the schema has no key \"\(member.key)\"")
        }
      }
    case ("additionalProperties", .object):
      for member in members where schema["properties"]?[member.key] == nil {
        check(member.value, keyword.value, at: "\(place).\(member.key)")
      }
    default: break
    }
  }

  private mutating func checkArray(
    _ elements: [JSON], _ keyword: JSON.Member, of schema: JSON, at place: String
  ) {
    var prefix = 0
    if case .array(let first)? = schema["prefixItems"] { prefix = first.count }
    switch (keyword.key, keyword.value) {
    case ("prefixItems", .array(let schemas)):
      for (index, (element, inner)) in zip(elements, schemas).enumerated() {
        check(element, inner, at: "\(place)[\(index)]")
      }
    case ("items", let inner):
      for (index, element) in elements.enumerated().dropFirst(prefix) {
        check(element, inner, at: "\(place)[\(index)]")
      }
    case ("minItems", .integer(let count)):
      if elements.count < count { add(place, "there must be at least \(count)") }
    case ("maxItems", .integer(let count)):
      if elements.count > count { add(place, "there must be at most \(count)") }
    case ("uniqueItems", .bool(true)):
      if Set(elements).count < elements.count { add(place, "something stands here twice") }
    default: break
    }
  }

  private func matches(_ value: JSON, _ schemas: [JSON], at place: String) -> Int {
    schemas.filter { schema in
      var inner = SchemaCheck(
        definitions: definitions, patterns: patterns, isStrict: isStrict, limit: 1)
      inner.check(value, schema, at: place)
      return inner.problems.isEmpty
    }.count
  }

  private mutating func add(_ place: String, _ problem: String) {
    if problems.count < limit { problems.append(.init(place: place, problem: problem)) }
  }
}
