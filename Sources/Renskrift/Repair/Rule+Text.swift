extension Rule {
  /// The rule for people: summary, explanation, and its examples, in lines of at most 80 characters.
  public var text: String {
    var text = "\(id): \(summary)\n\n\(explanation.wrapped(to: 80))\n"
    let repairs = examples.filter(\.isRepair)
    if !repairs.isEmpty { text += "\nRepairs\n" + repairs.map(\.text).joined(separator: "\n") }
    let leaves = examples.filter { !$0.isRepair }
    if !leaves.isEmpty {
      text += "\nLeaves alone\n" + leaves.map(\.text).joined(separator: "\n")
    }
    if language != nil { text += "\nIt is for Swedish text.\n" }
    return text
  }

  /// All rules in the order in which they apply, with their summaries.
  public static var list: String {
    let width = all.map(\.id.count).max() ?? 0
    return all.map { rule in
      let name = rule.id + String(repeating: " ", count: width - rule.id.count)
      let indent = String(repeating: " ", count: width + 2)
      return "\(name)  \(rule.summary.wrapped(to: 80 - width - 2, indent: indent))\n"
    }.joined()
  }
}

extension Rule.Example {
  /// The example as lines with a margin: `-` before, `+` after, `=` where nothing changes.
  fileprivate var text: String {
    let marks =
      isRepair
      ? lines(before, mark: "-") + lines(after, mark: "+") : lines(before, mark: "=")
    return marks + (note.map { "      (\($0))\n" } ?? "")
  }

  private func lines(_ text: String, mark: Character) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "  \(mark)   \($0)\n" }.joined()
  }
}

extension String {
  /// The words in lines of at most so many characters; a longer word has a line of its own.
  ///
  /// - Parameter indent: what every line but the first begins with, beside the width.
  public func wrapped(to width: Int, indent: String = "") -> String {
    var text = ""
    var column = 0
    for word in split(whereSeparator: \.isWhitespace) {
      let length = word.count
      if column == 0 {
        column = length
      } else if column + 1 + length <= width {
        text += " "
        column += 1 + length
      } else {
        text += "\n" + indent
        column = length
      }
      text += word
    }
    return text
  }
}
