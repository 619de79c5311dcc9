import Renskrift

/// Pages that were read, and what was used for it.
struct PagesRead: Sendable {
  /// The pages, by number.
  private(set) var pages: [Page]
  /// How many pages the file has.
  let pageCount: Int
  /// Whether models were used.
  private(set) var hasRecognised = false
  /// Whether the dictionary was used.
  private(set) var hasLexicon = false

  /// Pages that were read without models or dictionary.
  init(pages: [Page], pageCount: Int) {
    self.pages = pages
    self.pageCount = pageCount
  }

  /// Pages that were read with a recogniser.
  init(pages: [Page], pageCount: Int, used recogniser: PageRecogniser) {
    self.init(pages: pages, pageCount: pageCount)
    hasRecognised = recogniser.hasRecognised
    hasLexicon = recogniser.hasLexicon
  }

  /// Adds pages that another task read.
  mutating func add(_ other: PagesRead) {
    pages = (pages + other.pages).sorted { $0.number < $1.number }
    hasRecognised = hasRecognised || other.hasRecognised
    hasLexicon = hasLexicon || other.hasLexicon
  }
}
