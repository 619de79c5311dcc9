extension Row {
  /// Whether the reader was sure of none of it.
  var isFaint: Bool {
    let sure = fragments.flatMap(\.confidences).map { $0 ?? 1 }
    return sure.allSatisfy { $0 < 0.6 }
  }

  /// Its words without those of fragments that the reader was sure of nothing in: bleed-through and
  /// scribbles beside a letterhead.
  var sureWords: [String] {
    fragments.filter { $0.confidences.contains { $0 ?? 1 >= 0.6 } }.flatMap(\.words)
  }

  /// Whether there are only one or two words of one to three letters: initials, parts of a stamp.
  var isScrap: Bool {
    let words = words
    return words.count <= 2
      && words.allSatisfy { $0.count <= 3 && !$0.hasDigit && !$0.hasSuffix(".") }
  }

  /// Whether it says in one piece what the document is and of which day, as titles do: `Årsmötesprotokoll
  /// 2021-05-20`; letterheads set the two apart.
  func isDatedTitle(_ content: LetterheadLine) -> Bool {
    fragments.count == 1 && fragments[0].box != nil && content.elements.contains(.documentKind)
      && content.elements.contains(.date)
      && content.elements.allSatisfy { [.documentKind, .date, .body].contains($0) }
  }

  /// Gives all fragments a role; page numbers and logo residue get their own.
  mutating func mark(_ role: Run.Role, _ reason: String, _ language: Language) {
    for index in fragments.indices {
      let content = LetterheadLine(fragments[index].words, language)
      if content.isComplete, content.elements.count == 1, case .pageNumber = content.elements[0] {
        fragments[index].mark(.pageNumber, "a page number in the page header or footer")
      } else {
        fragments[index].mark(role, reason)
      }
    }
  }
}
