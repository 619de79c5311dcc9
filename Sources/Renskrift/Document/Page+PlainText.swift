extension Page {
  /// The pages of a text: a form feed parts pages; every character is kept.
  ///
  /// `reasons` is what is to be said about how the text was decoded.
  public static func pages(of text: String, reasons: [String] = []) -> [Page] {
    var pages: [Page] = []
    var lines: [Line] = []
    var start = text.startIndex
    let scalars = text.unicodeScalars

    func endPage() {
      let hasWords = lines.contains { !$0.words.isEmpty }
      pages.append(
        Page(
          number: pages.count + 1, origin: .text, reasons: reasons,
          status: hasWords ? .ok : .blank, lines: lines))
      lines = []
    }

    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      var next = scalars.index(after: index)
      guard scalar == "\n" || scalar == "\r" || scalar == "\u{0C}" else {
        index = next
        continue
      }
      if scalar == "\r", next < scalars.endIndex, scalars[next] == "\n" {
        next = scalars.index(after: next)
      }
      lines.append(
        Line(text: String(scalars[start..<index]), ending: String(scalars[index..<next])))
      if scalar == "\u{0C}" { endPage() }
      start = next
      index = next
    }
    if start < scalars.endIndex {
      lines.append(Line(text: String(scalars[start...]), ending: ""))
    }
    if !lines.isEmpty || pages.isEmpty { endPage() }
    return pages
  }
}
