import FoundationEssentials

extension Pipeline {
  /// Reads `pipeline.json`.
  ///
  /// - Throws: `PipelineError` with the place for anything that is not exactly a pipeline.
  public init(reading bytes: [UInt8]) throws(PipelineError) {
    let root: JSON
    do { root = try JSONDecoder().decode(JSON.self, from: Data(bytes)) } catch {
      throw PipelineError("", "this is not JSON (\(syntaxProblem(error)))")
    }
    guard case .object(let members) = root else {
      throw PipelineError("", "this must be an object with \"name\" and \"stages\"")
    }
    for member in members where member.key != "name" && member.key != "stages" {
      throw PipelineError(
        member.key, "unknown key", near: member.key, among: ["name", "stages"])
    }
    guard case .string(let name)? = root["name"], !name.isEmpty else {
      throw PipelineError("name", "this must be a text that is not empty")
    }
    guard case .array(let values)? = root["stages"] else {
      throw PipelineError("stages", "this must be a list of stages")
    }
    var stages: [any Stage] = []
    for (index, value) in values.enumerated() {
      stages.append(try Self.stage(value, at: "stages[\(index)]"))
    }
    try Self.checkOrder(stages)
    self.init(name: name, stages: stages)
  }

  private static func stage(_ value: JSON, at place: String) throws(PipelineError) -> any Stage {
    guard case .object(let members) = value else {
      throw PipelineError(place, "a stage must be an object with the key \"stage\"")
    }
    guard case .string(let name)? = value["stage"] else {
      throw PipelineError("\(place).stage", "this must be the name of a stage")
    }
    let kinds: [any Stage.Type] = Self.kinds + [FilterStage.self]
    for kind in kinds where kind.name == name {
      return try stage(kind, members, at: place)
    }
    throw PipelineError(
      "\(place).stage", "there is no stage \"\(name)\"", near: name,
      among: kinds.map { $0.name })
  }

  private static func stage<Kind: Stage>(
    _ kind: Kind.Type, _ members: [JSON.Member], at place: String
  ) throws(PipelineError) -> Kind {
    var settings = SettingValues(standardsOf: kind).members
    for member in members where member.key != "stage" {
      guard let setting = kind.settings.first(where: { $0.name == member.key }) else {
        throw PipelineError(
          "\(place).\(member.key)", "the stage \(kind.name) has no such setting",
          near: member.key, among: kind.settings.map(\.name))
      }
      try setting.check(member.value, at: "\(place).\(member.key)")
      settings[member.key] = member.value
    }
    for setting in kind.settings where settings[setting.name] == nil {
      throw PipelineError("\(place).\(setting.name)", "the stage \(kind.name) needs this setting")
    }
    return Kind(SettingValues(members: settings))
  }

  /// Stages stand in the order of `kinds`, each at most once; filters stand between.
  private static func checkOrder(_ stages: [any Stage]) throws(PipelineError) {
    let order = kinds.map { $0.name }
    guard stages.first is ExtractStage else {
      throw PipelineError("stages[0].stage", "the first stage must be \"extract\"")
    }
    var seen: [String] = []
    for (index, stage) in stages.enumerated() {
      let name = type(of: stage).name
      let place = "stages[\(index)].stage"
      if stages[..<index].last is EmitStage {
        throw PipelineError(place, "nothing can stand after \"emit\"")
      }
      guard let rank = order.firstIndex(of: name) else { continue }
      if seen.contains(name) { throw PipelineError(place, "\"\(name)\" stands here twice") }
      if let later = seen.first(where: { (order.firstIndex(of: $0) ?? 0) > rank }) {
        throw PipelineError(place, "\"\(name)\" must stand before \"\(later)\"")
      }
      for needed in needs[name] ?? [] where !seen.contains(needed) {
        throw PipelineError(place, "\"\(name)\" needs \"\(needed)\" before it")
      }
      seen.append(name)
    }
  }

  /// Which stages read what which others write.
  private static let needs = [
    "repair": ["layout"], "segment": ["layout"], "minutes": ["segment"], "emit": ["segment"],
  ]
}

/// What a decoder says about text that is not JSON, without the names of its types.
private func syntaxProblem(_ error: any Error) -> String {
  guard case .dataCorrupted(let context)? = error as? DecodingError else { return "\(error)" }
  let underlying = context.underlyingError.map { "\($0)" } ?? ""
  guard let start = underlying.firstRange(of: "NSDebugDescription=") else {
    return context.debugDescription
  }
  return String(underlying[start.upperBound...].prefix { $0 != "}" && $0 != "," })
}
