/// Tells whether a document calls itself minutes, before it is read.
enum MinutesMark {
  /// How many lines from the top may name the document, and from its end may be those under which it is signed.
  private static let (top, end) = (30, 80)
  /// How many lines with numbers minutes have that bear no name, and in how many lines they tell of the meeting.
  private static let (leastLabels, longest) = (4, 200)

  /// Whether a line at the top begins with a word for minutes (`Protokoll fört vid …`), or one further down is
  /// what stands over the name of whoever kept them (`Vid protokollet`).
  static func stands(
    in elements: [PrintedLine.Element], _ document: Document, _ language: Language
  ) -> Bool {
    let openings = elements.prefix(top).compactMap { element in
      switch element {
      case .line(let line): line.left.first
      case .other(let run): run.span.words.first { _ in true }.map { document.text($0) }
      }
    }
    return openings.contains {
      language.meeting.kind(named: LetterheadLine.bare($0)) == .minutes
    }
      || elements.suffix(end).lines.contains { signs($0, language) }
      || tells(elements.lines, language.meeting)
  }

  /// Whether lines with numbers are there, and others tell what a meeting did: notes of one that bear no name.
  private static func tells(_ lines: [PrintedLine], _ words: MeetingWords) -> Bool {
    guard
      lines.lazy.filter({ PrintedLabel($0.left) != nil }).prefix(leastLabels).count == leastLabels
    else { return false }
    let steps = lines.prefix(longest).reduce(into: Set<MeetingStep>()) { steps, line in
      steps.formUnion(words.steps(toldBy: line.left.map(LetterheadLine.bare)))
    }
    return words.count(steps) >= 2
  }

  private static func signs(_ line: PrintedLine, _ language: Language) -> Bool {
    guard line.left.count <= 8 else { return false }
    let words = line.text.inLowerCase
    return language.meeting.items.signings.contains { words.hasPrefix($0) }
  }
}
