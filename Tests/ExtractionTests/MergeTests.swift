import Renskrift
import Testing

@testable import Extraction

@Suite struct MergeTests {
  private let known = WordList([
    "enligt", "inom", "i", "nom", "på", "pa", "lag", "beslutar", "möller", "åkesson", "att",
    "fräsa", "lägga",
  ])
  private let alphabet = Set(
    "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789$.,-".unicodeScalars)

  private func reading(
    _ reader: String, _ words: (String, Double, ClosedRange<Double>)..., line: Double = 0
  ) -> Reading {
    Reading(
      lines: [
        ReadLine(
          words: words.map { text, confidence, x in
            ReadWord(
              text: text,
              box: PixelBox(x0: x.lowerBound, y0: line, x1: x.upperBound, y1: line + 20),
              confidence: confidence, reader: reader)
          })
      ])
  }

  private func merged(_ first: Reading, _ second: Reading) -> [ReadWord] {
    let merge = ReadingMerge(
      choice: WordChoice(lexicon: known, firstAlphabet: alphabet), secondName: "Latin")
    return merge(first, second).lines.flatMap(\.words)
  }

  @Test func signsThatOneReaderCannotWrite() {
    let words = merged(
      reading("swe", ("845", 0.93, 0...40)),
      reading("Latin", ("§", 0.8, 0...12), ("45", 0.9, 18...40)))
    #expect(words.map(\.text) == ["§", "45"])
    #expect(words[0].alternatives == [Alternative(text: "845", reader: "swe", confidence: 0.93)])
    let share = merged(
      reading("swe", ("12", 0.9, 0...20), ("96", 0.93, 26...50)),
      reading("Latin", ("12", 0.9, 0...20), ("%", 0.9, 26...50)))
    #expect(share.map(\.text) == ["12", "%"])
    #expect(share[1].alternatives.map(\.text) == ["96"])
  }

  @Test func ringsAndDotsAreNotDropped() {
    let words = merged(
      reading("swe", ("på", 0.7, 0...20), ("Åkerlind", 0.6, 30...90)),
      reading("Latin", ("pa", 0.95, 0...20), ("Akerlind", 0.96, 30...90)))
    #expect(words.map(\.text) == ["på", "Åkerlind"])
  }

