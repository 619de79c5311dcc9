/// The document as rules see it: lines of words after the edits so far, in reading order.
public final class Manuscript {
  /// The lines in reading order; words that were taken out are not in them.
  public let lines: [Line]
  /// The dictionary.
  public let lexicon: any Lexicon
  /// What is known of the language.
  public let language: Language
  /// How often each word occurs in the text, in lower case, without punctuation at its ends.
  public private(set) lazy var vocabulary: [String: Int] = {
    var counts: [String: Int] = [:]
    for line in text {
      for word in line.words { counts[LetterheadLine.bare(word), default: 0] += 1 }
    }
    return counts
  }()
  /// How often two words stand side by side of which the first is a particle, as `nu läge`.
  public private(set) lazy var particlePairs: [String: Int] = {
    var counts: [String: Int] = [:]
    let longest = language.repair.particles.map(\.utf8.count).max() ?? 0
    for line in text {
      for (first, second) in zip(line.words, line.words.dropFirst())
      where first.utf8.count <= longest {
        let start = first.lowercased()
        guard language.repair.particles.contains(start) else { continue }
        counts["\(start) \(LetterheadLine.bare(second))", default: 0] += 1
      }
    }
    return counts
  }()
  /// Whether the text file was read from paper, by the specks that stand alone, or at the ends of its
  /// lines.
  public private(set) lazy var isSpeckled: Bool = {
    let lines = pages.lazy.filter { $0.origin == .text }.flatMap(\.lines).filter {
      !$0.words.isEmpty
    }
    let specks = lines.compactMap { line -> String? in
      guard let last = line.words.last, last.length <= 3 else { return nil }
      let read = line.read(line.words.count - 1)
      // Three stops stand for words that were left out.
      let isSpeck = read != "..." && read.allSatisfy { "'’‘´`\",;.:~^_¬|".contains($0) }
      return isSpeck ? read : nil
    }
    // Specks are read now so and now so; `Dagordning :` is how somebody types.
    return specks.count >= 3 && specks.count * 100 >= lines.count
      && Set(specks) != [":"]
  }()
  /// Whether what was read was read by a program without section signs, percent signs, bullets and en dashes:
  /// it has none of them, though repair has shown where two of them stood.
  public private(set) lazy var lacksSigns: Bool = {
    let read = text.filter { $0.origin != .textLayer }
    // Bytes tell nearly all words apart, many times faster than characters.
    let signed = read.count { line in
      line.words.contains {
        $0.utf8.contains(0x25) || $0.utf8.contains(0xC2) && $0.contains("§")
      }
    }
    guard signed >= 2 else { return false }
    let pages = Set(read.compactMap { $0.ids.first?.page })
    return !self.pages.contains { page in
      // On pages that were recognised here dashes are measured in the picture.
      let signs: Set<Character> = page.origin == .ocr ? ["§", "%", "•"] : ["§", "%", "•", "–"]
      return pages.contains(page.number)
        && page.lines.contains { line in
          line.text.utf8.contains { $0 == 0x25 || $0 == 0xC2 || $0 == 0xE2 }
            && line.text.contains(where: signs.contains)
        }
    }
  }()
  /// The words with a capital that stand in the document at least twice, its page headers among them.
  private(set) lazy var names: Set<String> = {
    var counts: [String: Int] = [:]
    for line in lines {
      for word in line.words where word.first?.isUppercase == true {
        counts[word.trimmed(of: ".,;:"), default: 0] += 1
      }
    }
    return Set(counts.filter { $0.value >= 2 }.keys)
  }()
  /// Whether text files show that they were read from paper: by specks, by signs that their reader did not have,
  /// or by what rules have put right in them that nobody types.
  private(set) lazy var wasRead: Bool = isSpeckled || traces >= 2 || lacksSigns
  /// How many misreadings rules have put right in text files so far.
  private let traces: Int
  private let pages: [Page]
  /// The lines that belong to the text of the minutes.
  public let text: [Line]

  /// The lines of text that are no cells, with what stands a wide gap apart in one line put together: a
  /// label in a column of its own and the title beside it.
  private(set) lazy var rows: [Line] = joined(text.filter { $0.cell == nil })

  /// The rows, and those of tables with all cells that stand in one line with their first one.
  private(set) lazy var labelRows: [Line] = joined(text).filter { $0.cell?.column ?? 0 == 0 }

