extension Rule {
  /// The page of the documentation that lists all rules with their examples, as Markdown.
  public static var page: String {
    """
    # Rules of repair

    What the stage `repair` changes, and on which evidence; in the order in which the rules apply.

    A rule proposes, the document applies and records: `renskrift inspect --edits` shows each change
    with its reason. `"except": ["look-alike"]` in `pipeline.json` switches a rule off. In each example
    `-` is the text as it was read, `+` the text after the rule, and `=` text that it must leave alone.
    The examples are tests, and this page is written by one.

    """ + all.map(\.section).joined(separator: "\n")
  }

  /// The rule as a section of the page.
  private var section: String {
    var text = "\n## \(id)\n\(summary)\n\n\(explanation.wrapped(to: 100))\n"
    if language != nil { text += "\nFor Swedish text.\n" }
    text += "\n```diff\n" + examples.map(\.lines).joined(separator: "\n") + "```\n"
    return text
  }
}

extension Rule.Example {
  /// The example as lines of a comparison.
  fileprivate var lines: String {
    let origin = isScanned ? "on a recognised page" : nil
    let remark = [note, origin].compactMap(\.self).joined(separator: "; ")
    return (remark.isEmpty ? "" : "# \(remark)\n")
      + (isRepair ? marked(before, "-") + marked(after, "+") : marked(before, "="))
  }

  private func marked(_ text: String, _ mark: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\(mark)\n" : "\(mark) \($0)\n" }.joined()
  }
}
