import Renskrift

/// `inspect --edits RULE`: the parser knows flags and options, but no option whose value may be missing.
enum EditsArgument {
  /// The arguments with `--edits RULE` and `--edits=RULE` written as `--edits --rule RULE`.
  static func expanded(_ arguments: [String]) -> [String] {
    guard arguments.first == "inspect" else { return arguments }
    var expanded: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" { return expanded + arguments[(index - 1)...] }
      if argument.hasPrefix("--edits=") {
        expanded += ["--edits", "--rule", String(argument.dropFirst(8))]
        continue
      }
      expanded.append(argument)
      guard argument == "--edits", index < arguments.count else { continue }
      let next = arguments[index]
      if next.hasPrefix("filter:") || Rule.all.contains(where: { $0.id == next }) {
        expanded += ["--rule", next]
        index += 1
      }
    }
    return expanded
  }
}
