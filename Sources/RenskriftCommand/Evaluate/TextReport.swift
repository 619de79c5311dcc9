import Renskrift

/// How right texts are: a table for people, or JSON.
struct TextReport {
  let scores: [(name: String, score: TextScore)]

  private var total: TextScore { scores.reduce(TextScore()) { $0 + $1.score } }

  /// One line for each document, and the total.
  var text: String {
    let rows = scores.count == 1 ? scores : scores + [("total", total)]
    let width = max(5, rows.map(\.name.count).max() ?? 0)
    let heading = ["CER", "folded", "WER", "recall", "prec.", "F1"]
    var lines = [
      String(repeating: " ", count: width) + heading.map { $0.leftPadded(to: 8) }.joined()
        + "  signs"
    ]
    for (name, score) in rows {
      let rates = [
        score.characterErrorRate, score.foldedErrorRate, score.wordErrorRate, score.wordRecall,
        score.wordPrecision, score.wordF1,
      ]
      let signs = score.signs.map { "\($0.sign) \($0.found)/\($0.count)" }.joined(separator: "  ")
      lines.append(
        name + String(repeating: " ", count: width - name.count)
          + rates.map { $0.fixed.leftPadded(to: 8) }.joined() + "  " + signs)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `documents`, each with its figures, and `total`.
  var json: JSON {
    .object([
      .init(
        "documents",
        .array(
          scores.map { name, score in
            .object([.init("name", .string(name))] + Self.members(score))
          })),
      .init("total", .object(Self.members(total))),
    ])
  }

  private static func members(_ score: TextScore) -> [JSON.Member] {
    [
      .init("characters", .integer(score.characters)), .init("words", .integer(score.words)),
      .init("characterErrorRate", .number(score.characterErrorRate.rounded4)),
      .init("foldedErrorRate", .number(score.foldedErrorRate.rounded4)),
      .init("wordErrorRate", .number(score.wordErrorRate.rounded4)),
      .init("wordRecall", .number(score.wordRecall.rounded4)),
      .init("wordPrecision", .number(score.wordPrecision.rounded4)),
      .init("wordF1", .number(score.wordF1.rounded4)),
      .init(
        "signs",
        .object(
          score.signs.map { sign in
            .init(
              String(sign.sign),
              .object([
                .init("found", .integer(sign.found)), .init("of", .integer(sign.count)),
              ]))
          })),
    ]
  }
}

extension Double {
  /// To four decimals.
  var rounded4: Double { (self * 10_000).rounded() / 10_000 }

  /// With four decimals, as `0.0500`.
  var fixed: String {
    let parts = Int((self * 10_000).rounded()).quotientAndRemainder(dividingBy: 10_000)
    let decimals = String(parts.remainder)
    return "\(parts.quotient)." + String(repeating: "0", count: 4 - decimals.count) + decimals
  }
}

extension String {
  /// With spaces before it.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(1, width - count)) + self
  }
}
