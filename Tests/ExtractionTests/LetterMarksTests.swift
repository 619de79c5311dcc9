import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Rings and dots that only the picture tells.
@Suite struct LetterMarksTests {
  /// What stands over the first letter of the word in the picture.
  private enum Mark { case none, dots, ring, speck, touchingRing, mergedDots }

  /// A word of letters 10 wide and 16 high, the first 22 high if it is a capital, with a mark over one of them.
  private static func read(
    _ text: String, _ mark: Mark, over letter: Int = 0, known: Set<String> = [],
    touching: Bool = false, rival: String? = nil
  ) throws -> String {
    let pix = try #require(pixCreate(300, 80, 8))
    pixSetAll(pix)
    func ink(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
      pixRasterop(pix, Int32(x), Int32(y), Int32(width), Int32(height), PIX_CLR, nil, 0, 0)
    }
    let letters = Array(text)
    for index in letters.indices {
      let (x, high) = (20 + 14 * index, letters[index].isUppercase ? 22 : 16)
      if mark == .touchingRing, index == letter {
        // The ring, and the letter below it, which widens.
        ink(x + 2, 60 - high - 6, 6, 6)
        for row in 0..<high {
          let half = min(5, 1 + row / 3)
          ink(x + 5 - half, 60 - high + row, 2 * half, 1)
        }
      } else {
        ink(x, 60 - high, touching && index + 1 < letters.count && index > 0 ? 15 : 10, high)
      }
    }
    let (x, top) = (20 + 14 * letter, 60 - (letters[letter].isUppercase ? 22 : 16))
    switch mark {
    case .dots:
      ink(x + 1, top - 6, 3, 3)
      ink(x + 6, top - 6, 3, 3)
    case .ring: ink(x + 2, top - 9, 6, 6)
    case .speck: ink(x + 4, top - 6, 2, 2)
    case .mergedDots: ink(x + 1, top - 6, 8, 3)
    case .none, .touchingRing: break
    }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    var word = ReadWord(
      text: text,
      box: PixelBox(x0: 20, y0: 29, x1: Double(16 + 14 * letters.count), y1: 60), confidence: 0.9,
      reader: "swe")
    if let rival {
      word.alternatives = [Alternative(text: rival, reader: "Latin", confidence: 0.8)]
    }
    let lexicon = WordList(known)
    return LetterMarks(lexicon: lexicon).correct(
      Reading(lines: [ReadLine(words: [word])]), on: picture
    ).0.lines[0].words[0].text
  }

  @Test func theFirstLetterOfANameHasWhatStandsOverIt() throws {
    #expect(try Self.read("Äsberg", .ring) == "Åsberg")
    #expect(try Self.read("Asberg", .ring) == "Åsberg")
    #expect(try Self.read("Asberg", .touchingRing) == "Åsberg")
    #expect(try Self.read("Asberg", .dots) == "Äsberg")
    #expect(try Self.read("Äsberg", .mergedDots) == "Äsberg", "wider than high: no ring")
    #expect(try Self.read("Asberg", .mergedDots) == "Asberg", "may be a piece of a ring")
    #expect(try Self.read("Ovrelid", .dots) == "Övrelid")
    #expect(try Self.read("Asberg", .none) == "Asberg")
    #expect(try Self.read("Asberg", .speck) == "Asberg", "too small for a ring")
    #expect(try Self.read("Ovrelid", .ring) == "Ovrelid", "no letter of ours")
    #expect(try Self.read("Bsberg", .ring) == "Bsberg")
  }

  @Test func wordsThatAreKnownStay() throws {
    #expect(try Self.read("Anders", .ring, known: ["Anders"]) == "Anders")
    #expect(try Self.read("vagar", .dots, over: 1, known: ["vägar", "vagar"]) == "vagar")
  }

  @Test func ofTwoKnownWordsTheOneIsTakenThatIsSeen() throws {
    let known: Set = ["gärd", "gård", "gord"]
    #expect(try Self.read("gärd", .ring, over: 1, known: known, rival: "gård") == "gård")
    #expect(try Self.read("gård", .dots, over: 1, known: known, rival: "gärd") == "gärd")
    #expect(try Self.read("gärd", .dots, over: 1, known: known, rival: "gård") == "gärd")
    #expect(try Self.read("gärd", .none, over: 1, known: known, rival: "gård") == "gärd")
    #expect(try Self.read("gärd", .ring, over: 1, known: known) == "gärd", "no second opinion")
    #expect(try Self.read("gärd", .ring, over: 1, known: known, rival: "gord") == "gärd")
  }

  @Test func otherWordsMustBecomeKnown() throws {
    #expect(try Self.read("vagar", .dots, over: 1, known: ["vägar", "vågar"]) == "vägar")
    #expect(try Self.read("vagar", .ring, over: 1, known: ["vägar", "vågar"]) == "vågar")
    #expect(try Self.read("vagxr", .dots, over: 1, known: ["vägar"]) == "vagxr")
    #expect(try Self.read("vagar", .dots, over: 2, known: ["vägar"]) == "vagar", "over the g")
  }

  @Test func whereLettersTouchTheOneKnownWordIsTakenThatHasMarksThere() throws {
    #expect(
      try Self.read("stadning", .dots, over: 2, known: ["städning"], touching: true) == "städning")
    #expect(try Self.read("stadning", .none, known: ["städning"], touching: true) == "stadning")
    #expect(
      try Self.read("stadning", .dots, over: 6, known: ["städning"], touching: true) == "stadning")
  }
}
