import Testing

@testable import Renskrift

/// What bytes tell of plain words is what characters tell.
@Suite struct PlainLettersTests {
  static let words = [
    "nämnden", "Nämnden", "(NÄMNDEN),", "ÅÄÖåäö", "§", "45", "a45", "é", "-", "", "\"Åsa\".",
    "x\u{301}",
    "ab.cd", "‘ord’", "(S)", "Å", ".å", "\u{C3}", "ß", "(x\u{301})",
  ]

  @Test(arguments: words) func theCoreIsWhatStandsBetweenMarks(_ word: String) {
    guard let core = word.plainCore else { return }
    let first = word.firstIndex { $0.isLetter || $0.isNumber }
    let last = word.lastIndex { $0.isLetter || $0.isNumber }
    #expect(first.flatMap { first in last.map { String(word[first...$0]) } } == String(core))
    #expect(Array(core.plainLowercased.utf8) == Array(core.lowercased().utf8))
  }

  @Test func marksAroundPlainWordsAreNotTheirs() {
    #expect("(NÄMNDEN),".plainCore == "NÄMNDEN")
    #expect(LetterheadLine.bare("(NÄMNDEN),") == "nämnden")
    #expect(WordParts("(Åsa).").head == "(" && WordParts("(Åsa).").tail == ").")
    for word in ["a45", "ab.cd", "é", "x\u{301}", "‘ord’", "-", ""] {
      #expect(word.plainCore == nil)
    }
  }
}
