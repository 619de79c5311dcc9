/// Labels that are broken over two lines, with their values beside both.
extension FrontTable {
  /// Remembers what may be the first line of a label: `Tjänstgörande`, or `Tjänstgörande Bo Al (S) ersätter …`
  /// where nothing parts the two.
  mutating func beginLabel(_ cells: [String]) {
    guard !cells[0].isEmpty else { return }
    let first = String(cells[0].prefix { $0 != " " })
    begunInLine =
      cells.count == 1 && first.utf8.count < cells[0].utf8.count && label(cells[0]) == nil
      && beginsLabel(first)
    begunLabel = begunInLine ? first : cells[0]
  }

  /// The second line of a label: `Ej tjänstgörande` + `ersättare`, with or without a value beside it.
  mutating func goesOnLabel(_ cells: [String], of passage: Passage) -> Bool {
    guard let begun = begunLabel, let last = entries.indices.last else { return false }
    let whole = begun + " " + cells[0]
    // Below two values `ERSÄTTARE` is a label of its own, no second line of `BESLUTANDE`.
    let isWhole = entries[last].lines.count > 1 && label(begun) != nil && label(cells[0]) != nil
    guard cells[0].first?.isLowercase == true || !isWhole && isInCapitals(begun, cells[0]) else {
      return false
    }
    if let (field, rest) = label(whole), rest.isEmpty {
      if begunInLine {
        open(field)
      } else {
        entries[last] = Entry(field: field, lines: entries[last].lines)
      }
    } else {
      // More of it may follow: `Ej` + `tjänstgörande` + `ersättare`.
      guard beginsLabel(whole) else { return false }
    }
    begunLabel = whole
    heads = nil
    isOpen = true
    let values = cells.dropFirst().filter { !$0.isEmpty }
    if !values.isEmpty { add(joined(Array(values)), of: passage) }
    return true
  }

  /// Whether the two lines of a label are set in capitals, and make one: `EJ TJÄNSTGÖRANDE` + `ERSÄTTARE`.
  private func isInCapitals(_ begun: String, _ line: String) -> Bool {
    let whole = (begun + " " + line).lowercased()
    return [begun, line].allSatisfy { text in
      text.contains(where: \.isLetter) && !text.contains(where: \.isLowercase)
    } && (vocabulary.words.fields[whole.trimmed(of: ":")] != nil || beginsLabel(whole))
  }
}
