extension Setting {
  /// Checks a value of `pipeline.json` against the setting's type.
  ///
  /// - Throws: `PipelineError` with the place.
  func check(_ value: JSON, at place: String) throws(PipelineError) {
    switch type {
    case .choice(let words):
      guard case .string(let word) = value else {
        throw PipelineError(place, "this must be one of \(quoted(words))")
      }
      guard words.contains(word) else {
        throw PipelineError(
          place, "\"\(word)\" is not one of \(quoted(words))", near: word, among: words)
      }
    case .list(let words):
      try checkList(value, of: words, at: place)
    case .command:
      guard case .array(let values) = value, !values.isEmpty,
        values.allSatisfy({ if case .string = $0 { true } else { false } }),
        values[0] != .string("")
      else { throw PipelineError(place, "this must be a list: a command and its arguments") }
    case .text:
      guard case .string(let text) = value, !text.isEmpty else {
        throw PipelineError(place, "this must be a text that is not empty")
      }
    case .flag:
      guard case .bool = value else {
        throw PipelineError(place, "this must be true or false")
      }
    case .integer(let bounds):
      guard case .integer(let number) = value, bounds.contains(number) else {
        throw PipelineError(
          place, "this must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
      }
    }
  }

  private func checkList(
    _ value: JSON, of words: [String], at place: String
  ) throws(PipelineError) {
    guard case .array(let values) = value else {
      throw PipelineError(place, "this must be a list of texts")
    }
    for (index, value) in values.enumerated() {
      let place = "\(place)[\(index)]"
      guard case .string(let word) = value, !word.isEmpty else {
        throw PipelineError(place, "this must be a text that is not empty")
      }
      if values[..<index].contains(value) {
        throw PipelineError(place, "\"\(word)\" stands here twice")
      }
      guard words.isEmpty || words.contains(word) else {
        throw PipelineError(
          place, "there is no \"\(word)\" to choose", near: word, among: words)
      }
    }
  }

  private func quoted(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
