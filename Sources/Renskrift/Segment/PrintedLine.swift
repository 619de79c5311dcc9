/// A line of text as it is printed: words that stand side by side, after the edits.
struct PrintedLine {
  /// The words' places, from the left.
  var spans: [Span]
  /// The words after the edits; those that were joined to another word are empty.
  private(set) var words: [String] { didSet { arrange() } }
  let role: Run.Role
  let cell: Run.Cell?
  let page: Int
  /// Where the line stands; nil for text input.
  var box: Box?
  /// Where the letters stand, in points: lower edges without descenders; nil for text input.
  var baseline: Double?
  /// How wide the first word is, in points; nil for text input.
  let firstWidth: Double?
  /// The length in characters as it was read, spaces at its beginning included.
  var length: Int
  /// Whether a mark before it, which repair took out, says that it is a heading: `## Närvarande`.
  let isMarked: Bool
  /// Whether it is the sentence behind the title of an item, in the same printed line.
  var isBehindTitle = false
  /// Whether a blank line stands before it, in text input.
  let followsBlank: Bool
  /// Whether all words are bold, italic, and how large; nil where the reader does not say.
  private(set) var font: Font?
  /// The font of the first word.
  let firstFont: Font?
  /// Whether all words are heavy in the picture; nil where that was not measured.
  private(set) var isHeavy: Bool?
  /// Whether the first word is.
  let firstIsHeavy: Bool?

  /// The words that are left, joined by a space; kept, as every rule of segmentation asks for it.
  private(set) var text = ""
  /// The words that are left.
  private(set) var left: [String] = []
  /// Whether all its words were joined to the line before.
  var isEmpty: Bool { left.isEmpty }

  /// Whether the line ends a sentence or leads in a list.
  var endsSentence: Bool {
    // Most lines end in a letter.
    if let last = text.utf8.last, 0x61...0x7A ~= last { return false }
    guard let last = text.last(where: { !"\"”’)»".contains($0) }) else { return false }
    return ".:?!".contains(last)
  }
  /// Whether a sentence ends before its last word, and not in an abbreviation.
  var hasInnerStop: Bool {
    left.dropLast().dropFirst(2).contains { $0.hasSuffix(".") && $0.utf8.count > 5 }
  }
  /// Whether a colon stands behind one of its first words.
  var hasInnerColon: Bool {
    left.dropLast().dropFirst().prefix(6).contains { $0.hasSuffix(":") && $0.utf8.count > 4 }
  }
  /// Whether it is a printed rule: underscores, hyphens or dots.
  var isRule: Bool {
    text.utf8.count >= 3 && text.utf8.first.map { "_-.".utf8.contains($0) } == true
      && text.utf8.allSatisfy { "_-. ".utf8.contains($0) }
  }
  /// Whether a reader recognised it on a picture: it has a place and no font.
  var isRecognised: Bool { box != nil && font == nil }
  /// About how large the type of a recognised line is, in points, from how far its letters reach; nil for text.
  var typeSize: Double? {
    guard isRecognised, let box else { return nil }
    let rises = text.contains { $0.isUppercase || $0.isNumber || "bdfhklåäö".contains($0) }
    let falls = text.contains { "gjpqy".contains($0) }
    return box.height / ((rises ? 0.72 : 0.5) + (falls ? 0.21 : 0))
  }
  /// Whether all its letters are capitals.
  var isInCapitals: Bool { text.contains(where: \.isLetter) && text == text.uppercased() }
  /// Whether nothing says that the line is set in another face than another one.
  func isSet(as other: PrintedLine) -> Bool {
    font == other.font && (isHeavy == nil || other.isHeavy == nil || isHeavy == other.isHeavy)
  }
  var startsLower: Bool { text.first(where: \.isLetter)?.isLowercase == true }
}

