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

  /// The elements, with text parted before numbers that no line begins with, though those before and after them
  /// do: `Protokoll fört vid årsmöte 1. Mötets öppnande` over `2. Dagordning`.
  static func partedAtNumbers(_ elements: [Element], _ document: Document) -> [Element] {
    let numbers = elements.lines.filter { $0.box == nil && $0.cell == nil }.compactMap { line in
      number(of: line.words[...])
    }
    let begun = Set(numbers)
    guard begun.count > 2, let most = begun.max() else { return elements }
    var missing = (1...most).filter { !begun.contains($0) }[...]
    guard missing.first == 1 || missing.count * 2 <= begun.count else { return elements }
    var last = 0
    return elements.flatMap { element -> [Element] in
      guard case .line(let line) = element, line.box == nil, line.cell == nil,
        let next = missing.first
      else { return [element] }
      if let own = number(of: line.words[...]), own > last { last = own }
      while let first = missing.first, first <= last { missing = missing.dropFirst() }
      guard next == last + 1, missing.first == next else { return [element] }
      let ids = line.spans.flatMap { Array($0.words) }
      var starts = [0]
      for index in line.words.indices.dropFirst(2)
      where missing.first == last + 1 && number(of: line.words[index...]) == last + 1 {
        starts.append(index)
        last += 1
        missing = missing.dropFirst()
      }
      guard starts.count > 1, ids.count == line.words.count else { return [element] }
      return zip(starts, starts.dropFirst() + [ids.count]).map {
        .line(line.part(ids[$0..<$1], document))
      }
    }
  }

  /// The number before a title: `2. Val`, `2 VAL`.
  private static func number(of words: ArraySlice<String>) -> Int? {
    guard let label = words.first, let next = words.dropFirst().first, next.count > 2,
      next.first?.isUppercase == true, label.utf8.count <= 3
    else { return nil }
    if label.hasSuffix(".") { return Int(label.dropLast()) }
    return next == next.uppercased() && next.allSatisfy(\.isLetter) ? Int(label) : nil
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
