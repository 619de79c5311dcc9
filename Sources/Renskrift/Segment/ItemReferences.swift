/// Finds labels of items that refer to other minutes, such as a correction quotes them.
enum ItemReferences {
  /// The sentences whose label has a lower number than one above, and does not begin anew.
  static func spans(
    _ labels: [(line: PrintedLine, label: PrintedLabel)]
  ) -> Set<Span> {
    var highest = 0
    var found: Set<Span> = []
    for (line, label) in labels {
      guard let number = Int(label.number) else { continue }
      let isSentence =
        line.endsSentence && line.left.count > label.length + 3 || line.left.count > 10
      if isSentence, number < highest, number > 1 {
        if let span = line.spans.first { found.insert(span) }
      } else if !isSentence || number == highest + 1 || number == 1 {
        highest = number
      }
    }
    return found
  }
}
