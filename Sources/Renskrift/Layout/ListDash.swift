/// Tells the dash before an item of a list by its box: flat, no longer than a letter is wide or two, and
/// close before the text.
enum ListDash {
  /// Whether the first of two boxes of a line is such a dash.
  static func isOne(_ mark: Box, before text: Box) -> Bool {
    mark.width > 2.5 * mark.height && (0.25...1.2).contains(mark.width / max(text.height, 1))
      && mark.y0 > text.y0 && mark.y1 < text.y1
      && (0..<3 * text.height).contains(text.x0 - mark.x1)
  }
}
