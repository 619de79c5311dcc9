/// Labels one below the other with their values after them, as text has them that was taken out of a table
/// column by column.
extension FrontTable {
  /// Gives each of several labels without a value its own of the values under the last one.
  ///
  /// Only where there are exactly as many values as labels: whose is whose is not guessed.
  mutating func spreadStackedValues() {
    var start = entries.startIndex
    for index in entries.indices {
      guard !entries[index].lines.isEmpty else { continue }
      defer { start = index + 1 }
      let labels = index - start + 1
      guard labels >= 3, entries[index].lines.allSatisfy({ $0.column == 0 }) else { continue }
      let values = Self.whole(entries[index].lines, vocabulary)
      guard values.count == labels else { continue }
      for (offset, value) in values.enumerated() { entries[start + offset].lines = value }
    }
  }

  /// The lines, those together that make one value.
  private static func whole(_ lines: [Line], _ vocabulary: Vocabulary) -> [[Line]] {
    var values: [[Line]] = []
    for line in lines {
      if let last = values.last?.last, AttendanceList.continues(last.text, line.text, vocabulary) {
        values[values.count - 1].append(line)
      } else {
        values.append([line])
      }
    }
    return values
  }
}
