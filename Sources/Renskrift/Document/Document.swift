/// A document and what each stage wrote about it: one layer a stage, none rewrites an earlier one.
///
/// The grid of pages, lines and words never changes after `extract`. Everything else points into
/// it. Text changes only through `apply`, which records an `Edit`.
public struct Document: Sendable, Codable {
  /// `renskrift-document/1`.
  public let schema: String
  /// Where the document comes from.
  public let source: Source
  /// The programs that read it.
  public let tools: Tools
  /// The layer of `extract`.
  public private(set) var pages: [Page]
  /// The layer of `layout`; nil before that stage.
  public internal(set) var layout: Layout?
  /// The changes of text so far, in order of application.
  public private(set) var edits: [Edit]
  /// The layer of `segment`; nil before that stage.
  public internal(set) var blocks: [Block]?
  /// The layer of `minutes`; nil before that stage.
  public internal(set) var minutes: Minutes?
  /// What a reader should know, in the order in which it was found.
  public internal(set) var warnings: [Warning]

  /// The texts of the words that edits changed.
  private var changed: [WordID: String] = [:]
  /// Where a page stands in `pages`, by its number.
  private let place: [Int: Int]

  /// The name of the document JSON's format.
  public static let schema = "renskrift-document/1"

  /// Makes a document of what was extracted.
  public init(source: Source, tools: Tools, pages: [Page]) {
    self.schema = Self.schema
    self.source = source
    self.tools = tools
    self.pages = pages
    self.edits = []
    self.warnings = []
    self.place = Dictionary(
      pages.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  enum CodingKeys: CodingKey {
    case schema, source, tools, pages, layout, edits, blocks, minutes, warnings
  }

  /// Reads document JSON and applies its edits again, so that a wrong ledger is noticed.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let schema = try values.decode(String.self, forKey: .schema)
    guard schema == Self.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: values, debugDescription: "\"\(schema)\" is not \"\(Self.schema)\"")
    }
    self.init(
      source: try values.decode(Source.self, forKey: .source),
      tools: try values.decode(Tools.self, forKey: .tools),
      pages: try values.decode([Page].self, forKey: .pages))
    layout = try values.decodeIfPresent(Layout.self, forKey: .layout)
    blocks = try values.decodeIfPresent([Block].self, forKey: .blocks)
    minutes = try values.decodeIfPresent(Minutes.self, forKey: .minutes)
    warnings = try values.decode([Warning].self, forKey: .warnings)
    for (key, spans) in [
      (CodingKeys.layout, layout?.runs.map(\.span)), (.blocks, blocks?.flatMap(\.spans)),
    ] {
      guard let span = spans?.first(where: { !contains($0.end) }) else { continue }
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values, debugDescription: "there are no words \(span)")
    }
    for edit in try values.decode([Edit].self, forKey: .edits) {
      do { try replay(edit) } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .edits, in: values, debugDescription: "\(error)")
      }
    }
  }

  // MARK: Words

  /// The page with that number in the file, if it was read.
  public func page(_ number: Int) -> Page? { place[number].map { pages[$0] } }

  /// The same with other pages of the same numbers, lines and words.
  func replacingPages(_ pages: [Page]) -> Document {
    var document = self
    document.pages = pages
    return document
  }

  /// Whether there is a word in that place.
  public func contains(_ id: WordID) -> Bool {
    guard let page = page(id.page), id.line >= 1, id.line <= page.lines.count else { return false }
    return id.word >= 1 && id.word <= page.lines[id.line - 1].words.count
  }

  /// The line in that place; the place must exist.
  public func line(_ page: Int, _ line: Int) -> Line { pages[place[page] ?? 0].lines[line - 1] }

  /// The word in that place, which must exist.
  public func word(_ id: WordID) -> Word { line(id.page, id.line).words[id.word - 1] }

  /// The characters of a word as they were read.
  public func read(_ id: WordID) -> String { line(id.page, id.line).read(id.word - 1) }

  /// The characters of a word after the edits so far; empty if it was joined or taken out.
  public func text(_ id: WordID) -> String {
    changed.isEmpty ? read(id) : changed[id] ?? read(id)
  }

  /// Whether an edit changed the word.
  public func isChanged(_ id: WordID) -> Bool { changed[id] != nil }

  /// The ids of all words in extraction order.
  public var wordIDs: [WordID] {
    pages.flatMap { page in
      page.lines.enumerated().flatMap { line, content in
        content.words.indices.map { WordID(page: page.number, line: line + 1, word: $0 + 1) }
      }
    }
  }

  // MARK: Edits

  /// Changes text as a rule proposes, and records it; nil if nothing would change.
  ///
  /// - Throws: `LedgerError` if a word does not exist or is named twice.
  @discardableResult
  public mutating func apply(_ proposal: Proposal, rule: String) throws(LedgerError) -> Edit? {
    var changes: [Edit.Change] = []
    for (id, after) in proposal.words {
      guard contains(id) else { throw LedgerError.noSuchWord(id, rule: rule) }
      guard !changes.contains(where: { $0.id == id }) else {
        throw LedgerError.wordTwice(id, rule: rule)
      }
      changes.append(Edit.Change(id: id, before: text(id), after: after))
    }
    guard changes.contains(where: { !$0.before.utf8.elementsEqual($0.after.utf8) }),
      let page = changes.first?.id.page
    else { return nil }
    let edit = Edit(
      id: "e\(edits.count + 1)", rule: rule, page: page,
      before: changes.map(\.before).filter { !$0.isEmpty }.joined(separator: " "),
      after: changes.map(\.after).filter { !$0.isEmpty }.joined(separator: " "),
      words: changes, confidence: proposal.confidence, reason: proposal.reason)
    try replay(edit)
    return edit
  }

  /// Applies a recorded edit.
  ///
  /// - Throws: `LedgerError` if its words do not exist or do not read as it says.
  public mutating func replay(_ edit: Edit) throws(LedgerError) {
    for change in edit.words {
      guard contains(change.id) else { throw LedgerError.noSuchWord(change.id, rule: edit.rule) }
      let now = text(change.id)
      guard now.utf8.elementsEqual(change.before.utf8) else {
        throw LedgerError.otherText(change.id, expected: change.before, found: now, edit: edit.id)
      }
      changed[change.id] = change.after
    }
    edits.append(edit)
  }

  /// Takes all edits back, the last one first, and returns the words as they are then.
  ///
  /// - Throws: `LedgerError` if an edit does not end in the text that was there.
  public func undone() throws(LedgerError) -> [WordID: String] {
    var words = changed
    for edit in edits.reversed() {
      for change in edit.words.reversed() {
        let now = words[change.id] ?? read(change.id)
        guard now.utf8.elementsEqual(change.after.utf8) else {
          throw LedgerError.otherText(change.id, expected: change.after, found: now, edit: edit.id)
        }
        words[change.id] = change.before
      }
    }
    return words
  }
}

/// The ledger of edits does not fit the words.
public enum LedgerError: Error, Sendable, CustomStringConvertible {
  /// An edit names a word that is not in the document.
  case noSuchWord(WordID, rule: String)
  /// An edit names a word twice.
  case wordTwice(WordID, rule: String)
  /// An edit expects other text than there is.
  case otherText(WordID, expected: String, found: String, edit: String)

  /// A sentence for people.
  public var description: String {
    switch self {
    case .noSuchWord(let id, let rule):
      "\(rule) changes word \(id), but the document has no such word"
    case .wordTwice(let id, let rule):
      "\(rule) changes word \(id) twice in one edit"
    case .otherText(let id, let expected, let found, let edit):
      "edit \(edit) expects \"\(expected)\" in word \(id), but there is \"\(found)\""
    }
  }
}
