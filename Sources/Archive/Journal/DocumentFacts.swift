public import Renskrift

/// What an archive keeps of a document that was read.
public struct DocumentFacts: Codable, Sendable, Hashable {
  /// The hash of its content: 64 hexadecimal digits; empty if it could not be read.
  public var sha256 = ""
  /// How many pages were read; 0 if that is not known.
  public var pages = 0
  /// How many of them were recognised.
  public var recognisedPages = 0
  /// The mean confidence of the words, 0…1; nil where the reader gives none.
  public var confidence: Double?
  /// The 5th percentile of the worst page, 0…1.
  public var low: Double?
  /// The pages that were read with the least confidence, worst first, a few at most.
  public var worstPages: [PageConfidence] = []
  /// The municipality, or else the association or company.
  public var organisation: String?
  /// The body that met.
  public var body: String?
  /// The date of the meeting, as in 2024-03-14.
  public var date: String?
  /// How many warnings there are.
  public var warnings = 0

  /// How sure the reader was of a page.
  public struct PageConfidence: Codable, Sendable, Hashable {
    /// Its number, from 1.
    public var page: Int
    /// The mean confidence of its words, 0…1.
    public var mean: Double
    /// The 5th percentile, 0…1.
    public var low: Double

    /// Describes a page.
    public init(page: Int, mean: Double, low: Double) {
      self.page = page
      self.mean = mean
      self.low = low
    }
  }

  /// How many of the worst pages are kept: a bad file must not fill the list of an archive.
  private static let mostPages = 5

  /// Nothing is known.
  public init() {}

  /// Takes from a document what an archive keeps of it.
  public init(_ document: Document) {
    sha256 = document.source.sha256
    pages = document.pages.count
    recognisedPages = document.pages.count { $0.origin == .ocr && $0.status == .ok }
    let read = document.pages.compactMap { page in
      page.quality.map { PageConfidence(page: page.number, mean: $0.mean, low: $0.low) }
    }
    if !read.isEmpty {
      confidence = (read.map(\.mean).reduce(0, +) / Double(read.count)).hundredth
    }
    low = read.map(\.low).min()
    worstPages = Array(read.sorted(by: PageConfidence.isWorse).prefix(Self.mostPages))
    organisation = document.minutes?.municipality ?? document.minutes?.organisation
    body = document.minutes?.body
    date = document.minutes?.date
    warnings = document.warnings.count
  }
}

extension DocumentFacts.PageConfidence {
  /// Whether the first page was read with less confidence.
  static func isWorse(_ a: Self, _ b: Self) -> Bool {
    (a.mean, a.low, a.page) < (b.mean, b.low, b.page)
  }
}
