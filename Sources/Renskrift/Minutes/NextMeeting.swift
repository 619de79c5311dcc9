/// Finds where another meeting begins in the same file.
enum NextMeeting {
  /// The first passage of the second meeting; nil if there is one meeting only.
  ///
  /// A page after the first items has a new first page's table, or the letterhead's date changes
  /// there for good and people are listed again.
  static func start(in passages: [Passage], _ vocabulary: Vocabulary) -> Int? {
    guard
      let firstItem = passages.firstIndex(where: {
        ItemLabel($0.lexemes, of: $0.text, words: vocabulary.words.items) != nil && $0.isHeading
      }), let first = passages.first?.block.page
    else { return nil }
    let itemPage = passages[firstItem].block.page
    var pages: [Int: Front] = [:]
    for passage in passages where passage.block.page == first || passage.block.page > itemPage {
      pages[passage.block.page, default: Front()].add(passage, vocabulary)
    }
    guard let front = pages[first] else { return nil }
    let next = pages.keys.sorted().first { page in
      guard page > itemPage, let there = pages[page], there.listsPeople else { return false }
      let isOtherDay =
        !there.dates.isEmpty && !front.dates.isEmpty && there.dates.isDisjoint(with: front.dates)
      return isOtherDay || there.saysWhen && front.saysWhen && front.listsPeople
    }
    return next.flatMap { page in passages.firstIndex { $0.block.page == page } }
  }

  /// What the top of a page has of a first page.
  private struct Front {
    var dates: Set<PrintedDate> = []
    var listsPeople = false
    var saysWhen = false

    mutating func add(_ passage: Passage, _ vocabulary: Vocabulary) {
      if passage.role == .pageHeader {
        if let date = PrintedDate.first(in: passage.lexemes, words: vocabulary.words.dates) {
          dates.insert(date)
        }
        return
      }
      guard let first = passage.lexemes.first, !first.isMark,
        let label = vocabulary.fields.match(passage.lexemes, at: passage.lexemes.startIndex),
        passage.role == .tableRow || passage.role == .attendance
          || passage.role == .paragraph
            && passage.lexemes.dropFirst(label.count).first?.isMark(":") == true
      else { return }
      switch label.meaning {
      case .people(_, true): listsPeople = true
      case .placeAndTime, .place, .time: saysWhen = true
      default: break
      }
    }
  }
}
