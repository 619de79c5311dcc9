/// `pipeline.json` is not a pipeline.
public struct PipelineError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where in the file, such as `stages[2].except`; empty for the file as a whole.
  public let place: String
  /// What is wrong, in a sentence without a full stop.
  public let problem: String
  /// The valid word that is nearest to what stands there.
  public let suggestion: String?

  init(_ place: String, _ problem: String, near word: String? = nil, among valid: [String] = []) {
    self.place = place
    self.problem = problem
    self.suggestion = word.flatMap { valid.nearest(to: $0) }
  }

  /// A sentence for people.
  public var description: String {
    let start = place.isEmpty ? problem : "\(place): \(problem)"
    return suggestion.map { "\(start); did you mean \"\($0)\"?" } ?? start
  }
}
