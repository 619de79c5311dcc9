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
  }

  @Test(
    arguments: words + [
      "ÀÖ×ØÞß÷ÿ", "Dan Č", "İzmir", "ΑΒΓ", "1 000 kr – “ÖVRIGT”…", "K\u{2126}\u{212B}", "Ⅻ",
      "a\u{30A}Å",
    ])
  func lowerCaseIsThatOfTheStandardLibrary(_ text: String) {
    #expect(Array(text.inLowerCase.utf8) == Array(text.lowercased().utf8))
    #expect(Array(text.dropFirst().inLowerCase.utf8) == Array(text.dropFirst().lowercased().utf8))
  }

  @Test func everyScalarHasTheSameLowerCase() {
    for value in UInt32(1)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x\(scalar)Y"
      #expect(Array(text.inLowerCase.utf8) == Array(text.lowercased().utf8), "U+\(value)")
    }
  }

  @Test func endingsAreComparedByteByByte() {
    #expect("nämnden".ends(in: "nämnden") && "nämnden".ends(in: "den") && "a".ends(in: ""))
    #expect(!"nämnden".ends(in: "Den") && !"den".ends(in: "nämnden"))
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
