import Renskrift

/// A place where pages are read: its models and its dictionary stay there from file to file.
///
/// One for each page that is read at the same time. They are not thread-safe, and loading them takes
/// half a second.
actor ReadingDesk {
  private let recogniser: PageRecogniser

  /// Makes a place for these readers; nothing is loaded yet.
  init(readers: [String], data: LanguageData) {
    recogniser = PageRecogniser(readers: readers, data: data)
  }

  /// Reads the pages of a file that `body` takes, each in so many seconds at most.
  func read(
    pageCount: Int, profile: ExtractStage.Profile, pageTimeLimit: Int,
    body: @Sendable (PageRecogniser) throws -> [Page]
  ) rethrows -> PagesRead {
    recogniser.beginFile(profile, pageTimeLimit: pageTimeLimit)
    let pages = try body(recogniser)
    return PagesRead(pages: pages, pageCount: pageCount, used: recogniser)
  }
}

/// The places of a reader, made when they are first needed.
actor ReadingDesks {
  private var desks: [[String]: [ReadingDesk]] = [:]

  /// So many places for these readers.
  func desks(_ count: Int, readers: [String], data: LanguageData) -> [ReadingDesk] {
    while desks[readers, default: []].count < count {
      desks[readers, default: []].append(ReadingDesk(readers: readers, data: data))
    }
    return Array(desks[readers, default: []].prefix(count))
  }
}
