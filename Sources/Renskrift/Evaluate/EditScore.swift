/// How many of a document's edits are right, judged by a truth text.
public struct EditScore: Sendable, Hashable {
  /// The edits that changed words, in reading order.
  public var edits: [Judged] = []

  /// An edit, or several of the same words, and what the truth says about it.
  public struct Judged: Sendable, Hashable {
    /// The ids of the edits, in order of application.
    public let ids: [String]
    /// Their rules.
    public let rules: [String]
    /// The page of the words.
    public let page: Int
    /// The words as they were read.
    public let before: String
    /// The words as they are now; empty if they were taken out.
    public let after: String
    /// What the edit is.
    public let verdict: Verdict
    /// What the truth has there, where that is something else.
    public let truth: String?
  }

  /// What the truth says about an edit.
  public enum Verdict: String, Sendable {
    /// The truth has the same words in that place.
    case right
    /// The truth has something else.
    case wrong
    /// The edit stands in a page header or in words that the truth does not have around it.
    case unplaced
  }

  /// No edits.
  public init() {}

  /// Judges the edits of an output JSON.
  ///
  /// - Throws: `EvaluationError` if it is none.
  public init(truth: EvaluatedText, output: [UInt8]) throws(EvaluationError) {
    let output = try EvaluatedOutput(output)
    let judge = EditJudge(truth: truth.words, words: output.words)
    edits = output.edits.map { edit in
      let (verdict, instead) =
        edit.place.map { judge.verdict(before: edit.before, after: edit.after, at: $0) }
        ?? (.unplaced, nil)
      return Judged(
        ids: edit.ids, rules: edit.rules, page: edit.page,
        before: edit.before.joined(separator: " "), after: edit.after.joined(separator: " "),
        verdict: verdict, truth: instead)
    }
  }

  /// How many edits have a verdict.
  public func count(_ verdict: Verdict) -> Int { edits.filter { $0.verdict == verdict }.count }

  /// The share of the edits with a place in the truth that are right; nil if there are none.
  public var precision: Double? {
    let right = count(.right)
    let judged = right + count(.wrong)
    return judged > 0 ? Double(right) / Double(judged) : nil
  }

  /// The edits of two documents.
  public static func + (a: EditScore, b: EditScore) -> EditScore {
    var sum = a
    sum.edits += b.edits
    return sum
  }
}

/// Compares the words around an edit with the truth.
struct EditJudge {
  private let truth: [String]
  private let words: [String]
  private let alignment: WordAlignment
  private let occurrences: [String: [Int]]

  init(truth: [String], words: [String]) {
    self.truth = truth
    self.words = words
    alignment = WordAlignment(words, truth: truth)
    occurrences = Dictionary(grouping: truth.indices, by: { truth[$0] })
  }

  /// What the truth says about words at a place, and what it has there instead.
  func verdict(
    before: [String], after: [String], at place: Int
  ) -> (EditScore.Verdict, truth: String?) {
    guard !after.isEmpty else { return verdict(takenOut: before, near: place) }
    let end = place + after.count
    let left = (max(0, place - Self.reach)..<place).last { alignment.places[$0] != nil }
    let right = (end..<min(words.count, end + Self.reach)).first { alignment.places[$0] != nil }
    let places = (place..<end).map { alignment.places[$0] }
    if let first = places[0], places == (first..<(first + after.count)).map({ $0 }) {
      return (.right, nil)
    }
    if isElsewhere(after, at: place) { return (.right, nil) }
    guard left != nil || right != nil else { return (.unplaced, nil) }
    let start = left.flatMap { alignment.places[$0] }.map { $0 + 1 } ?? 0
    let stop = right.flatMap { alignment.places[$0] } ?? truth.count
    let open = left == nil || right == nil
    let instead =
      open && stop - start > Self.reach ? [] : Array(truth[min(start, stop)..<stop])
    return (.wrong, instead.prefix(8).joined(separator: " "))
  }

  /// Words that were taken out stand in a block of their own beside the text they were taken from:
  /// the truth of that text must not have more of them than is left.
  private func verdict(
    takenOut before: [String], near place: Int
  ) -> (EditScore.Verdict, truth: String?) {
    let window = max(0, place - Self.blockReach)..<min(words.count, place + Self.blockReach)
    let anchors = window.compactMap { alignment.places[$0] }
    guard let first = anchors.min(), let last = anchors.max() else { return (.unplaced, nil) }
    let missing = before.filter { word in
      truth[first...last].count { $0 == word } > words[window].count { $0 == word }
    }
    return missing.isEmpty ? (.right, nil) : (.wrong, missing.joined(separator: " "))
  }

  /// Whether the truth has the words with the same neighbours in another order of the text.
  private func isElsewhere(_ after: [String], at place: Int) -> Bool {
    func word(_ list: [String], _ index: Int) -> String? {
      list.indices.contains(index) ? list[index] : nil
    }
    return (occurrences[after[0]] ?? []).contains { start in
      guard truth[start...].starts(with: after) else { return false }
      let same = [-2, -1, after.count, after.count + 1].map {
        word(words, place + $0) == word(truth, start + $0)
      }
      return same[1] && same[2] || same[0] && same[1] || same[2] && same[3]
    }
  }

  /// How far from an edit its neighbours are looked for, in words.
  private static let reach = 8
  /// How far from words that were taken out their old place can be, in words.
  private static let blockReach = 40
}