extension PrintedLine {
  /// The lines of a document's text in reading order, and the runs that are no text between them.
  ///
  /// Runs that stand in one row and are no cells of a table make one line.
  static func lines(of document: Document, _ language: Language) -> [Element] {
    let takenOut = document.takenOut
    let straight = Dictionary(
      document.pages.compactMap { page in Straightening(page).map { (page.number, $0) } },
      uniquingKeysWith: { first, _ in first })
    let baselines = Dictionary(
      document.pages.map { ($0.number, Baseline($0, straight[$0.number])) },
      uniquingKeysWith: { first, _ in first })
    var elements: [Element] = []
    /// The last line, though words that were taken out of it may follow.
    var last: Int?
    for run in document.layout?.runs ?? [] {
      guard run.role.isText else {
        elements.append(.other(run))
        continue
      }
      for (span, out) in split(run.span, takenOut) {
        if out {
          elements.append(.other(Run(span: span, role: .noise)))
          continue
        }
        let line = PrintedLine(
          span, run, document, straight[span.page], baselines[span.page])
        if let last, case .line(var open) = elements[last], open.isBeside(line),
          last + 1 == elements.count || open.spans.last?.line == span.line,
          !line.isCaseNumber(language) || open.isCaseLabel(language),
          !open.isFar(line) || !open.isCaseNumber(language)
        {
          open.append(line)
          elements[last] = .line(open)
        } else {
          last = elements.count
          elements.append(.line(line))
        }
      }
    }
    return parted(
      partedAtNumbers(partedAtLabels(elements, document), document), document, language)
  }

  /// Whether there is nothing but a case number, which stands beside a title.
  private func isCaseNumber(_ language: Language) -> Bool {
    cell == nil && PrintedCaseNumber(left, language)?.isAlone == true
  }

  /// Whether there is nothing but the word for a case number, which stands beside it (`Diarienr`).
  private func isCaseLabel(_ language: Language) -> Bool {
    left.count == 1 && language.meeting.items.caseLabels.contains(LetterheadLine.bare(left[0]))
  }

  /// The bold heading at the beginning of a line (`**Beslut** Nämnden beslutar …`) and what follows; of a
  /// picture a colon tells it too (`Beslut: Nämnden …`).
  func parted(_ document: Document, _ language: Language) -> [PrintedLine]? {
    guard cell == nil, words.count > 1 else { return nil }
    let ids = spans.flatMap { Array($0.words) }
    if isRecognised, let colon = words.prefix(4).firstIndex(where: { $0.hasSuffix(":") }),
      colon + 1 < words.count, words[colon + 1].first?.isUppercase == true,
      language.sections.exactKind(of: words[...colon].joined(separator: " ")) != nil
    {
      return [part(ids[...colon], document), part(ids[(colon + 1)...], document)]
    }
    guard startsBold, !isBold else { return nil }
    let bold = ids.prefix { document.word($0).isBold == true }
    // On a dirty page the first word of a sentence may look bold.
    guard bold.count <= 7, bold.count < ids.count,
      !isRecognised || words[bold.count].first?.isUppercase == true,
      language.sections.kind(of: words.prefix(bold.count).joined(separator: " ")) != nil
    else { return nil }
    return [part(ids[..<bold.count], document), part(ids[bold.count...], document)]
  }

  /// The line of some of its words.
  func part(_ ids: ArraySlice<WordID>, _ document: Document) -> PrintedLine {
    let lines = Span.covering(ids).map {
      PrintedLine($0, Run(span: $0, role: role, cell: cell), document, nil, nil)
    }
    var line = lines[0]
    for other in lines.dropFirst() { line.append(other) }
    return line
  }

  /// A line of text, or words that are no text.
  enum Element {
    case line(PrintedLine)
    case other(Run)
  }

  private init(
    _ span: Span, _ run: Run, _ document: Document, _ straight: Straightening?,
    _ baseline: Baseline?
  ) {
    let line = document.line(span.page, span.line)
    let words = line.words[(span.first - 1)..<span.last]
    spans = [span]
    self.words = document.texts(of: span)
    role = run.role
    cell = run.cell
    page = span.page
    let boxes = words.compactMap(\.box).map { straight?.box($0) ?? $0 }
    firstWidth = zip(words, self.words).first { !$0.1.isEmpty }?.0.box?.width
    box = boxes.union
    self.baseline =
      baseline.flatMap { $0.y(of: line, (span.first - 1)..<span.last, straight) } ?? box?.y1
    length = line.text.utf8.isEmpty ? 0 : line.text.prefixLength(through: words.last)
    let before = span.line >= 2 ? document.line(span.page, span.line - 1) : nil
    isMarked =
      span.first == 2 && boxes.isEmpty && line.words.count > 1
      && line.read(0).utf8.allSatisfy { $0 == 0x23 }
      && document.text(WordID(page: span.page, line: span.line, word: 1)).isEmpty
    followsBlank = before.map(\.words.isEmpty) ?? false
    let fonts = words.compactMap(\.font)
    font =
      fonts.isEmpty
      ? nil
      : Font(
        size: fonts.map(\.size).max() ?? 0, bold: fonts.allSatisfy(\.bold),
        italic: fonts.allSatisfy(\.italic))
    firstFont = fonts.first
    firstIsHeavy = words.first?.heavy
    isHeavy = Self.isHeavy(words, self.words)
    arrange()
  }

