/// Tells whether a document calls itself minutes, before it is read.
enum MinutesMark {
  /// How many lines from the top may name the document, and from its end may be those under which it is signed.
  private static let (top, end) = (30, 80)

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
  }

  private static func signs(_ line: PrintedLine, _ language: Language) -> Bool {
    guard line.left.count <= 8 else { return false }
    let words = line.text.lowercased()
    return language.meeting.items.signings.contains { words.hasPrefix($0) }
  }
}
