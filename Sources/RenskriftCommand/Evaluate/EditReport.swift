import Renskrift

/// How many edits are right, for each rule and in all, and which ones are wrong.
struct EditReport {
  let scores: [(name: String, score: EditScore)]

  private var total: EditScore { scores.reduce(EditScore()) { $0 + $1.score } }

  /// The rules that made edits, with their edits; two rules that changed the same words are a pair.
  private var byRule: [(rule: String, score: EditScore)] {
    var rules: [String: EditScore] = [:]
    for edit in total.edits {
      rules[edit.rules.joined(separator: " + "), default: EditScore()].edits.append(edit)
    }
    return rules.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// A line for each rule, the total, and the wrong edits.
  var text: String {
    let rows = byRule + [("total", total)]
    let width = max(5, rows.map(\.rule.count).max() ?? 0)
    let heading = ["right", "wrong", "not judged", "precision"]
    var lines = [
      String(repeating: " ", count: width) + heading.map { $0.leftPadded(to: 12) }.joined()
    ]
    for (rule, score) in rows {
      let counts = [score.count(.right), score.count(.wrong), score.count(.unplaced)]
      lines.append(
        rule + String(repeating: " ", count: width - rule.count)
          + (counts.map(String.init) + [score.precision?.fixed ?? "-"])
          .map { $0.leftPadded(to: 12) }.joined())
    }
    for (name, score) in scores {
      for edit in score.edits where edit.verdict == .wrong {
        lines += [
          "",
          "\(name), page \(edit.page), \(edit.ids.joined(separator: ", "))"
            + " (\(edit.rules.joined(separator: ", ")))", "  - \(edit.before)",
          "  + \(edit.after.isEmpty ? "(taken out)" : edit.after)",
          "  = \(edit.truth.flatMap { $0.isEmpty ? nil : $0 } ?? "(nothing)")",
        ]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `total`, `rules` and the list of `wrong` edits.
  var json: JSON {
    let wrong = scores.flatMap { name, score in
      score.edits.filter { $0.verdict == .wrong }.map { edit in
        JSON.object([
          .init("document", .string(name)), .init("page", .integer(edit.page)),
          .init("edits", .array(edit.ids.map(JSON.string))),
          .init("rules", .array(edit.rules.map(JSON.string))),
          .init("before", .string(edit.before)), .init("after", .string(edit.after)),
          .init("truth", .string(edit.truth ?? "")),
        ])
      }
    }
    return .object([
      .init("total", .object(Self.members(total))),
      .init("rules", .object(byRule.map { .init($0.rule, .object(Self.members($0.score))) })),
      .init("wrong", .array(wrong)),
    ])
  }

  private static func members(_ score: EditScore) -> [JSON.Member] {
    [
      .init("right", .integer(score.count(.right))), .init("wrong", .integer(score.count(.wrong))),
      .init("notJudged", .integer(score.count(.unplaced))),
      .init("precision", score.precision.map { .number($0.rounded4) } ?? .null),
    ]
  }
}
