extension Pipeline {
  /// The stages and their settings for people, in lines of at most 80 characters.
  public static var reference: String {
    let all: [any Stage.Type] = kinds.dropLast() + [FilterStage.self] + kinds.suffix(1)
    return all.map { kind in
      "\(kind.name)\n    \(kind.summary.wrapped(to: 76, indent: "    "))\n"
        + kind.settings.map(\.text).joined()
    }.joined(separator: "\n")
  }
}

extension Setting {
  /// The setting with its values, the standard value, and what it does.
  fileprivate var text: String {
    let values: String =
      switch type {
      case .choice(let words): words.joined(separator: " | ")
      case .list(let words) where words.isEmpty: "list of names"
      case .list(let words): "list of: " + words.joined(separator: ", ")
      case .command: "list: command and arguments"
      case .text: "text"
      case .flag: "true | false"
      case .integer(let bounds): "\(bounds.lowerBound)…\(bounds.upperBound)"
      }
    let normal =
      standard.map { "Without it \(String(decoding: $0.compactBytes, as: UTF8.self))." }
      ?? "Required."
    let indent = String(repeating: " ", count: 8)
    return "    \("\(name): \(values)".wrapped(to: 72, indent: indent))\n"
      + "\(indent)\("\(summary) \(normal)".wrapped(to: 72, indent: indent))\n"
  }
}
