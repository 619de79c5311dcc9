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
    self.suggestion = word.flatMap { nearest(to: $0, among: valid) }
  }

  /// A sentence for people.
  public var description: String {
    let start = place.isEmpty ? problem : "\(place): \(problem)"
    return suggestion.map { "\(start); did you mean \"\($0)\"?" } ?? start
  }
}

/// The valid word that takes the fewest edits, or nil if none is near.
func nearest(to word: String, among valid: [String]) -> String? {
  let scored = valid.map { ($0, editDistance(word.lowercased(), $0.lowercased())) }
  guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= max(2, word.count / 2) else {
    return nil
  }
  return best.0
}

/// How many characters have to be inserted, deleted or replaced (Levenshtein 1966).
func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a)
  let b = Array(b)
  var previous = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var current = [i + 1]
    for (j, y) in b.enumerated() {
      current.append(min(previous[j] + (x == y ? 0 : 1), previous[j + 1] + 1, current[j] + 1))
    }
    previous = current
  }
  return previous[b.count]
}