  /// Whether words are heavy, all of them; a word of few letters alone says nothing.
  private static func isHeavy(_ words: some Collection<Word>, _ texts: [String]) -> Bool? {
    let known = zip(words, texts).compactMap { word, text in word.heavy.map { ($0, text) } }
    guard !known.isEmpty else { return nil }
    guard known.allSatisfy(\.0) else { return false }
    let letters = known.reduce(0) { $0 + $1.1.count(where: \.isLetter) }
    return letters >= 4 && known.count * 2 >= words.count ? true : nil
  }

  private mutating func arrange() {
    left = words.filter { !$0.isEmpty }
    text = left.joined(separator: " ")
  }

  /// Whether another line stands at the same height.
  func isInRow(of other: PrintedLine) -> Bool {
    guard page == other.page else { return false }
    guard let a = box, let b = other.box else {
      return spans.last?.line == other.spans.first?.line
    }
    return min(a.y1, b.y1) - max(a.y0, b.y0) > 0.5 * min(a.height, b.height)
  }

  /// Whether another line goes on to the right of this one in the same row.
  private func isBeside(_ other: PrintedLine) -> Bool {
    guard page == other.page, role == other.role, cell == other.cell else { return false }
    guard let a = box, let b = other.box else {
      return spans.last?.line == other.spans.first?.line
    }
    return b.x0 >= a.x1 - 1 && min(a.y1, b.y1) - max(a.y0, b.y0) > 0.5 * min(a.height, b.height)
  }

  /// Whether a line beside this one stands in a column of its own.
  private func isFar(_ other: PrintedLine) -> Bool {
    guard let a = box, let b = other.box else { return false }
    return b.x0 - a.x1 > 1.5 * a.height
  }

  private mutating func append(_ other: PrintedLine) {
    // The mark of a list may have a font of its own.
    let isMark = !words.contains { $0.contains(where: \.isLetter) }
    if isMark { font = other.font ?? font }
    if isMark {
      isHeavy = other.isHeavy
    } else if isHeavy != other.isHeavy {
      isHeavy = isHeavy == nil || other.isHeavy == nil ? nil : false
    }
    spans += other.spans
    words += other.words
    box = [box, other.box].compactMap { $0 }.union
    length = max(length, other.length)
  }

  /// Parts a span where words were taken out of the text.
  private static func split(_ span: Span, _ takenOut: Set<WordID>) -> [(Span, out: Bool)] {
    if takenOut.isEmpty { return [(span, false)] }
    var parts: [(Span, out: Bool)] = []
    for id in span.words {
      let out = takenOut.contains(id)
      if let last = parts.last, last.out == out {
        parts[parts.count - 1].0 = Span(
          page: span.page, line: span.line, first: last.0.first, last: id.word)
      } else {
        parts.append((Span(page: span.page, line: span.line, first: id.word, last: id.word), out))
      }
    }
    return parts
  }
}

extension Document {
  /// The words that an edit took out of the text, rather than joining them to another word.
  var takenOut: Set<WordID> {
    Set(edits.filter(\.takesOut).flatMap(\.words).map(\.id).filter { text($0).isEmpty })
  }
}

extension String {
  /// The number of characters up to the end of a word.
  fileprivate func prefixLength(through word: Word?) -> Int {
    guard let word else { return count }
    let end = utf8.index(utf8.startIndex, offsetBy: word.start + word.length)
    return self[..<end].count
  }
}
