/// Finds the headings of items that have no number: names that items have at many meetings, alone in their lines,
/// and what is set as they are.
///
/// An agenda has the same names; in minutes text stands between them.
enum NamedItems {
  /// Fewer names than this may be headings of anything.
  private static let least = 3
  /// The longest heading, in words.
  private static let longest = 12

  /// The first spans of the headings' lines, in minutes none of whose items has a number.
  static func spans(in lines: [PrintedLine], _ measure: Measure, _ language: Language) -> Set<Span>
  {
    let words = language.meeting.items
    let usual = lines.indices.filter { lines[$0].isBody && words.isUsual(lines[$0].text) }
    // `INLEDNING` over several of them is none.
    let areCapitals = usual.count { lines[$0].isInCapitals } * 2 > usual.count
    // `Mötet öppnades` below `Mötets öppnande` is what was said.
    let places = Set(usual)
    let named = usual.filter { index in
      lines[index].isInCapitals == areCapitals
        && !(places.contains(index - 1) && RunInSentence.hasVerb(lines[index].left, language))
    }
    let parted = zip(named, named.dropFirst()).count { $1 - $0 > 1 }
    guard named.count >= least, parted * 3 >= (named.count - 1) * 2, let first = named.first,
      named.contains(where: { words.openings.contains(name(of: lines[$0], words)) })
    else { return [] }
    let end =
      lines[first...].firstIndex { line in
        words.closings.contains(line.text.inLowerCase.trimmed(of: ":"))
      } ?? lines.endIndex
    let form = Form(of: named.map { lines[$0] }, measure, words)
    let others = (first..<end).filter { index in
      form.fits(lines[index], measure, words) && !opensClause(lines[index], language)
        && index + 1 < lines.endIndex && !lines[index + 1].isEmpty
        && !RunInSentence.hasVerb(lines[index].left, language)
    }
    return Set((named + others).compactMap { lines[$0].spans.first })
  }

  /// Whether a line is a clause of a decision: `Att fråga snickaren`.
  private static func opensClause(_ line: PrintedLine, _ language: Language) -> Bool {
    line.left.first.map { language.meeting.proceedings.clauses.contains($0.inLowerCase) } == true
  }

  private static func name(of line: PrintedLine, _ words: ItemWords) -> String {
    words.withoutWebMark(line.text).inLowerCase.trimmed(of: ".: ")
  }

  /// What the lines of headings have in common that their text has not.
  private enum Form {
    /// A mark that pages of the web put behind headings.
    case webMark
    /// Bold, underlined or larger type.
    case font(PrintedLine)
    /// A blank line before it.
    case blank
    case none

    init(of lines: [PrintedLine], _ measure: Measure, _ words: ItemWords) {
      let standing = lines.filter(measure.standsOut)
      if Self.are(lines.filter { words.withoutWebMark($0.text) != $0.text }, mostOf: lines) {
        self = .webMark
      } else if let first = standing.first, Self.are(standing, mostOf: lines) {
        self = .font(first)
      } else if Self.are(lines.filter { $0.box == nil && $0.followsBlank }, mostOf: lines) {
        self = .blank
      } else {
        self = .none
      }
    }

    private static func are(_ some: [PrintedLine], mostOf lines: [PrintedLine]) -> Bool {
      some.count * 4 >= lines.count * 3
    }

    func fits(_ line: PrintedLine, _ measure: Measure, _ words: ItemWords) -> Bool {
      guard line.isBody, line.left.count <= NamedItems.longest,
        line.text.first?.isUppercase == true, !line.text.isEmpty
      else { return false }
      return switch self {
      case .webMark: words.withoutWebMark(line.text) != line.text
      case .font(let first):
        measure.standsOut(line) && line.isSet(as: first) && line.isInCapitals == first.isInCapitals
      case .blank:
        line.followsBlank && !line.isInCapitals && !".:,;!?".contains(line.text.suffix(1))
      case .none: false
      }
    }
  }
}

extension PrintedLine {
  fileprivate var isBody: Bool { cell == nil && role == .body && !isEmpty }
}
