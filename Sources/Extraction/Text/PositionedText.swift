import Renskrift

/// Characters of a page with their places, as a PDF library gives them.
struct PositionedText {
  /// The characters, lines ended by `\n`.
  var text = ""
  /// Where each Unicode scalar of `text` stands, in points; shorter than `text` if unknown.
  var places: [PixelBox] = []
  /// The fonts, in the order of the text.
  var fonts: [FontRange] = []

  /// A font that applies up to a character.
  struct FontRange {
    /// The last scalar in this font, counted from 0.
    let end: Int
    /// The font's name in the PDF.
    let name: String
    let font: Font
  }
}
