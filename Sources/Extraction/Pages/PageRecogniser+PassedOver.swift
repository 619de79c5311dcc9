import Renskrift

/// Pages of which a reader passed over whole lines.
extension PageRecogniser {
  /// As many letters as this in rows that nobody read are worth a second reading.
  private static let mostPassedOver = 10

  /// Reads a page again of which a reading passed over rows of letters, with its ink told from its paper
  /// by the surroundings; nil if it passed over none, or if the second reading is no better.
  ///
  /// Where blur or a coarse scan lets the lines touch, the reader's own level for the whole page makes
  /// one line of two, and leaves others out. Read so from the start, clean pages come out a little worse:
  /// what shines through the paper and pen strokes turn to letters.
  func readPassedOver(
    _ first: Reading, _ doubt: Double, of upright: inout UprightPicture
  ) throws -> (reading: Reading, reasons: [String])? {
    guard profile != .fast else { return nil }
    let letters = lettersPassedOver(first, upright)
    guard letters >= Self.mostPassedOver else { return nil }
    upright.threshold = .local
    let second = try read(upright, with: readers()[0])
    let left = lettersPassedOver(second, upright)
    guard left * 2 < letters, second.keepsMost(of: first), try self.doubt(second) < doubt + 0.02
    else {
      upright.threshold = .global
      return nil
    }
    let reason =
      "The reader passed over \(letters) letters that stand in rows, and \(left) when ink was told from "
      + "paper by its surroundings (Sauvola), so the second reading counts."
    return (second, [reason])
  }

  /// How many letters stand in rows where a reading has no words.
  func lettersPassedOver(_ reading: Reading, _ upright: borrowing UprightPicture) -> Int {
    UnreadLetters(reading).letters(on: upright.picture, dpi: Double(upright.dpi))
  }
}
