/// What the numbers of the document's items say about a label.
extension LineKinds {
  /// Whether the items around this one are there and it is not: a reader takes `V` for `v`.
  func isMissing(_ label: PrintedLabel, in line: PrintedLine) -> Bool {
    guard let number = Int(label.number), !series.contains(number), !line.endsSentence else {
      return false
    }
    return series.contains(number - 1) && series.contains(number + 1)
  }

  /// Whether the items before and after it are there: a sentence over several lines stands behind its label.
  func isBetweenNeighbours(_ label: PrintedLabel) -> Bool {
    Int(label.number).map { series.contains($0 - 1) && series.contains($0 + 1) } ?? false
  }

  /// Whether a label is one of the series where a sentence may end above it: below a blank line, and in text
  /// below any word that can be the last.
  func goesOnSeries(
    _ label: PrintedLabel, _ line: PrintedLine, after previous: PrintedLine?
  ) -> Bool {
    let isText = line.box == nil && !isOpenWord(previous?.left.last)
    guard line.followsBlank || isText else { return false }
    // `Eva Ek, Bo Al,` may be all there is of a list.
    let isCut = line.box == nil && line.followsBlank && previous?.text.hasSuffix(",") == true
    return isBetweenNeighbours(label) || opensSeries(label, after: isCut ? nil : previous)
      || isText && endsSeries(label)
  }

  /// Whether it is the last item, and the one before is there.
  private func endsSeries(_ label: PrintedLabel) -> Bool {
    guard let number = Int(label.number), number == series.max() else { return false }
    return series.contains(number - 1)
  }

  /// Whether a line is the label of the first page for the items that the minutes have.
  func isItemsLabel(_ line: PrintedLine?) -> Bool {
    line.map { language.meeting.fields[$0.text.inLowerCase.trimmed(of: ":")] == .items } ?? false
  }

  /// Whether it is the first item, and the next one is there: a title may stand above that fills its line.
  func opensSeries(_ label: PrintedLabel, after previous: PrintedLine?) -> Bool {
    guard let number = Int(label.number), number == series.min() else { return false }
    return series.contains(number + 1) && !isOpenWord(previous?.left.last)
  }

  /// Whether the item before or the one after has a label of its own.
  func hasNeighbour(_ label: PrintedLabel) -> Bool {
    guard label.hasSign, let number = Int(label.number) else { return false }
    return series.contains(number - 1) || series.contains(number + 1)
  }

  /// The lines that begin with a number above 1 (`73. Därefter …`) where none of the lines above begins with
  /// the number before it, and none below with the one after it.
  static func strays(in lines: [PrintedLine]) -> Set<Span> {
    var numbers: [(index: Int, number: Int)] = []
    for (index, line) in lines.enumerated() where line.cell == nil {
      if let marker = ListMarker(line.left), marker.kind == .number,
        let number = Int(marker.text.dropLast())
      {
        numbers.append((index, number))
      }
    }
    func isNeighbour(_ a: Int, _ b: Int) -> Bool {
      abs(numbers[a].index - numbers[b].index) <= 40 && numbers[b].number - numbers[a].number == 1
    }
    return Set(
      numbers.indices.compactMap { place in
        let near = max(0, place - 40)..<min(numbers.count, place + 41)
        let isListed =
          near.prefix(upTo: place).contains { isNeighbour($0, place) }
          || near.suffix(from: place).contains { isNeighbour(place, $0) }
        let (index, number) = numbers[place]
        return number > 1 && !isListed ? lines[index].spans.first : nil
      })
  }
}
