/// What ruling lines and scribbles above the page footers of a text file were read as: `RR`, `7 EA`.
struct PageEndScraps {
  let language: Language
  let lexicon: any Lexicon

  /// Marks the last line of a page as noise where a blank line parts it from the text and no word stands in it.
  ///
  /// So only in a document whose pages have headers or footers: what stands alone at the end of another may be
  /// initials.
  func mark(_ sheets: inout [Sheet]) {
    let texts = sheets.indices.filter { sheets[$0].height == nil }
    guard texts.count > 1,
      texts.count(where: { sheets[$0].rows.contains(where: \.isFurniture) }) * 2 > texts.count
    else { return }
    var counts: [String: Int] = [:]
    for word in texts.flatMap({ sheets[$0].rows }).flatMap(\.words) {
      counts[word, default: 0] += 1
    }
    for index in texts {
      guard let row = sheets[index].rows.lastIndex(where: { !$0.isFurniture }), row > 0,
        isScrap(sheets[index].rows[row], counts), isApart(row, sheets[index]),
        !isListed(row, sheets[index])
      else { continue }
      for place in sheets[index].rows[row].fragments.indices {
        sheets[index].rows[row].fragments[place].mark(
          .noise, "no word, alone at the end of a page: a ruling line or a scribble")
      }
    }
  }

  /// Whether a blank line, or the end of a sentence, stands above.
  private func isApart(_ row: Int, _ sheet: Sheet) -> Bool {
    let above = sheet.rows[row - 1]
    return sheet.rows[row].top - above.top >= 2 || above.text.hasSuffix(".")
  }

  /// Whether it may be one of those who get a decision.
  private func isListed(_ row: Int, _ sheet: Sheet) -> Bool {
    sheet.rows[..<row].suffix(5).contains {
      language.sections.exactKind(of: $0.text) == .distribution
    }
  }

  private func isScrap(_ row: Row, _ counts: [String: Int]) -> Bool {
    let words = row.words
    guard !row.fragments.contains(where: \.isItemLabel), !PrintedLabel.begins(words) else {
      return false
    }
    let known = words.count { isWord($0) }
    if words.count >= 6 {
      let broken = words.count { $0.count <= 3 || hasRun($0) }
      return known * 5 <= words.count && broken * 10 >= words.count * 7
        && !words.contains { $0.count >= 4 && isWord($0) }
    }
    // What stands a wide gap apart is a row of a table.
    return row.fragments.count == 1 && known * 3 <= words.count
      && words.allSatisfy { word in
        word.count { $0.isLetter } <= 3 && word.count { $0.isNumber } <= 1
          && counts[word, default: 0] < 2
      } && words.contains { $0.contains(where: \.isLetter) }
  }

  /// Whether it is one of the dictionary's words and no letters in capitals.
  private func isWord(_ word: String) -> Bool {
    let bare = LetterheadLine.bare(word)
    return bare.count >= 2 && word.dropFirst().contains(where: \.isLowercase)
      && (lexicon.knows(bare) || lexicon.knows(word.trimmed(of: ".,;:")))
  }

  /// Whether the same letter stands three times in a row, as in no word.
  private func hasRun(_ word: String) -> Bool {
    zip(word, zip(word.dropFirst(), word.dropFirst(2))).contains { $0 == $1.0 && $0 == $1.1 }
  }
}