  private func joined(_ lines: [Line]) -> [Line] {
    var rows: [Line] = []
    for line in lines {
      if let last = rows.last, let a = last.ids.last, let b = line.ids.first, a.page == b.page,
        a.line == b.line, a.word < b.word
      {
        rows[rows.count - 1] = Line(
          ids: last.ids + line.ids, words: last.words + line.words, role: last.role,
          cell: last.cell,
          origin: last.origin, isScanned: last.isScanned, tail: line.tail,
          sources: last.sources + line.sources)
      } else {
        rows.append(line)
      }
    }
    return rows
  }

  /// Whether the text has a word, as it stands, at least twice.
  func printsOften(_ word: String) -> Bool {
    text.lazy.flatMap(\.words).filter { $0 == word }.prefix(2).count == 2
  }

  /// Words of one line that have the same role.
  public struct Line {
    /// The places of the words.
    public let ids: [WordID]
    /// The words after the edits so far.
    public let words: [String]
    /// What they are.
    public let role: Run.Role
    /// Their place in a table.
    public let cell: Run.Cell?
    /// Where the page's words come from.
    public let origin: Page.Origin
    /// Whether the words were recognised in a picture: here, or by an earlier program that laid its
    /// text over the picture of the page.
    public let isScanned: Bool
    /// What stands between the last word of the line as it was read and the line's ending.
    public let tail: String
    /// The words as they stand in the grid, with box, confidence and alternatives.
    public let sources: [Word]
  }

  /// Looks at a document that has a layout.
  init(_ document: Document, lexicon: any Lexicon, language: Language) {
    pages = document.pages
    var lines: [Line] = []
    let scanned = Set(document.pages.filter(\.isScanned).map(\.number))
    for run in document.layout?.runs ?? [] {
      var ids: [WordID] = []
      var words: [String] = []
      for (id, text) in zip(run.span.words, document.texts(of: run.span)) where !text.isEmpty {
        ids.append(id)
        words.append(text)
      }
      guard let first = ids.first, let page = document.page(first.page) else { continue }
      let line = page.lines[first.line - 1]
      lines.append(
        Line(
          ids: ids, words: words, role: run.role, cell: run.cell, origin: page.origin,
          isScanned: scanned.contains(page.number), tail: line.tail,
          sources: ids.map { line.words[$0.word - 1] }))
    }
    self.lines = lines
    self.lexicon = lexicon
    self.language = language
    traces = document.edits.isEmpty ? 0 : Self.traces(document)
    text = lines.filter(\.role.isText)
  }

  /// How many misreadings rules have put right in text files; the same word counts once.
  private static func traces(_ document: Document) -> Int {
    let files = Set(document.pages.lazy.filter { $0.origin == .text }.map(\.number))
    let edits = document.edits.filter {
      Rule.readTraces.contains($0.rule) && files.contains($0.page)
    }
    let words = Set(edits.lazy.filter { $0.rule == Rule.lookAlike.id }.map(\.before))
    return words.count + edits.count { $0.rule != Rule.lookAlike.id }
  }

  /// The line that goes on where a line of text ends: the next one of body text, also on the next
  /// page, or the next line of the same column of a table.
  ///
  /// - Parameter isOpen: which lines are asked about; a few of many.
  public func continuations(where isOpen: (Line) -> Bool) -> [(line: Line, next: Line)] {
    text.indices.compactMap { index in
      let line = text[index]
      guard isOpen(line) else { return nil }
      let rest = text[(index + 1)...]
      guard let cell = line.cell else {
        return rest.first { $0.cell == nil && $0.role == line.role }.map { (line, $0) }
      }
      let next = rest.first {
        $0.cell?.table != cell.table || $0.cell?.column == cell.column
      }
      return next.flatMap { $0.cell?.table == cell.table ? (line, $0) : nil }
    }
  }
}

extension Page {
  /// Whether the words were recognised in a picture, by this program or by an earlier one.
  fileprivate var isScanned: Bool {
    if origin == .ocr { return true }
    guard origin == .textLayer, let width, let height else { return false }
    return graphics.contains { $0.kind == .image && $0.box.area > 0.7 * width * height }
  }
}

extension Line {
  /// The characters after the last word.
  fileprivate var tail: String {
    guard let last = words.last else { return text }
    return String(decoding: text.utf8.dropFirst(last.start + last.length), as: UTF8.self)
  }
}