  @Test func theNumberOfACaseIsOneWord() {
    let split = reading("swe", ("2017", 0.8, 0...40), ("/00319).", 0.84, 44...90))
    #expect(
      merged(split, reading("Latin", ("2017/00319).", 0.7, 0...90))).map(\.text)
        == ["2017/00319)."])
    let words = reading("swe", ("på", 0.9, 0...40), ("/lag", 0.84, 44...90))
    #expect(
      merged(words, reading("Latin", ("på/lag", 0.5, 0...90))).map(\.text) == ["på", "/lag"],
      "words may stand apart")
    let whole = reading("swe", ("fräsa/lägga", 0.9, 0...90))
    #expect(
      merged(whole, reading("Latin", ("fräsa/", 0.84, 0...40), ("lägga", 0.96, 44...90)))
        .map(\.text) == ["fräsa/lägga"])
    let pieces = reading("swe", ("fräsa/", 0.96, 0...40), ("lägga", 0.96, 44...90))
    #expect(
      merged(pieces, reading("Latin", ("fräsa/lägga", 0.8, 0...90))).map(\.text) == [
        "fräsa/lägga"
      ])
  }

  @Test func accentsOfNamesAreKept() {
    func read(_ second: String, _ confidence: Double) -> String? {
      merged(
        reading("swe", ("Novåk", 0.9, 30...90)), reading("Latin", (second, confidence, 30...90))
      ).first?.text
    }
    #expect(read("Novák", 0.96) == "Novák")
    #expect(read("Novák", 0.8) == "Novåk", "not sure")
    #expect(read("Novàk", 0.96) == "Novåk", "å read badly")
    let word = merged(
      reading("swe", ("på", 0.9, 0...20)), reading("Latin", ("pá", 0.96, 0...20)))
    #expect(word.map(\.text) == ["på"], "a word that is known")
  }

  @Test func lettersOfOtherLanguages() {
    let words = merged(
      reading("swe", ("på", 0.7, 0...20), ("Möller", 0.9, 30...90)),
      reading("Latin", ("pà", 0.9, 0...20), ("Müller", 0.9, 30...90)))
    #expect(words.map(\.text) == ["på", "Müller"])
    let thin = merged(
      reading("swe", ("Miller", 0.6, 30...90)), reading("Latin", ("Müller", 0.9, 30...90)))
    #expect(thin.map(\.text) == ["Müller"])
  }

  @Test func twoSectionSignsAreTwo() {
    func read(_ first: String, _ second: String, _ confidence: Double) -> [String] {
      merged(
        reading("swe", (first, 0.7, 0...20), ("46-48", 0.9, 30...90)),
        reading("Latin", (second, confidence, 0...20), ("46-48", 0.9, 30...90))
      ).map(\.text)
    }
    #expect(read("$$", "§8§", 0.5) == ["§§", "46-48"])
    #expect(read("88", "§5§", 0.4) == ["§§", "46-48"])
    #expect(read("585", "§§", 0.1) == ["585", "46-48"])
    // A sign and a number that are as good.
    #expect(read("855", "§55", 0.7) == ["§55", "46-48"])
    #expect(read("858", "§58", 0.7) == ["§58", "46-48"])
    #expect(read("585", "588", 0.9) == ["588", "46-48"])
  }

  @Test func theDictionaryDecides() {
    let words = merged(
      reading("swe", ("enlgt", 0.8, 0...50)), reading("Latin", ("enligt", 0.75, 0...50)))
    #expect(words.map(\.text) == ["enligt"])
    #expect(words.map(\.reader) == ["Latin"])
  }

  @Test func aWholeWordBeatsItsPieces() {
    let words = merged(
      reading("swe", ("i", 0.9, 0...5), ("nom", 0.9, 9...40)),
      reading("Latin", ("inom", 0.9, 0...40)))
    #expect(words.map(\.text) == ["inom"])
    #expect(words[0].alternatives.map(\.text) == ["i nom"])
  }

  @Test func aNumberThatOneReaderTookForALetterOfItsUnit() {
    let words = merged(
      reading("swe", ("Ylva:", 0.9, 0...50), ("Oh", 0.7, 72...90)),
      reading("Latin", ("Ylva:", 0.9, 0...50), ("0", 0.9, 58...66), ("h", 0.9, 72...90)))
    #expect(words.map(\.text) == ["Ylva:", "0", "h"])
    let glued = merged(
      reading("swe", ("Ih", 0.84, 0...20), ("nom", 0.9, 30...60)),
      reading("Latin", ("1h", 0.83, 0...20), ("n0m", 0.95, 30...60)))
    #expect(glued.map(\.text) == ["1h", "nom"])
  }

  @Test func wordsThatOneReaderMissed() {
    let words = merged(
      reading("swe", ("beslutar", 0.9, 60...120)),
      reading("Latin", ("1.", 0.9, 0...12), ("beslutar", 0.9, 60...120), ("~", 0.2, 130...150)))
    #expect(words.map(\.text) == ["1.", "beslutar"])
    #expect(words[0].alternatives == [Alternative(text: "", reader: "swe", confidence: nil)])
    let lonely = merged(reading("swe", ("beslutar", 0.9, 60...120)), Reading())
    #expect(lonely[0].alternatives == [Alternative(text: "", reader: "Latin", confidence: nil)])
  }

  @Test func aLineThatOneReaderMissed() {
    let merge = ReadingMerge(
      choice: WordChoice(lexicon: known, firstAlphabet: alphabet), secondName: "Latin")
    let first = Reading(
      lines: reading("swe", ("enligt", 0.9, 0...40)).lines
        + reading("swe", ("beslutar", 0.9, 0...60), line: 100).lines)
    let second = Reading(
      lines: reading("Latin", ("enligt", 0.9, 0...40)).lines
        + reading("Latin", ("lag", 0.9, 0...30), line: 50).lines
        + reading("Latin", ("beslutar", 0.9, 0...60), line: 100).lines)
    let lines = merge(first, second).lines.map { $0.words.map(\.text) }
    #expect(lines == [["enligt"], ["lag"], ["beslutar"]])
  }
}
