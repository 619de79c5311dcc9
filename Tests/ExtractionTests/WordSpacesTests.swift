import Renskrift
import Testing

@testable import Extraction

@Suite struct WordSpacesTests {
  private let lines = [
    "Nämnden beslutar att godkänna förslaget till budget för",
    "nästa år och att hos kommunstyrelsen begära medel för",
    "ombyggnaden av skolan i den omfattning som framgår av",
    "förvaltningens skrivelse av den 3 mars samt att uppdra",
    "åt förvaltningen att återkomma till nämnden i ärendet",
    "före utgången av september med en redovisning av läget",
  ]

  /// Sets the lines in a font whose letters are all 6 points wide, with spaces as told.
  private func set(_ space: (_ line: Int, _ word: Int) -> Double) -> PositionedText {
    var text = PositionedText()
    for (row, line) in lines.enumerated() {
      var x = 70.0
      let y = 100 + 14 * Double(row)
      for (number, word) in line.split(separator: " ").enumerated() {
        if number > 0 {
          let width = space(row, number)
          text.text += " "
          text.places.append(PixelBox(x0: x, y0: y, x1: x + width, y1: y + 12))
          x += width
        }
        for scalar in word.unicodeScalars {
          text.text.unicodeScalars.append(scalar)
          text.places.append(PixelBox(x0: x, y0: y, x1: x + 6, y1: y + 12))
          x += 6
        }
      }
      text.text += "\n"
      text.places.append(PixelBox(x0: x, y0: y, x1: x, y1: y + 12))
    }
    return text
  }

  @Test func evenSpacesAreTypeset() {
    #expect(WordSpaces(set { _, _ in 3 }).isTypeset)
  }

  @Test func justifiedLinesAreTypeset() {
    #expect(WordSpaces(set { line, _ in 3 + Double(line % 4) }).isTypeset)
  }

  @Test func wordsOverAScanAreNot() {
    #expect(!WordSpaces(set { line, word in 2 + Double((line * 7 + word * 5) % 11) / 3 }).isTypeset)
  }

  @Test func cellsOfATableDoNotCount() {
    #expect(WordSpaces(set { _, word in word % 4 == 0 ? 60 + Double(word) : 3 }).isTypeset)
  }

  @Test func aFewWordsTellNothing() {
    var text = set { _, _ in 3 }
    text.text = String(text.text.prefix(60))
    #expect(!WordSpaces(text).isTypeset)
  }
}
