public import Renskrift

/// What of a document is shown.
public struct Selection: Sendable {
  /// The page to show; nil for all.
  public var page: Int?
  /// The rule whose edits are shown; nil for all.
  public var rule: String?
  /// A text that what is shown holds, whatever its case; nil for any.
  public var text: String? { didSet { needle = text?.lowercased() } }
  /// The words of an item or a block; nil for all.
  public private(set) var words: Set<WordID>?
  private var needle: String?

  /// Everything.
  public init() {}

  /// Whether something is left out that does not only concern pages.
  public var isNarrow: Bool { words != nil || text != nil }

  /// Narrows to the words of blocks.
  public mutating func narrow(to blocks: [Block]) {
    let chosen = Set(blocks.flatMap { $0.spans.flatMap(\.words) })
    words = words.map { $0.intersection(chosen) } ?? chosen
  }

  /// Whether something on that page is shown.
  public func shows(_ number: Int) -> Bool { page == nil || page == number }

  /// Whether a word is shown.
  func shows(_ id: WordID) -> Bool { shows(id.page) && words?.contains(id) ?? true }

  /// Whether any of these words is shown.
  func shows(_ spans: some Sequence<Span>) -> Bool {
    spans.contains { span in
      shows(span.page) && (words == nil || span.words.contains(where: shows))
    }
  }

  /// Whether an edit is shown.
  public func shows(_ edit: Edit) -> Bool {
    (page == nil || edit.words.contains { shows($0.id.page) })
      && (rule == nil || rule == edit.rule)
      && (words == nil || edit.words.contains { shows($0.id) })
      && holds(edit.before, edit.after, edit.reason)
  }

  /// Whether one of the texts holds the text that is looked for.
  func holds(_ texts: String?...) -> Bool {
    guard let needle else { return true }
    return texts.contains { $0?.lowercased().contains(needle) ?? false }
  }
}

extension Selection {
  /// Whether a block is shown.
  public func shows(_ block: Block) -> Bool {
    shows(block.spans) && holds(block.text, block.raw, block.role.rawValue)
  }
}
