/// Items that stand in one line, as text has them that a page of the web was turned into:
/// `§ 2 Dagordningen fastställs § 3 Val av justerare`.
extension PrintedLine {
  /// The elements, with text parted before each label that goes on the series and begins no line elsewhere: one
  /// behind another item in its line, or behind the end of a sentence.
  static func partedAtLabels(_ elements: [Element], _ document: Document) -> [Element] {
    let first = elements.lines.filter { $0.box == nil && $0.cell == nil }.compactMap { line in
      label(of: line.words[...]).map(\.number)
    }
    let numbers = Set(first)
    guard numbers.count > 1 else { return elements }
    var last: Int?
    return elements.flatMap { element -> [Element] in
      guard case .line(let line) = element, line.box == nil, line.cell == nil else {
        return [element]
      }
      return line.parted(atLabelsBesides: numbers, after: &last, document).map(Element.line)
    }
  }

  private static func label(of words: ArraySlice<String>) -> (number: Int, length: Int)? {
    guard words.first?.beginsWithSign == true, let label = PrintedLabel(Array(words.prefix(3))),
      label.hasSign, !label.isRange, let number = Int(label.number)
    else { return nil }
    return (number, label.length)
  }

  private func parted(
    atLabelsBesides numbers: Set<Int>, after last: inout Int?, _ document: Document
  ) -> [PrintedLine] {
    let ids = spans.flatMap { Array($0.words) }
    guard ids.count == words.count else { return [self] }
    let own = Self.label(of: words[...])
    if let own { last = own.number }
    var starts = [0]
    for index in words.indices.dropFirst((own?.length ?? 0) + 1) where words[index].beginsWithSign {
      let isBehindSentence = words[index - 1].last.map { ".:!?".contains($0) } == true
      guard own != nil || isBehindSentence, let next = Self.label(of: words[index...]),
        next.number == (last ?? next.number) + 1, !numbers.contains(next.number),
        case let rest = words[(index + next.length)...],
        rest.isEmpty ? isBehindSentence : rest.first?.first?.isUppercase == true
      else { continue }
      starts.append(index)
      last = next.number
    }
    guard starts.count > 1 else { return [self] }
    return zip(starts, starts.dropFirst() + [ids.count]).map { part(ids[$0..<$1], document) }
  }
}
